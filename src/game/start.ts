import type { Env } from "./env.ts";
import { endGame } from "./end.ts";
import { type Game, type HouseRules, isLive, type Person } from "./game.ts";
import { staleAfterMs } from "./deadlines.ts";
import { type Changed, moved } from "./move_result.ts";
import { refuse, type RuleError } from "./rule_error.ts";

/** Where and by whom a game is to be started. */
export interface StartRequest {
  readonly guildId: string;
  readonly channelId: string;
  /** The guild's current session. */
  readonly sessionId: string;
  readonly creator: Person;
  readonly houseRules: HouseRules;
}

/** A started game, and the stale one that it replaced, if there was one. */
export interface Started {
  readonly created: Changed;
  readonly replaced: Changed | null;
}

/**
 * Starts a game in a channel whose latest game is `latest` (null if none is known).
 *
 * A channel has at most one live game. After an hour without a move a start abandons the old game,
 * and anyone may do that.
 */
export function startGame(
  request: StartRequest,
  latest: Game | null,
  env: Env,
): Started | RuleError {
  if (latest === null || !isLive(latest)) {
    return { created: createGame(request, env), replaced: null };
  }
  const staleAt = latest.lastMoveAt + staleAfterMs;
  if (env.now < staleAt) {
    return refuse(
      "start/already_running",
      `Cannot start a game in channel ${request.channelId}: game ${latest.id} is ${latest.status}`,
      staleAt,
    );
  }
  const left = { game: { ...latest, revision: latest.revision + 1 }, events: [] };
  const event = { type: "game_abandoned", byId: request.creator.id, why: "stale" } as const;
  const replaced = endGame(left, env, "abandoned", event);
  return { created: createGame(request, env), replaced };
}

function createGame(request: StartRequest, env: Env): Changed {
  const { guildId, channelId, sessionId, houseRules, creator } = request;
  const game: Game = {
    // One by one: a caller's object may hold more than a game is.
    guildId,
    channelId,
    sessionId,
    houseRules,
    id: env.newId(),
    revision: 1,
    status: "waiting",
    creatorId: creator.id,
    creatorSince: env.now,
    players: [creator],
    rounds: [],
    hitIds: [],
    drinks: [],
    createdAt: env.now,
    lastMoveAt: env.now,
    lastNudgeAt: null,
    endedAt: null,
  };
  return moved(game, env, { type: "game_created", playerId: creator.id });
}
