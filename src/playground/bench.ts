import type { ChannelHandle, Emulator, GuildHandle, Unsubscribe } from "../emulator/mod.ts";

/** One key of the bot's store, as a person reads it. */
export interface StoredKey {
  readonly key: string;
  readonly type: string;
  /** Milliseconds since 1970 by the playground's clock; null for a key that stays. */
  readonly expiresAt: number | null;
  /** JSON is as it was stored; a collection has one line per member. */
  readonly value: string;
}

/** The dice that are still to fall as told. After them, chance. */
export interface DiceControl {
  readonly sides: number;
  upcoming(): readonly number[];
  add(value: number): void;
  clear(): void;
  /** Calls `listener` whenever `upcoming` has become different. */
  onChange(listener: () => void): Unsubscribe;
}

/** The bot's store, seen from outside of the bot, and the line between the two. */
export interface StoreControl {
  /** Cuts the bot off from its store, until `reconnect`. The data stay. */
  cutOff(): void;
  reconnect(): void;
  /** Whether the bot itself says that its store answers. */
  answers(): Promise<boolean>;
  /** Every key there is, in order; not through the line that `cutOff` cuts. */
  snapshot(): Promise<readonly StoredKey[]>;
}

/** What a playground plays on. */
export interface Bench {
  readonly discord: Emulator;
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly dice: DiceControl;
  readonly store: StoreControl;
}
