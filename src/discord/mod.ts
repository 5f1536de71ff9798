/**
 * The bot's life on Discord: from an interaction to its handler, from a changed game to its board.
 * `router.ts` is the one place where an interaction is parsed, authorised and dispatched and where
 * failures become words; `commands/` and `components/` are what it dispatches to; `board/` keeps the
 * boards true; `render/` and `quips/` are what people read; `connection/` keeps discordeno alive.
 *
 * It refuses to know the rules of the game, which it only reads the results of, and the store.
 */
export { Bot, type BotEvents, type BotOptions, type BotTimings, startBot } from "./bot.ts";
export type {
  ConnectionEvent,
  ConnectionLog,
  ConnectionState,
  FatalReason,
  GatewaySessionStore,
  ShardSession,
} from "./connection/mod.ts";
export { invitePermissions, missingForBoard } from "./permissions.ts";
export { commandBodies, differsFromRegistered } from "./register.ts";
export type { InteractionOutcome } from "./interactions/router.ts";
