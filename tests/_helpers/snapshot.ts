import type {
  Correction,
  Drink,
  DrinkReason,
  Game,
  GameEvent,
  GameResult,
  LineCounts,
  Payment,
  Session,
  TabCounts,
} from "../../src/game/mod.ts";
import type { BoardRef } from "../../src/service/mod.ts";
import type { RawRedis, RawScored } from "./raw_redis.ts";

/** What an invocation has left in the store, so that it acts once. */
export interface DoneMarker {
  readonly key: string;
  /** The guild, game or session that it was about. */
  readonly scopeId: string;
  readonly interactionId: string;
  /** The game it started, if that is what it did. */
  readonly gameId: string | null;
  readonly events: readonly GameEvent[];
  readonly payments: readonly Payment[];
  /** The payment it took back, or the drink it voided. */
  readonly corrections: readonly Correction[];
}

/** What else a marker's record may have. */
interface Did {
  readonly did: string;
  readonly undone?: Correction;
  readonly voided?: Correction;
}

/** A debt as its set holds it. */
export interface StoredDebt {
  readonly drinkId: string;
  readonly gameId: string;
  readonly reason: DrinkReason;
  readonly fromId: string | null;
}

/** All keys of a store with what they hold. */
export type Dump = Readonly<Record<string, unknown>>;

/** All that stands in a store at one moment, read without any code of the product. */
export class Snapshot {
  readonly games: readonly Game[];
  readonly sessions: readonly Session[];
  readonly #dump: Dump;

  constructor(dump: Dump) {
    this.#dump = dump;
    this.games = this.#records<Game>("game:{");
    this.sessions = this.#records<Session>("session:{");
  }

  /** Those of invocations that did something: one that gave up leaves a void marker. */
  get doneMarkers(): readonly DoneMarker[] {
    return this.keys("done:{").flatMap((key) => {
      const record = parseRecord<Partial<DoneMarker> & Did>(this.text(key));
      if (!record || record.did === "void") return [];
      const { events = [], payments = [], gameId = null } = record;
      const corrections = [record.undone, record.voided].filter((each) => each !== undefined);
      const interactionId = key.slice(key.lastIndexOf(":") + 1);
      const scopeId = /\{(.+?)\}/.exec(key)?.[1] ?? "";
      return { key, scopeId, interactionId, gameId, events, payments, corrections };
    });
  }

  /** Outboxes with something in them, which only a cluster has. */
  get waitingOutboxes(): readonly string[] {
    return this.keys("outbox:{").filter((key) =>
      (this.#dump[key] as readonly unknown[]).length > 0
    );
  }

  /** Keys that begin so. */
  keys(prefix: string): readonly string[] {
    return Object.keys(this.#dump).filter((key) => key.startsWith(prefix));
  }

  text(key: string): string | null {
    return this.#dump[key] as string | undefined ?? null;
  }

  members(key: string): readonly string[] {
    return this.#dump[key] as readonly string[] | undefined ?? [];
  }

  /** The drinks of a game as the ledger has them, in the order of commits. */
  drinks(gameId: string): readonly Drink[] {
    return inOrder(parseMembers<Drink>(this.#scored(`drinks:{${gameId}}`)));
  }

  payments(sessionId: string): readonly Payment[] {
    return parseMembers(this.#scored(`session_payments:{${sessionId}}`));
  }

  corrections(sessionId: string): readonly Correction[] {
    return parseMembers(this.#scored(`session_corrections:{${sessionId}}`));
  }

  results(sessionId: string): readonly GameResult[] {
    return parseMembers(this.#scored(`session_results:{${sessionId}}`));
  }

  /** Who has debts in a session, and what they owe. */
  debts(sessionId: string): ReadonlyMap<string, readonly StoredDebt[]> {
    const prefix = `session_debts:{${sessionId}}:`;
    return new Map(
      this.keys(prefix).map((key) => [key.slice(prefix.length), parseMembers(this.#scored(key))]),
    );
  }

  /** The tab at a key: players who have any count, by their ids. */
  tab(key: string): ReadonlyMap<string, LineCounts> {
    return parseTab(this.#hash(key));
  }

  /** What one player has had in all sessions. */
  playerCounts(playerId: string): TabCounts {
    const counts = countsIn(this.#hash(`player_drinks:{${playerId}}`), "");
    return { received: counts.received, assigned: counts.assigned, paid: counts.paid };
  }

  /** The latest game of each channel that a guild knows. */
  channels(guildId: string): Readonly<Record<string, string>> {
    return this.#hash(`guild_channels:{${guildId}}`);
  }

  #hash(key: string): Readonly<Record<string, string>> {
    return this.#dump[key] as Readonly<Record<string, string>> | undefined ?? {};
  }

  #scored(key: string): readonly RawScored[] {
    return this.#dump[key] as readonly RawScored[] | undefined ?? [];
  }

  #records<T>(prefix: string): readonly T[] {
    return this.keys(prefix).flatMap((key) => parseRecord<T>(this.text(key)) ?? []);
  }
}

/** Reads a store until two readings in a row are the same: nothing is being written any more. */
export async function takeSnapshot(redis: RawRedis): Promise<Snapshot> {
  let before = "";
  for (;;) {
    const dump = await redis.dump();
    const text = JSON.stringify(dump);
    if (text === before) return new Snapshot(dump);
    before = text;
  }
}

/** A record without its version; null for none. */
export function parseRecord<T>(text: string | null): T | null {
  if (text === null) return null;
  const { v: _version, ...fields } = JSON.parse(text) as { v: number };
  return fields as T;
}

/** The records in a sorted set. */
export function parseMembers<T>(members: readonly RawScored[]): readonly T[] {
  return members.flatMap(({ value }) => parseRecord<T>(value) ?? []);
}

/** Drinks in the order of commits. */
export function inOrder(drinks: readonly Drink[]): readonly Drink[] {
  /** The number of a drink in its game: `<game id>.<number>`. */
  const number = ({ id }: Drink) => Number(id.slice(id.lastIndexOf(".") + 1));
  return drinks.toSorted((a, b) => number(a) - number(b));
}

/** The rows of a tab's hash that have any count, by player id. */
export function parseTab(hash: Readonly<Record<string, string>>): ReadonlyMap<string, LineCounts> {
  const ids = new Set(Object.keys(hash).map((field) => field.split(":")[0] ?? ""));
  const rows = [...ids].toSorted().map((id) => [id, countsIn(hash, `${id}:`)] as const);
  return new Map(rows.filter(([, counts]) => Object.values(counts).some((count) => count > 0)));
}

function countsIn(hash: Readonly<Record<string, string>>, prefix: string): LineCounts {
  const count = (field: string) => Number(hash[prefix + field] ?? 0);
  return {
    received: count("received"),
    assigned: count("assigned"),
    paid: count("paid"),
    games: count("games"),
    won: count("won"),
  };
}

/** What is to be seen in a channel: its latest game, and which message shows that. */
export interface InChannel {
  readonly game: Game;
  readonly board: BoardRef | null;
}

/** Reads that and nothing else; null if there is no game. It may be changing meanwhile. */
export async function readChannel(redis: RawRedis, channelId: string): Promise<InChannel | null> {
  const id = await redis.text(`channel:{${channelId}}`);
  const [game, board] = await Promise.all([
    redis.text(`game:{${id}}`),
    redis.text(`board:{${id}}`),
  ]);
  return game === null ? null : {
    game: JSON.parse(game) as Game,
    board: JSON.parse(board ?? "null") as BoardRef | null,
  };
}
