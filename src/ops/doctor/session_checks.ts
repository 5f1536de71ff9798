import { type Game, isLive, type Session } from "../../game/mod.ts";
import { codecs, keys, renewalMs } from "../../storage/mod.ts";
import { checkGuildChannels } from "./guild_channel_check.ts";
import { isForgotten, isUnreadable, knowsGuilds, type StoreContents } from "./store_contents.ts";
import {
  addIds,
  type Check,
  checked,
  type Finding,
  problem,
  removeGames,
  type Repair,
  repairable,
} from "./finding.ts";
import { guildSessionsOf } from "./guild_sessions.ts";

/** Every guild's current session is there and open; every other one is closed, and will end. */
export function checkSessions(contents: StoreContents): Check {
  const sessions = [...contents.session.values()];
  return checked("sessions", `${sessions.length} sessions`, [
    ...[...contents.guildSession].flatMap(([guildId, { currentId }]) =>
      checkCurrent(contents, guildId, currentId)
    ),
    ...sessions.flatMap((session) =>
      session.closedAt === null ? checkOpen(contents, session) : checkClosed(contents, session)
    ),
  ]);
}

function checkCurrent(
  contents: StoreContents,
  guildId: string,
  currentId: string,
): readonly Finding[] {
  const key = keys.guildSession(guildId);
  const session = contents.session.get(currentId);
  if (session === undefined && contents.corrupt.has(keys.session(currentId))) return [];
  const why = session === undefined
    ? "is missing"
    : session.closedAt !== null
    ? "is closed"
    : session.guildId !== guildId
    ? `is of server ${session.guildId}`
    : null;
  if (why === null) return [];
  const text = `Its current session ${currentId} ${why}`;
  const repair = pointToSessions(contents, guildId);
  if (repair !== null) return [repairable(key, text, repair)];
  const advice = "Run `/ronnied newsession` in that server: it opens one that is whole";
  return [problem(key, text, advice)];
}

function checkOpen(contents: StoreContents, { id, guildId }: Session): readonly Finding[] {
  const key = keys.guildSession(guildId);
  const current = contents.guildSession.get(guildId)?.currentId;
  if (current === id || contents.corrupt.has(key)) return [];
  const repair = pointToSessions(contents, guildId);
  const isChosen = guildSessionsOf(contents, guildId)?.currentId === id;
  const pointed = contents.session.get(current ?? "");
  const isTaken = contents.corrupt.has(keys.session(current ?? "none")) ||
    pointed?.guildId === guildId && pointed.closedAt === null;
  if (isChosen && !isTaken && current !== undefined) return [];
  if (!isChosen || isTaken || repair === null) {
    const advice = "It would never be closed, and never expire. Restore a backup, or delete the " +
      `keys that have {${id}} in their name`;
    const text = `Open, but the current session of server ${guildId} is ${current ?? "unknown"}`;
    return [problem(keys.session(id), text, advice)];
  }
  return [repairable(key, `Missing, but session ${id} of that server is open`, repair)];
}

/** Lets a guild know its open session and the one before; null if none is open. */
function pointToSessions(contents: StoreContents, guildId: string): Repair | null {
  const key = keys.guildSession(guildId);
  const sessions = guildSessionsOf(contents, guildId);
  return sessions && {
    what: `Make ${sessions.currentId} the current session of server ${guildId}`,
    basedOn: [key, keys.session(sessions.currentId)],
    commands: [["SET", key, codecs.guildSessions.encode(key, sessions)]],
  };
}

/** The ledger of a closed session expires after its last game: the janitor sees to it, if listed. */
function checkClosed(contents: StoreContents, { id, expiresAt }: Session): readonly Finding[] {
  const key = keys.closedSessions();
  const isListed = contents.closedSessions.get("")?.has(id);
  if (expiresAt !== null || isListed || contents.corrupt.has(key)) return [];
  const repair = addIds(key, [id], [keys.session(id)]);
  return [repairable(keys.session(id), "Closed, but its ledger would never expire", repair)];
}

/** The live games are exactly those in the sets of live games: that of all, and their guild's. */
export function checkLiveGames(contents: StoreContents): Check {
  const live = [...contents.game.values()].filter(isLive);
  const byGuild = Map.groupBy(live, ({ guildId }) => guildId);
  const guildIds = knowsGuilds(contents)
    ? [...new Set([...contents.guildLive.keys(), ...byGuild.keys()])].toSorted()
    : [];
  return checked("live_games", `${live.length} live games`, [
    ...checkLiveSet(contents, keys.activeGames(), live, contents.activeGames.get("")),
    ...guildIds.flatMap((id) =>
      checkLiveSet(contents, keys.guildLive(id), byGuild.get(id) ?? [], contents.guildLive.get(id))
    ),
  ]);
}

function checkLiveSet(
  contents: StoreContents,
  key: string,
  games: readonly Game[],
  listed: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  if (contents.corrupt.has(key)) return [];
  const live = new Set(games.map(({ id }) => id));
  const extra = [...listed].filter((id) => !live.has(id) && !isUnreadable(contents, id));
  const missing = [...live].filter((id) => !listed.has(id));
  return [
    ...extra.map((id) => {
      const game = contents.game.get(id);
      const what = game === undefined
        ? "does not exist"
        : isLive(game)
        ? `is of server ${game.guildId}`
        : "is over";
      return repairable(key, `Names game ${id}, which ${what}`, removeGames(key, [id]));
    }),
    ...missing.map((id) => {
      const repair = addIds(key, [id], [keys.game(id)]);
      return repairable(key, `Lacks game ${id}, which is live`, repair);
    }),
  ];
}

/** Every player's games are the stored games they are in. */
export function checkPlayerGames(contents: StoreContents): Check {
  const gamesOf = new Map<string, string[]>();
  for (const { id, players, calledOff } of contents.game.values()) {
    // One who called a game off need not be in it, but has to be found to be forgotten.
    const namedIds = new Set(
      [...players.map((player) => player.id), calledOff?.by.id ?? []].flat(),
    );
    for (const named of namedIds) gamesOf.set(named, [...gamesOf.get(named) ?? [], id]);
  }
  const playerIds = [...new Set([...contents.playerGames.keys(), ...gamesOf.keys()])].toSorted();
  const findings = playerIds.flatMap((id) => checkGamesOf(contents, id, gamesOf.get(id) ?? []));
  return checked("player_games", `games of ${playerIds.length} players`, findings);
}

function checkGamesOf(
  contents: StoreContents,
  playerId: string,
  gameIds: readonly string[],
): readonly Finding[] {
  const key = keys.playerGames(playerId);
  const listed = [...contents.playerGames.get(playerId) ?? []];
  const extra = listed.filter((id) => !gameIds.includes(id) && !isUnreadable(contents, id));
  const gone = extra.filter((id) => !contents.game.has(id));
  const others = extra.filter((id) => contents.game.has(id));
  const isLeftOut = contents.corrupt.has(key) || isForgotten(contents, playerId);
  const missing = isLeftOut ? [] : gameIds.filter((id) => !listed.includes(id));
  return [
    // Games expire every day, and cannot take themselves out: the bot does so once an hour.
    gone.length > 0 &&
    repairable(key, `Names games that have expired: ${gone}`, removeGames(key, gone), "notice"),
    others.length > 0 &&
    repairable(key, `Names games they are not in: ${others}`, removeGames(key, others)),
    missing.length > 0 &&
    repairable(
      key,
      `Lacks games they are in: ${missing.join(", ")}`,
      addIds(key, missing, missing.map((id) => keys.game(id))),
    ),
  ].filter((finding) => finding !== false);
}

/** Every channel leads to a known game of that channel, and to its live one if it has one. */
export function checkChannels(contents: StoreContents): Check {
  const live = new Map(
    [...contents.game.values()].filter(isLive).map(({ channelId, id }) => [channelId, id]),
  );
  const channelIds = [...new Set([...contents.channel.keys(), ...live.keys()])].toSorted();
  const findings = channelIds.flatMap((id) => checkChannel(contents, id, live.get(id)));
  return checked("channels", `${contents.channel.size} channels`, [
    ...findings,
    ...checkGuildChannels(contents),
  ]);
}

function checkChannel(
  contents: StoreContents,
  channelId: string,
  liveId: string | undefined,
): readonly Finding[] {
  const key = keys.channel(channelId);
  const gameId = contents.channel.get(channelId);
  const game = contents.game.get(gameId ?? "");
  const isFine = game?.channelId === channelId && (liveId === undefined || isLive(game));
  if (isFine || contents.corrupt.has(key)) return [];
  // Nobody could start another game there. The record stays as it is.
  const whyNot = isUnreadable(contents, gameId)
    ? "which cannot be read"
    : game === undefined
    ? "which does not exist"
    : "which is not its live game";
  const text = gameId === undefined ? "Missing" : `Leads to game ${gameId}, ${whyNot}`;
  return [repairable(key, text, {
    what: liveId === undefined ? `Delete ${key}` : `Let ${key} lead to the live game ${liveId}`,
    basedOn: [key, ...[gameId, liveId].flatMap((id) => id === undefined ? [] : keys.game(id))],
    commands: [liveId === undefined ? ["DEL", key] : pointTo(contents, key, liveId)],
  })];
}

/** The command that lets a channel's key lead to a game, which it outlives while that is live. */
export function pointTo(contents: StoreContents, key: string, gameId: string): string[] {
  const end = contents.snapshot.entries.get(keys.game(gameId))?.expiresAt ?? null;
  const game = contents.game.get(gameId);
  const more = game && isLive(game) ? renewalMs : 0;
  return ["SET", key, gameId, ...end === null ? [] : ["PXAT", String(end + more)]];
}
