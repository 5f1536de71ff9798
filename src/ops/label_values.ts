/**
 * The lists that labels are kept to. Those of the game are checked by the compiler; the rest name
 * what other parts say, and a test holds them to what these parts can say.
 */
import { type DrinkReason, drinkReasons, type GameEvent } from "../game/mod.ts";
import type { StoreErrorCode } from "../service/mod.ts";
import { Label } from "./label.ts";

const gameEvents = {
  game_created: true,
  player_joined: true,
  player_left: true,
  creator_changed: true,
  game_begun: true,
  die_rolled: true,
  hit_scored: true,
  hit_lost: true,
  drink_owed: true,
  roll_off_started: true,
  player_skipped: true,
  players_nudged: true,
  game_completed: true,
  game_abandoned: true,
} as const satisfies Readonly<Record<GameEvent["type"], true>>;

const storeErrorCodes = {
  "store/unavailable": true,
  "store/conflict": true,
  "store/corrupt": true,
} as const satisfies Readonly<Record<StoreErrorCode, true>>;

/** Commands with their slash, buttons and menus without. */
const interactionKinds = [
  "/start",
  "/join",
  "/leave",
  "/roll",
  "/board",
  "/leaderboard",
  "/tab",
  "/pay",
  "/newsession",
  "/abandon",
  "/forget",
  "/help",
  "join",
  "leave",
  "begin",
  "roll",
  "nudge",
  "skip",
  "pay",
  "new",
  "give",
  "forget",
  "unknown",
] as const;

const storeOperations = [
  "start a game",
  "change a game",
  "find a game",
  "read games",
  "find a channel's game",
  "list live games",
  "look for games",
  "scan",
  "list games",
  "list sessions",
  "list a player's games",
  "count live games",
  "replace a board",
  "save a board",
  "pay drinks",
  "read drinks",
  "read payments",
  "read debts",
  "read counts",
  "read a tab",
  "find a player",
  "find a session",
  "find a guild's sessions",
  "replace a session",
  "retire a session",
  "look for a player",
  "forget a player",
  "forget a player in a session",
  "forget a player in games",
  "forget a player of a guild",
  "forget expired games",
  "forget a closed session",
  "read a session's games",
  "find gateway sessions",
  "save gateway sessions",
  "forget gateway sessions",
  "probe",
] as const;

const endings = [
  "closed",
  "unreachable",
  "silent",
  "zombie",
  "reconnect_asked",
  "session_refused",
  "stopped",
] as const;

const routes = [
  "callback",
  "follow_up",
  "original",
  "create_message",
  "message",
  "commands",
  "gateway",
] as const;

/** How the line to Discord stands. */
export const gatewayStates = ["connecting", "ready", "reconnecting", "stopped", "fatal"] as const;

/** The labels of all metrics. */
export const labels = {
  interactionKind: new Label(interactionKinds),
  interactionOutcome: new Label([
    "answered",
    "refused",
    "too_late",
    "unanswerable",
    "bug",
    ...Object.keys(storeErrorCodes),
  ]),
  gameEvent: new Label(Object.keys(gameEvents)),
  drinkReason: new Label(drinkReasons satisfies readonly DrinkReason[]),
  storeOperation: new Label(storeOperations),
  retryReason: new Label(["unsent", "lost", "refused", "conflict"]),
  boardWrite: new Label(["answer", "edit", "post"]),
  route: new Label(routes),
  rateLimitScope: new Label(["user", "global", "shared", "unknown"]),
  plan: new Label(["resume", "identify"]),
  ending: new Label(endings),
} as const;

const statuses: ReadonlySet<number> = new Set([
  200,
  201,
  204,
  400,
  401,
  403,
  404,
  405,
  413,
  429,
  500,
  502,
  503,
  504,
]);

/** An HTTP status as a label: the usual ones by number, others by class, "none" for no answer. */
export function statusLabel(status: number): string {
  if (status === 0) return "none";
  if (statuses.has(status)) return String(status);
  const first = Math.floor(status / 100);
  return first >= 1 && first <= 5 ? `${first}xx` : "other";
}
