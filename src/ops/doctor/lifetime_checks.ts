import { isLive, type Session } from "../../game/mod.ts";
import {
  doneMarkerMs,
  type KeyKindName,
  keys,
  liveGameMs,
  parseKey,
  type StoredEntry,
} from "../../storage/mod.ts";
import type { StoreContents } from "./store_contents.ts";
import { type Check, checked, type Finding, repairable } from "./finding.ts";

/** Ends this close together are one. Servers before Redis 7 tell them with a lag. */
const toleranceMs = 1_000;

/** Kinds that live until they are deleted. */
const lasting: ReadonlySet<KeyKindName> = new Set<KeyKindName>([
  "activeGames",
  "player",
  "playerGames",
  "playerDrinks",
  "guildSession",
  "guildTab",
  "closedSessions",
]);

/** What an open session keeps has no end; what a closed one leaves ends in one instant. */
export function checkLifetimes(contents: StoreContents, gameRetentionMs: number): Check {
  const entries = [...contents.snapshot.entries.values()];
  const sessionOf = sessionIndex(contents);
  const findings = entries.flatMap((entry) => {
    const parsed = parseKey(entry.key);
    if (parsed === null) return [];
    if (lasting.has(parsed.kind)) return entry.expiresAt === null ? [] : [unending(entry)];
    const session = sessionOf(parsed.kind, parsed.ids[0] ?? "");
    if (session === "none") {
      return checkPassing(contents, entry, parsed.ids[0] ?? "", gameRetentionMs);
    }
    return session === "unknown" ? [] : checkLedgerKey(contents, entry, session);
  });
  return checked("lifetimes", `${entries.length} keys`, findings);
}

/** The session a key lives as long as; "none" if its kind belongs to none. */
function sessionIndex(contents: StoreContents) {
  const sessionOfGame = new Map(
    [...contents.sessionGames].flatMap(([id, gameIds]) =>
      [...gameIds].map((gameId) => [gameId, id])
    ),
  );
  return (kind: KeyKindName, id: string): Session | "none" | "unknown" => {
    if (kind === "drinks") return contents.sessions.get(sessionOfGame.get(id) ?? "") ?? "unknown";
    return kind.startsWith("session") ? contents.sessions.get(id) ?? "unknown" : "none";
  };
}

function checkLedgerKey(
  contents: StoreContents,
  entry: StoredEntry,
  session: Session,
): readonly Finding[] {
  const { expiresAt, key } = entry;
  if (session.expiresAt === null) return expiresAt === null ? [] : [unending(entry, session)];
  if (expiresAt !== null && Math.abs(expiresAt - session.expiresAt) <= toleranceMs) return [];
  // Its end is given in batches, and the session waits in that set until all are.
  const isUnderway = contents.closedIds.has(session.id);
  const repair = {
    what: `Let ${key} end with its session, ${timeText(session.expiresAt)}`,
    basedOn: [keys.session(session.id)],
    commands: [["PEXPIREAT", key, String(session.expiresAt)]],
  };
  const is = expiresAt === null ? "never" : timeText(expiresAt);
  const text = `Ends ${is}, but its session ends ${timeText(session.expiresAt)}`;
  return [repairable(key, text, repair, isUnderway ? "notice" : "problem")];
}

function unending({ key, expiresAt }: StoredEntry, session?: Session): Finding {
  const why = session ? `session ${session.id} has not ended` : "it is to stay";
  return repairable(key, `Would be gone ${timeText(expiresAt ?? 0)}, but ${why}`, {
    what: `Let ${key} stay`,
    basedOn: session ? [keys.session(session.id)] : [],
    commands: [["PERSIST", key]],
  });
}

/** Games, boards, channels and marks pass by themselves. */
function checkPassing(
  contents: StoreContents,
  { key, expiresAt }: StoredEntry,
  id: string,
  gameRetentionMs: number,
): readonly Finding[] {
  if (expiresAt !== null) return [];
  const game = contents.games.get(contents.channels.get(id) ?? id);
  const isMark = key.startsWith("done:") || key.startsWith("gateway_session:");
  const ms = isMark ? doneMarkerMs : game && isLive(game) ? liveGameMs : gameRetentionMs;
  const repair = {
    what: `Let ${key} end in ${Math.round(ms / 60_000)} minutes`,
    basedOn: game ? [keys.game(game.id)] : [],
    commands: [["PEXPIRE", key, String(ms)]],
  };
  return [repairable(key, "Would never be gone", repair)];
}

function timeText(ms: number): string {
  return `at ${new Date(ms).toISOString()}`;
}
