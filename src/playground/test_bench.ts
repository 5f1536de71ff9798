import type { ChannelHandle, Emulator, GuildHandle, Unsubscribe } from "../emulator/mod.ts";

/** One key of the bot's store, in a readable form. */
export interface StoredKey {
  readonly key: string;
  readonly type: string;
  /** Milliseconds since 1970 by the playground's clock; null for a key without expiry. */
  readonly expiresAt: number | null;
  /** A string as it is stored; a collection as one line per member. */
  readonly value: string;
}

/** A server, and the channel of it in which its members play. */
export interface Place {
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
}

/** The servers that there are to play on. Every page shows one and the same of them. */
export interface ServerControl {
  readonly names: readonly string[];
  readonly shown: Place;
  /**
   * Shows another server, with everybody who plays.
   *
   * @throws {ActorError} if there is none of that name.
   */
  show(name: string): void;
  /** Calls `listener` after each change of `shown`. */
  onChange(listener: () => void): Unsubscribe;
}

/** Sets the values of the next dice. The dice after them are random. */
export interface DiceControl {
  /** How many sides the die of the next game has on the server that is shown. */
  sides(): Promise<number>;
  upcoming(): readonly number[];
  add(value: number): void;
  clear(): void;
  /** Calls `listener` after each change of `upcoming`. */
  onChange(listener: () => void): Unsubscribe;
}

/** The bot's store, seen from outside of the bot, and the connection between the two. */
export interface StoreControl {
  /** Cuts the bot off from its store, until `reconnect`. No data is lost. */
  cutOff(): void;
  reconnect(): Promise<void>;
  /** Replaces the bot's connections to its store; while on, no byte is sent on the new ones. */
  silence(on: boolean): void;
  /** Delays each answer of the store by `ms` milliseconds; 0 ends it. */
  slowDown(ms: number): void;
  /** Whether the bot reports that its store answers. */
  answers(): Promise<boolean>;
  /** Every key, in order; read through a connection that `cutOff` does not cut. */
  snapshot(): Promise<readonly StoredKey[]>;
}

/** How a bot has ended that does not start again by itself. */
export interface EndedBot {
  /** What happened and what to do, in one line. */
  readonly line: string;
  /** The exit code that the program would have. */
  readonly exitCode: number;
}

/** The bot as a process. Calls run one after the other. */
export interface BotControl {
  /** How it ended; null while it runs or is being started again. */
  readonly ended: EndedBot | null;
  /** Starts the bot if it does not run. Resolves before it is ready. */
  start(): Promise<void>;
  /** Stops the bot as SIGTERM does, and starts it. */
  restart(): Promise<void>;
  /** Ends the bot at once, as `kill -9` does, and starts it. */
  crash(): Promise<void>;
  /** Calls `listener` after each start and each end of the bot. */
  onChange(listener: () => void): Unsubscribe;
}

/** A round that is played for a visitor who looks on. */
export interface RoundState {
  readonly isPlaying: boolean;
  /** Who acts; null while none is played. */
  readonly playerId: string | null;
  /** What they do, in a few words, or why the last round ended before it was over. */
  readonly text: string;
}

/** Plays a round as all players do, at a pace that people can follow. */
export interface RoundControl {
  readonly state: RoundState;
  /** Begins, or goes on with the game of the channel. Nothing happens while one is played. */
  start(): void;
  /** Leaves the game as it is. */
  stop(): void;
  /** Calls `listener` after each change of the state. */
  onChange(listener: () => void): Unsubscribe;
}

/** What a visitor reads first. */
export interface About {
  readonly name: string;
  /** What the bot is, and what the visitor is here, in one line. */
  readonly line: string;
}

/** Everything a playground controls. */
export interface TestBench {
  readonly about: About;
  readonly round: RoundControl;
  readonly discord: Emulator;
  readonly servers: ServerControl;
  readonly dice: DiceControl;
  readonly bot: BotControl;
  readonly store: StoreControl;
}
