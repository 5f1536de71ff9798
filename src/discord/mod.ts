/**
 * The bot on Discord: from an interaction to its handler, from a changed game to its board.
 * `interactions/` parses, authorises and dispatches interactions, and turns failures into answers;
 * `commands/`, `components/` and `modals/` are the handlers; `board/` keeps the boards up to date;
 * `render/`, `words/` and `quips/` make what people read; `connection/` keeps the connection to
 * Discord and sends messages.
 *
 * It refuses to know the rules of the game, of which it only reads the results, and the store.
 */
export { type BoardWrite, boardWrites, type UncalledGames } from "./board/mod.ts";
export { Bot, type BotEvents, type BotOptions, type BotTimings, startBot } from "./bot.ts";
export {
  type Connection,
  type ConnectionEvent,
  type ConnectionLog,
  type ConnectionState,
  connectionStates,
  describeAnswer,
  describeError,
  describeOffset,
  DiscordClock,
  endings,
  type Failure,
  type FatalReason,
  plans,
  rateLimitScopes,
  routeClasses,
} from "./connection/mod.ts";
export { interactionKinds } from "./interactions/router.ts";
export { type InteractionOutcome, interactionOutcomes } from "./interactions/router_options.ts";
export { inviteUrl } from "./invite.ts";
export { missingForBoard, permissionName } from "./permissions.ts";
export { type RegisteredGuilds } from "./registrar.ts";
export type { GatewaySessionStore, ShardLeases, Shards } from "./shards/mod.ts";
export { differsFromRegistered, ownCommandIds } from "./registration.ts";
export { cannotRegister, registrationProblem } from "./registration_problem.ts";
