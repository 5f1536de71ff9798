import type { DiscordBot } from "./discord_bot.ts";
import type { ConnectionEvent, ConnectionLog } from "./events.ts";
import type { Timings } from "./timings.ts";

/** What all parts of a connection work with. */
export interface ConnectionContext {
  readonly bot: DiscordBot;
  readonly timings: Timings;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: () => number;
  readonly log: ConnectionLog;
  readonly observe: (event: ConnectionEvent) => void;
}
