import { isLive, type Session } from "../../game/mod.ts";
import { codecs, keys } from "../../storage/mod.ts";
import { isForgotten, type StoreContents } from "./store_contents.ts";
import { type Check, checked, type Finding, problem, repairable } from "./finding.ts";

/** Every guild's current session is there and open; every other one is closed, and will end. */
export function checkSessions(contents: StoreContents): Check {
  const sessions = [...contents.sessions.values()];
  return checked("sessions", `${sessions.length} sessions`, [
    ...[...contents.guildSessions].flatMap(([guildId, { currentId }]) =>
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
  const session = contents.sessions.get(currentId);
  const advice = "Run `/ronnied newsession` in that server: it opens one that is whole";
  if (session === undefined) {
    const isCorrupt = contents.corrupt.has(keys.session(currentId));
    return isCorrupt ? [] : [problem(key, `Its current session ${currentId} is missing`, advice)];
  }
  if (session.closedAt !== null) {
    return [problem(key, `Its current session ${currentId} is closed`, advice)];
  }
  return session.guildId === guildId
    ? []
    : [problem(key, `Its current session ${currentId} is of server ${session.guildId}`, advice)];
}

function checkOpen(contents: StoreContents, { id, guildId }: Session): readonly Finding[] {
  const key = keys.guildSession(guildId);
  const current = contents.guildSessions.get(guildId)?.currentId;
  if (current === id || contents.corrupt.has(key)) return [];
  const others = [...contents.sessions.values()].filter((session) =>
    session.guildId === guildId && session.closedAt === null && session.id !== id
  );
  if (current !== undefined || others.length > 0) {
    return [
      problem(
        keys.session(id),
        `Open, but the current session of server ${guildId} is ${current ?? "unknown"}`,
        "It would never be closed, and never end. Restore a backup, or delete the keys that have " +
          `{${id}} in their name`,
      ),
    ];
  }
  const value = codecs.guildSessions.encode(key, { currentId: id, previousId: null });
  const repair = {
    what: `Make ${id} the current session of server ${guildId}`,
    basedOn: [key, keys.session(id)],
    commands: [["SET", key, value]],
  };
  return [repairable(key, `Missing, but session ${id} of that server is open`, repair)];
}

/** A closed session ends when its last game has; the janitor sees to it, if it knows of it. */
function checkClosed(contents: StoreContents, { id, expiresAt }: Session): readonly Finding[] {
  const key = keys.closedSessions();
  if (expiresAt !== null || contents.closedIds.has(id) || contents.corrupt.has(key)) return [];
  const repair = {
    what: `Add ${id} to ${key}, so that the bot gives its ledger an end`,
    basedOn: [keys.session(id)],
    commands: [["SADD", key, id]],
  };
  return [repairable(keys.session(id), "Closed, but nobody will ever give it an end", repair)];
}

/** The live games are exactly those in the set of live games. */
export function checkLiveGames(contents: StoreContents): Check {
  const key = keys.activeGames();
  const live = new Set([...contents.games.values()].filter(isLive).map(({ id }) => id));
  const findings = contents.corrupt.has(key) ? [] : [
    ...[...contents.activeIds].filter((id) => !live.has(id) && !isUnreadable(contents, id))
      .map((id) => {
        const what = contents.games.has(id) ? "is over" : "does not exist";
        return repairable(key, `Names game ${id}, which ${what}`, {
          what: `Take ${id} out of ${key}`,
          basedOn: [keys.game(id)],
          commands: [["SREM", key, id]],
        });
      }),
    ...[...live].filter((id) => !contents.activeIds.has(id)).map((id) =>
      repairable(key, `Lacks game ${id}, which is live`, {
        what: `Add ${id} to ${key}`,
        basedOn: [keys.game(id)],
        commands: [["SADD", key, id]],
      })
    ),
  ];
  return checked("live_games", `${live.size} live games`, findings);
}

/** Every player's games are the stored games they are in. */
export function checkPlayerGames(contents: StoreContents): Check {
  const games = [...contents.games.values()];
  const playerIds = new Set([
    ...contents.playerGames.keys(),
    ...games.flatMap(({ players }) => players.map(({ id }) => id)),
  ]);
  const findings = [...playerIds].toSorted().flatMap((playerId) => [
    ...extraGames(contents, playerId),
    ...missingGames(contents, playerId),
  ]);
  return checked("player_games", `games of ${playerIds.size} players`, findings);
}

function extraGames(contents: StoreContents, playerId: string): readonly Finding[] {
  const key = keys.playerGames(playerId);
  const ids = [...contents.playerGames.get(playerId) ?? []].filter((id) =>
    !isUnreadable(contents, id)
  );
  const takeOut = (found: readonly string[]) => ({
    what: `Take ${found.join(", ")} out of ${key}`,
    basedOn: found.map(keys.game),
    commands: [["SREM", key, ...found]],
  });
  const gone = ids.filter((id) => !contents.games.has(id));
  const others = ids.filter((id) =>
    contents.games.get(id)?.players.every((player) => player.id !== playerId)
  );
  return [
    // Games expire every day, and cannot take themselves out: the bot does so once an hour.
    ...gone.length > 0
      ? [repairable(key, `Names games that have expired: ${gone}`, takeOut(gone), "notice")]
      : [],
    ...others.length > 0
      ? [repairable(key, `Names games they are not in: ${others}`, takeOut(others))]
      : [],
  ];
}

function missingGames(contents: StoreContents, playerId: string): readonly Finding[] {
  const key = keys.playerGames(playerId);
  if (contents.corrupt.has(key) || isForgotten(contents, playerId)) return [];
  const listed = contents.playerGames.get(playerId);
  const missing = [...contents.games.values()].filter(({ id, players }) =>
    !listed?.has(id) && players.some((player) => player.id === playerId)
  ).map(({ id }) => id);
  if (missing.length === 0) return [];
  const repair = {
    what: `Add ${missing.join(", ")} to ${key}`,
    basedOn: missing.map(keys.game),
    commands: [["SADD", key, ...missing]],
  };
  return [repairable(key, `Lacks games they are in: ${missing.join(", ")}`, repair)];
}

/** Every channel leads to a known game of that channel, and to its live one if it has one. */
export function checkChannels(contents: StoreContents): Check {
  const live = new Map(
    [...contents.games.values()].filter(isLive).map((game) => [game.channelId, game]),
  );
  const channelIds = [...new Set([...contents.channels.keys(), ...live.keys()])].toSorted();
  const findings = channelIds.flatMap((channelId) => {
    const key = keys.channel(channelId);
    const gameId = contents.channels.get(channelId);
    const game = gameId === undefined ? undefined : contents.games.get(gameId);
    const right = live.get(channelId)?.id;
    const isFine = game?.channelId === channelId && (right === undefined || isLive(game));
    if (isFine || contents.corrupt.has(key) || isUnreadable(contents, gameId)) return [];
    const text = gameId === undefined ? "Missing" : `Leads to game ${gameId}, ${whyNot(game)}`;
    return [repairable(key, text, {
      what: right === undefined ? `Delete ${key}` : `Let ${key} lead to the live game ${right}`,
      basedOn: [key, ...[gameId, right].flatMap((id) => id === undefined ? [] : keys.game(id))],
      commands: right === undefined ? [["DEL", key]] : pointTo(contents, key, right),
    })];
  });
  return checked("channels", `${contents.channels.size} channels`, findings);

  function whyNot(game: unknown): string {
    return game === undefined ? "which does not exist" : "which is not its live game";
  }
}

function pointTo(contents: StoreContents, key: string, gameId: string): string[][] {
  const end = contents.snapshot.entries.get(keys.game(gameId))?.expiresAt ?? null;
  return [["SET", key, gameId, ...end === null ? [] : ["PXAT", String(end)]]];
}

function isUnreadable(contents: StoreContents, gameId: string | undefined): boolean {
  return gameId !== undefined && contents.corrupt.has(keys.game(gameId));
}
