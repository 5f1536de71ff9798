import { sealDice } from "./dice.ts";
import { abandonGame } from "./end.ts";
import type { DrinkNoun } from "./drink_noun.ts";
import type { Env } from "./env.ts";
import {
  absentPlayers,
  findPlayer,
  type Game,
  type HouseRules,
  type HouseStyle,
  isLive,
  type Person,
  usualStyle,
} from "./game.ts";
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
  /** The language of the board; left out if it is not known. */
  readonly locale?: string | null;
  /** What a drink is called; left out: as the language has it. */
  readonly drink?: DrinkNoun | null;
  /** Left out: the usual one. */
  readonly style?: HouseStyle;
  /** The finished game whose players play again; left out for an empty table. */
  readonly again?: Game;
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
 * and anyone may do that. Playing again is for those who were in the finished game.
 */
export function startGame(
  request: StartRequest,
  latest: Game | null,
  env: Env,
): Started | RuleError {
  const { again, creator } = request;
  if (again && findPlayer(again, creator.id) === undefined) {
    return refuse("again/not_in", `Player ${creator.id} was not in game ${again.id}`);
  }
  if (latest === null || !isLive(latest)) {
    return { created: createGame(request, latest, env), replaced: null };
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
  const replaced = abandonGame(left, env, creator, "stale");
  return { created: createGame(request, latest, env), replaced };
}

/**
 * Who sits at the new table: its creator, and those of the finished game who were there to its end, in
 * the order of that game, as far as there are seats. A forgotten player, who has no name, gets none.
 */
function seat({ again, creator, houseRules }: StartRequest): readonly Person[] {
  if (!again) return [creator];
  const absent = absentPlayers(again);
  const kept = again.players
    .filter(({ id, name }) => id !== creator.id && name !== "" && !absent.includes(id))
    .slice(0, houseRules.maxPlayers - 1);
  return again.players.map((player) => player.id === creator.id ? creator : player)
    .filter((player) => player === creator || kept.includes(player));
}

function createGame(request: StartRequest, latest: Game | null, env: Env): Changed {
  const { guildId, channelId, sessionId, houseRules, creator } = request;
  const { style = usualStyle, locale = null, drink = null } = request;
  const players = seat(request);
  const keptIds = players.map(({ id }) => id).filter((id) => id !== creator.id);
  const game: Game = {
    // One by one: a caller's object may hold more than a game is.
    guildId,
    channelId,
    sessionId,
    houseRules,
    locale,
    drink,
    style,
    id: env.newId(),
    revision: 1,
    number: (latest?.number ?? 0) + 1,
    previousId: latest?.id ?? null,
    status: "waiting",
    creatorId: creator.id,
    creatorSince: env.now,
    players,
    keptIds,
    dice: sealDice(env.newSeed()),
    rounds: [],
    hitIds: [],
    absences: [],
    drinks: [],
    voidedIds: [],
    createdAt: env.now,
    lastMoveAt: env.now,
    lastNudgeAt: null,
    endedAt: null,
    calledOff: null,
  };
  return moved(
    game,
    env,
    { type: "game_created", playerId: creator.id },
    ...keptIds.map((playerId) => ({ type: "seat_kept", playerId } as const)),
  );
}
