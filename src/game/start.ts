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

/** A started game, and the forgotten one it replaced, if there was one. */
export interface Started {
  readonly created: Changed;
  readonly replaced: Changed | null;
}

/**
 * Starts a game in a channel whose latest game is `latest` (null if none is known).
 *
 * A channel has at most one live game. One that nobody has moved in for an hour is forgotten:
 * whoever starts a game then abandons it, and needs no right to do so.
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
  const replaced = endGame(
    { game: { ...latest, revision: latest.revision + 1 }, events: [] },
    env,
    "abandoned",
    {
      type: "game_abandoned",
      byId: request.creator.id,
      why: "stale",
    },
  );
  return { created: createGame(request, env), replaced };
}

function createGame(request: StartRequest, env: Env): Changed {
  const game: Game = {
    id: env.newId(),
    revision: 1,
    guildId: request.guildId,
    channelId: request.channelId,
    sessionId: request.sessionId,
    status: "waiting",
    creatorId: request.creator.id,
    creatorSince: env.now,
    players: [request.creator],
    houseRules: request.houseRules,
    rounds: [],
    hitIds: [],
    drinks: [],
    createdAt: env.now,
    lastMoveAt: env.now,
    lastNudgeAt: null,
    endedAt: null,
  };
  return moved(game, env, { type: "game_created", playerId: request.creator.id });
}
