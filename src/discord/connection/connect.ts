import type { DiscordBot, ReceivedInteraction } from "./desired_properties.ts";
import type { ConnectionState, ConnectOptions } from "./connect_options.ts";
import { Line } from "./connection.ts";
import type { Messaging } from "./messaging.ts";
import type { ShardSession } from "./sessions.ts";

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
  ageMs(interaction: Pick<ReceivedInteraction, "id">): number;
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
