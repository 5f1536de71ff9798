/**
 * The bot's line to Discord: discordeno, tamed. It connects, stays connected, hands over
 * interactions and sends answers; it refuses to know what any of them is about. (Page of words to
 * follow: what discordeno does under each fault, what this layer does, and which test needs it.)
 *
 * @module
 */
export { connect, type Connection, type ConnectionState, type ConnectOptions } from "./connect.ts";
export { type DiscordBot, type Interaction } from "./desired_properties.ts";
export type {
  ConnectionEvent,
  ConnectionLog,
  FatalCode,
  FatalReason,
  Plan,
  RateLimitScope,
} from "./events.ts";
export type { InteractionRef, Messaging, Sent } from "./messaging.ts";
export { type Failure, type FailureReason, RequestFailed } from "./outcome.ts";
export type { RouteClass } from "./route.ts";
export type { GatewaySessionStore, ShardSession } from "./sessions.ts";
export { TIMINGS, type Timings } from "./timings.ts";
