import { isLive, type Session } from "../../game/mod.ts";
import { codecs, keys } from "../../storage/mod.ts";
import { type Books, isForgotten } from "./books.ts";
import { type Check, checked, type Finding, problem, repairable } from "./finding.ts";

/** Every guild's current session is there and open; every other one is closed, and will end. */
export function checkSessions(books: Books): Check {
  const sessions = [...books.sessions.values()];
  return checked("sessions", `${sessions.length} sessions`, [
    ...[...books.guildSessions].flatMap(([guildId, { currentId }]) =>
      checkCurrent(books, guildId, currentId)
    ),
    ...sessions.flatMap((session) =>
      session.closedAt === null ? checkOpen(books, session) : checkClosed(books, session)
    ),
  ]);
}

function checkCurrent(books: Books, guildId: string, currentId: string): readonly Finding[] {
  const key = keys.guildSession(guildId);
  const session = books.sessions.get(currentId);
  const advice = "Run `/ronnied newsession` in that server: it opens one that is whole";
  if (session === undefined) {
    const isCorrupt = books.corrupt.has(keys.session(currentId));
    return isCorrupt ? [] : [problem(key, `Its current session ${currentId} is missing`, advice)];
  }
  if (session.closedAt !== null) {
    return [problem(key, `Its current session ${currentId} is closed`, advice)];
  }
  return session.guildId === guildId
    ? []
    : [problem(key, `Its current session ${currentId} is of server ${session.guildId}`, advice)];
}

function checkOpen(books: Books, { id, guildId }: Session): readonly Finding[] {
  const key = keys.guildSession(guildId);
  const current = books.guildSessions.get(guildId)?.currentId;
  if (current === id || books.corrupt.has(key)) return [];
  const others = [...books.sessions.values()].filter((session) =>
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
function checkClosed(books: Books, { id, expiresAt }: Session): readonly Finding[] {
  const key = keys.closedSessions();
  if (expiresAt !== null || books.closedIds.has(id) || books.corrupt.has(key)) return [];
  const repair = {
    what: `Add ${id} to ${key}, so that the bot gives its ledger an end`,
    basedOn: [keys.session(id)],
    commands: [["SADD", key, id]],
  };
  return [repairable(keys.session(id), "Closed, but nobody will ever give it an end", repair)];
}

/** The live games are exactly those in the set of live games. */
export function checkLiveGames(books: Books): Check {
  const key = keys.activeGames();
  const live = new Set([...books.games.values()].filter(isLive).map(({ id }) => id));
  const findings = books.corrupt.has(key) ? [] : [
    ...[...books.activeIds].filter((id) => !live.has(id) && !isUnreadable(books, id))
      .map((id) => {
        const what = books.games.has(id) ? "is over" : "does not exist";
        return repairable(key, `Names game ${id}, which ${what}`, {
          what: `Take ${id} out of ${key}`,
          basedOn: [keys.game(id)],
          commands: [["SREM", key, id]],
        });
      }),
    ...[...live].filter((id) => !books.activeIds.has(id)).map((id) =>
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
export function checkPlayerGames(books: Books): Check {
  const games = [...books.games.values()];
  const playerIds = new Set([
    ...books.playerGames.keys(),
    ...games.flatMap(({ players }) => players.map(({ id }) => id)),
  ]);
  const findings = [...playerIds].toSorted().flatMap((playerId) => [
    ...extraGames(books, playerId),
    ...missingGames(books, playerId),
  ]);
  return checked("player_games", `games of ${playerIds.size} players`, findings);
}

function extraGames(books: Books, playerId: string): readonly Finding[] {
  const key = keys.playerGames(playerId);
  const ids = [...books.playerGames.get(playerId) ?? []].filter((id) => !isUnreadable(books, id));
  const takeOut = (found: readonly string[]) => ({
    what: `Take ${found.join(", ")} out of ${key}`,
    basedOn: found.map(keys.game),
    commands: [["SREM", key, ...found]],
  });
  const gone = ids.filter((id) => !books.games.has(id));
  const others = ids.filter((id) =>
    books.games.get(id)?.players.every((player) => player.id !== playerId)
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

function missingGames(books: Books, playerId: string): readonly Finding[] {
  const key = keys.playerGames(playerId);
  if (books.corrupt.has(key) || isForgotten(books, playerId)) return [];
  const listed = books.playerGames.get(playerId);
  const missing = [...books.games.values()].filter(({ id, players }) =>
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
export function checkChannels(books: Books): Check {
  const live = new Map(
    [...books.games.values()].filter(isLive).map((game) => [game.channelId, game]),
  );
  const channelIds = [...new Set([...books.channels.keys(), ...live.keys()])].toSorted();
  const findings = channelIds.flatMap((channelId) => {
    const key = keys.channel(channelId);
    const gameId = books.channels.get(channelId);
    const game = gameId === undefined ? undefined : books.games.get(gameId);
    const right = live.get(channelId)?.id;
    const isFine = game?.channelId === channelId && (right === undefined || isLive(game));
    if (isFine || books.corrupt.has(key) || isUnreadable(books, gameId)) return [];
    const text = gameId === undefined ? "Missing" : `Leads to game ${gameId}, ${whyNot(game)}`;
    return [repairable(key, text, {
      what: right === undefined ? `Delete ${key}` : `Let ${key} lead to the live game ${right}`,
      basedOn: [key, ...[gameId, right].flatMap((id) => id === undefined ? [] : keys.game(id))],
      commands: right === undefined ? [["DEL", key]] : pointTo(books, key, right),
    })];
  });
  return checked("channels", `${books.channels.size} channels`, findings);

  function whyNot(game: unknown): string {
    return game === undefined ? "which does not exist" : "which is not its live game";
  }
}

function pointTo(books: Books, key: string, gameId: string): string[][] {
  const end = books.snapshot.entries.get(keys.game(gameId))?.expiresAt ?? null;
  return [["SET", key, gameId, ...end === null ? [] : ["PXAT", String(end)]]];
}

function isUnreadable(books: Books, gameId: string | undefined): boolean {
  return gameId !== undefined && books.corrupt.has(keys.game(gameId));
}
