import type { DiscordBot, Interaction } from "./desired_properties.ts";
import type { ConnectionEvent, ConnectionLog, FatalReason } from "./events.ts";
import { Line } from "./line.ts";
import type { Messaging } from "./messaging.ts";
import type { GatewaySessionStore, ShardSession } from "./sessions.ts";
import type { Timings } from "./timings.ts";

/** How to connect. */
export interface ConnectOptions {
  readonly token: string;
  /** Default: the id inside the token. */
  readonly applicationId?: string;
  /** Such as `https://discord.com/api`; the version is added to it. */
  readonly apiUrl: string;
  /**
   * Called for each interaction, in the order of their arrival and without waiting for the one
   * before. What it rejects with is logged and counted, and goes no further.
   */
  readonly onInteraction: (interaction: Interaction) => Promise<void>;
  /** Called once, when there is no point in going on: the process should end with exit code 78. */
  readonly onFatal: (reason: FatalReason) => void;
  readonly sessions: GatewaySessionStore;
  readonly log: ConnectionLog;
  /** For metrics; what it throws is ignored. */
  readonly observe?: (event: ConnectionEvent) => void;
  readonly timings?: Partial<Timings>;
  /** Milliseconds since 1970; default: a clock that never jumps. */
  readonly clock?: () => number;
  readonly random?: () => number;
}

/** "ready" while every shard is live. */
export type ConnectionState = "connecting" | "ready" | "reconnecting" | "stopped" | "fatal";

/** The bot's line to Discord. Disposal stops it and cuts off requests under way. */
export interface Connection extends Messaging, AsyncDisposable {
  /** discordeno's bot; its helpers and REST methods go through this layer's requests. */
  readonly bot: DiscordBot;
  /** Resolves at the end of the beginning: every shard is live, or never will be. Never rejects. */
  readonly ready: Promise<"ready" | "stopped" | "fatal">;
  readonly state: ConnectionState;
  /** The slowest shard's last heartbeat, there and back; undefined before the first. */
  readonly latencyMs: number | undefined;
  /** New sessions left for today; undefined before Discord was asked. */
  readonly identifiesLeft: number | undefined;
  /** In how many servers the bot is, asked at most every ten minutes; undefined if unknown. */
  guildCount(): Promise<number | undefined>;
  /** How long ago an interaction was made, by Discord's clock. */
  ageMs(interaction: Pick<Interaction, "id">): number;
  /**
   * Closes the gateway, so that nothing further arrives, and returns what another process needs to
   * go on from exactly there. Requests still work, for what was received before.
   */
  stop(): Promise<readonly ShardSession[]>;
}

/**
 * Connects to Discord and stays connected. Resolves at once, whether or not Discord can be reached:
 * `ready` tells when it was.
 *
 * @throws {TypeError} when the token is not of the form of a bot's token.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const line = new Line(options);
  await line.start();
  return {
    ...line.messaging,
    bot: line.bot,
    ready: line.ready,
    get state() {
      return line.state;
    },
    get latencyMs() {
      return line.latencyMs;
    },
    get identifiesLeft() {
      return line.identifiesLeft;
    },
    guildCount: () => line.guildCount(),
    ageMs: ({ id }) => line.ageMs(id),
    stop: () => line.stop(),
    [Symbol.asyncDispose]: () => line.close(),
  };
}
