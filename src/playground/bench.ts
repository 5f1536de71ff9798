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
  reconnect(): Promise<void>;
  /** Makes the bot's connections to its store anew; while it is on, nothing is said on them. */
  silence(on: boolean): void;
  /** Each answer of the store takes so many milliseconds longer; 0 ends it. */
  slowDown(ms: number): void;
  /** Whether the bot itself says that its store answers. */
  answers(): Promise<boolean>;
  /** Every key there is, in order; not through the line that `cutOff` cuts. */
  snapshot(): Promise<readonly StoredKey[]>;
}

/** How a bot ended that will not go on by itself. */
export interface EndedBot {
  /** What happened and what to do, in one line. */
  readonly line: string;
  /** With what the program would have ended. */
  readonly exitCode: number;
}

/** The bot as a process. What is asked for while something else is done comes after it. */
export interface BotControl {
  /** How it ended; null while it runs or is being started again. */
  readonly ended: EndedBot | null;
  /** Starts the bot; nothing happens if it runs. Resolves before it is ready. */
  start(): Promise<void>;
  /** Stops the bot as SIGTERM does, and starts it. */
  restart(): Promise<void>;
  /** Ends the bot without a farewell, as `kill -9` does, and starts it. */
  crash(): Promise<void>;
  /** Calls `listener` whenever the bot has been started or has ended. */
  onChange(listener: () => void): Unsubscribe;
}

/** What a playground plays on. */
export interface Bench {
  readonly discord: Emulator;
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly dice: DiceControl;
  readonly bot: BotControl;
  readonly store: StoreControl;
}
