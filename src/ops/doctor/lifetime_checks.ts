import { isLive, type Session } from "../../game/mod.ts";
import {
  type KeyKind,
  keys,
  keyTable,
  liveGameMs,
  parseKey,
  type StoredEntry,
} from "../../storage/mod.ts";
import { type Check, checked, type Finding, problem, repairable } from "./finding.ts";
import { isPast, type StoreContents } from "./store_contents.ts";

/** Ends this close together are one. Servers before Redis 7 report them less exactly. */
const toleranceMs = 1_000;

/** Every key lives as long as the key table says. */
export function checkLifetimes(contents: StoreContents, gameRetentionMs: number): Check {
  const entries = [...contents.snapshot.entries.values()];
  const sessions = sessionsOfGames(contents);
  const findings = entries.flatMap((entry) => {
    const parsed = parseKey(entry.key);
    if (parsed === null) return [];
    const { lifetime, pattern } = keyTable[parsed.kind];
    const [id = ""] = parsed.ids;
    // That of a player who was forgotten has an end.
    if (parsed.kind === "applied") return [];
    if (lifetime === "forever") return checkEndless(entry);
    if (typeof lifetime === "number") return checkEnds(entry, lifetime);
    if (lifetime === "as_game" || lifetime === "beside_game") {
      return checkGameKey(contents, entry, id, gameRetentionMs);
    }
    const session = isOfGame(pattern) ? sessions.get(id) : contents.session.get(id);
    return session === undefined ? [] : checkLedgerKey(contents, entry, session);
  });
  return checked("lifetimes", `${entries.length} keys`, findings);
}

function isOfGame(pattern: KeyKind["pattern"]): boolean {
  return pattern.includes("{gameId}");
}

/** The session of each game. */
function sessionsOfGames({ session, sessionGames }: StoreContents): ReadonlyMap<string, Session> {
  return new Map([...sessionGames].flatMap(([id, gameIds]) => {
    const known = session.get(id);
    return known === undefined ? [] : [...gameIds].map((gameId) => [gameId, known] as const);
  }));
}

function checkLedgerKey(
  contents: StoreContents,
  entry: StoredEntry,
  session: Session,
): readonly Finding[] {
  const { expiresAt, key } = entry;
  if (isPast(contents, session)) return checkOverdue(entry, session);
  if (session.expiresAt === null) return checkEndless(entry, session);
  if (expiresAt !== null && Math.abs(expiresAt - session.expiresAt) <= toleranceMs) return [];
  // Its end is given in batches, and the session waits in that set until all are.
  const isUnderway = contents.closedSessions.get("")?.has(session.id);
  const repair = {
    what: `Let ${key} end with its session, ${timeText(session.expiresAt)}`,
    basedOn: [keys.session(session.id)],
    commands: [["PEXPIREAT", key, String(session.expiresAt)]],
  };
  const is = expiresAt === null ? "never" : timeText(expiresAt);
  const text = `Ends ${is}, but its session ends ${timeText(session.expiresAt)}`;
  return [repairable(key, text, repair, isUnderway ? "notice" : "problem")];
}

/** To give it that end would delete the ledger, which is for a person to decide. */
function checkOverdue({ key }: StoredEntry, { id, expiresAt }: Session): readonly Finding[] {
  if (key !== keys.session(id)) return [];
  const advice = `Delete the keys that have {${id}} in their name, and the drinks of its games; ` +
    "or restore a backup";
  return [problem(key, `Its ledger should be gone since ${timeText(expiresAt ?? 0)}`, advice)];
}

/** Checks that a key has no end: for ever, or as long as its session has none. */
function checkEndless({ key, expiresAt }: StoredEntry, session?: Session): readonly Finding[] {
  if (expiresAt === null) return [];
  const why = session ? `session ${session.id} has not ended` : "it is to stay";
  return [repairable(key, `Would be gone ${timeText(expiresAt)}, but ${why}`, {
    what: `Let ${key} stay`,
    basedOn: session ? [keys.session(session.id)] : [],
    commands: [["PERSIST", key]],
  })];
}

/** `id` is that of the game, or of the channel whose latest game it is. */
function checkGameKey(
  contents: StoreContents,
  entry: StoredEntry,
  id: string,
  gameRetentionMs: number,
): readonly Finding[] {
  const game = contents.game.get(contents.channel.get(id) ?? id);
  const lifetimeMs = game && isLive(game) ? liveGameMs : gameRetentionMs;
  return checkEnds(entry, lifetimeMs, game ? [keys.game(game.id)] : []);
}

/** Checks that a key has an end. `lifetimeMs` is how long it gets if it has none. */
function checkEnds(
  { key, expiresAt }: StoredEntry,
  lifetimeMs: number,
  basedOn: readonly string[] = [],
): readonly Finding[] {
  if (expiresAt !== null) return [];
  return [repairable(key, "Would never be gone", {
    what: `Let ${key} end in ${Math.ceil(lifetimeMs / 60_000)} minutes`,
    basedOn,
    commands: [["PEXPIRE", key, String(lifetimeMs)]],
  })];
}

function timeText(ms: number): string {
  return `at ${new Date(ms).toISOString()}`;
}
