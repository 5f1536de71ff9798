/**
 * The bot's connection to Discord over discordeno 21. It connects, stays connected, hands over
 * interactions and sends messages. It refuses to know what an interaction is about, where sessions
 * are kept, and how a process ends.
 *
 * ```ts
 * const connection = connect({ token, apiUrl, sessions, leases, log, onInteraction, onFatal });
 * await connection.ready;
 * // in onInteraction:
 * await connection.messaging.answer(interaction, { type: "message", message, ephemeral: true });
 * await connection.stop(); // nothing further arrives
 * // … finish what was received; requests still work …
 * await connection.handOver(); // to other processes, or to the next one
 * await connection[Symbol.asyncDispose]();
 * ```
 *
 * discordeno is fast and well typed, but not safe unattended. This layer uses its objects and types
 * (`discord_bot.ts`), its routes and payloads, and of its shard the reading of frames, heartbeats and
 * sequences. What decides *when* is here, in two places:
 *
 * - **`shard_runner.ts`**: one loop per shard, which opens a connection and decides by its end
 *   (`connection_end.ts`) what comes next. discordeno's shard reconnects from inside the failure,
 *   without a wait, a deadline or a limit; `shard.ts` removes that. Nothing is patched that two bots
 *   in one process would share.
 * - **`requests.ts`**: every request, discordeno's own included, instead of its queue, which polls
 *   once a second, lets callbacks past every limit, retries 429s without end, fails twice at once
 *   (an unhandled rejection, which ends the process), and keeps a timer of 60 s for each
 *   interaction's token.
 *
 * | fault | discordeno by itself | here | test |
 * |---|---|---|---|
 * | connection cut, op 7, op 9 true, close 4000 | resumes | resumes, with growing waits if it recurs | `gateway_loss`: After … the session is resumed; lost again and again |
 * | close 4003, 4007, 4009, op 9 false | identifies | identifies, after Discord's wait, within the budget | `gateway_loss`: After … a new session is opened |
 * | heartbeats unanswered | waits for the dead socket's close | ignores it, resumes on a new one | `gateway_loss`: A zombie is left; nothing comes any more |
 * | gateway refuses | 2,689 connects in 4 s, session lost | doubling waits with jitter up to 60 s, session kept | `gateway_away`: A gateway that refuses |
 * | closed after each IDENTIFY | 2,224 IDENTIFYs in 3.5 s | doubling waits up to 5 min: at most 576 a day | `gateway_away`: closes after each IDENTIFY |
 * | op 9 to each IDENTIFY and RESUME, or soon after each READY | identifies at once, 1,000 times | doubling waits up to 5 min; one line when it begins, one when a connection lasts | `gateway_away`: … by op 9; ended by op 9; get as rare |
 * | fewer than 50 IDENTIFYs left | goes on to the token's reset | ends with a message | `fatal`: fewer than 50 |
 * | silence instead of HELLO, READY, RESUMED | waits forever | deadlines of 10 and 30 s | `gateway_away`: HELLO, READY, RESUMED that never comes; says nothing |
 * | one resume fails | session dropped | resumed again, three times, before an IDENTIFY | `gateway_away`: One resume that fails |
 * | dead resume URL | used forever, by IDENTIFY too | given up at the fourth try | `gateway_away`: A dead resume URL; An API that hangs |
 * | close 4004, 4010–4014 | uncaught throw | `onFatal`, with what to do | `fatal`: Close code … |
 * | token revoked | start rejects, or nothing | `onFatal`, once `/gateway/bot` confirms it | `fatal`: A token … |
 * | Discord or the network away at the start | start rejects, one try | retried until it is back, two log lines | `start` |
 * | Cloudflare's or a proxy's page instead of an answer | parsed as JSON, rejects | a failure, whatever its status; said with the status and the next try | `start`: Discord refuses the start |
 * | new process | identifies, loses what came between | resumes saved sessions | `resume` |
 * | several shards | at most one `max_concurrency` behind | IDENTIFYs five seconds apart per turn, held until READY | `resume`: Several shards |
 * | callback 5xx, cut, hangs, answer lost | rejects once, hangs, or the process dies | again within three seconds; a 40060 then means that it had arrived | `answers`: A callback meets … |
 * | 40060 for a try that was not lost | nothing | one warning an hour: another process has the token | `answers`: An answer that another process gave |
 * | 429 on a callback | 1,379 POSTs in 1 s | the wait it asks for, if within three seconds; at most six tries | `answers`: … rate limited; beyond the three seconds |
 * | 429 elsewhere, in all its forms | some forms retried at once | waited for by bucket, globally, by `retry_after` alone | `sending`: An edit that meets a 429; `rate_limits` |
 * | too many edits of old messages, or new commands (30046, 30034; 429s) | blocks the whole route | fails at once, blocks nothing | `sending`: Edits of an old message; `registration`: … used up |
 * | a burst | polls | within the headers' limits, and 48 a second in all, in queues | `sending`: A burst …; Of many that wait |
 * | 5xx elsewhere | rejects once | again, where repeating is safe: edits, reads, messages with a nonce; no follow-ups | `sending`: An edit …, A follow-up … |
 * | Deno repeats a POST whose answer is lost | – | a blob as body, which it does not repeat, where that would do harm | `http_client` |
 * | Deno keeps every connection of a burst | – | no more than 64, for a minute | `http_client` |
 * | 10,000 refused requests in ten minutes: ban | waits on a global counter | stops at 8,000 | `rate_limits`: After 8,000 refused requests |
 * | malformed frame or interaction, handler rejects | the process dies | counted and logged, and the bot goes on | `crash` |
 * | stop | queue timers keep the process 53 s | closes with 3000, nothing left | `connect`, and the sanitizers of every test here |
 *
 * What remains: Deno cannot drop a WebSocket without the closing handshake, so the socket of a
 * frozen connection stays, ignored, until the operating system closes it; it is one per zombie. On
 * `stop` such a socket is waited for one second, so a process that should end then should exit.
 * The number of shards follows `/gateway/bot` at the start of the first process, and
 * `discord/shards` decides which of them run here; a bot that outgrows its shards while running ends
 * with close code 4011, whose message says to start all its processes again.
 *
 * @module
 */
export { connect, type Connection } from "./connection.ts";
export { type ConnectionState, connectionStates, type ConnectOptions } from "./connect_options.ts";
export { endings } from "./connection_end.ts";
export { describeAnswer, describeError } from "./failure_words.ts";
export { describeOffset } from "./clock_watch.ts";
export { DiscordClock } from "./discord_clock.ts";
export type { DiscordBot, ReceivedInteraction } from "./discord_bot.ts";
export {
  type ConnectionEvent,
  type ConnectionLog,
  type FatalCode,
  type FatalReason,
  plans,
  rateLimitScopes,
} from "./events.ts";
export type { InteractionRef, Messaging, Sent } from "./messaging.ts";
export { Outage } from "./outage.ts";
export type { FirstAnswer, OutgoingMessage } from "./outgoing.ts";
export { type Failure, type FailureReason, RequestFailed } from "./rest_result.ts";
export { type RouteClass, routeClasses } from "./route.ts";
export { timeOfSnowflake } from "./snowflake.ts";
export { defaultTimings, type Timings } from "./timings.ts";
