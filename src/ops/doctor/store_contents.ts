import type { Drink, Game, Payment, Session } from "../../game/mod.ts";
import { type GuildSessions, RecordCorrupt } from "../../service/mod.ts";
import {
  type Codec,
  codecs,
  isKeyPart,
  type KeyKindName,
  keys,
  keyTable,
  type ParsedKey,
  parseKey,
  type Snapshot,
  type StoredEntry,
  type StoredText,
} from "../../storage/mod.ts";

/** A debt as it stands in its set. */
export interface StoredDebt {
  readonly member: string;
  readonly at: number;
}

/** Fields of a hash of counts and names. */
export type Fields = ReadonlyMap<string, string>;

/** A store's contents by what they mean. Where a record cannot be read, it is in `corrupt` instead. */
export interface StoreContents {
  readonly snapshot: Snapshot;
  readonly games: ReadonlyMap<string, Game>;
  /** Id of a channel's latest game, by channel. */
  readonly channels: ReadonlyMap<string, string>;
  readonly activeIds: ReadonlySet<string>;
  readonly playerGames: ReadonlyMap<string, ReadonlySet<string>>;
  /** By game. */
  readonly drinks: ReadonlyMap<string, readonly Drink[]>;
  readonly playerDrinks: ReadonlyMap<string, Fields>;
  readonly guildSessions: ReadonlyMap<string, GuildSessions>;
  readonly guildTabs: ReadonlyMap<string, Fields>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly sessionGames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sessionTabs: ReadonlyMap<string, Fields>;
  /** By session, then by player. */
  readonly debts: ReadonlyMap<string, ReadonlyMap<string, readonly StoredDebt[]>>;
  /** By session. */
  readonly payments: ReadonlyMap<string, readonly Payment[]>;
  readonly closedIds: ReadonlySet<string>;
  /** What is wrong with a key, each once. */
  readonly corrupt: ReadonlyMap<string, readonly string[]>;
}

/**
 * Whether somebody nameless stands where a person was who wanted to be forgotten: everybody else has
 * pressed a button once and left a record. Nothing is kept about the nameless but their drinks.
 */
export function isForgotten({ snapshot }: StoreContents, playerId: string): boolean {
  return !snapshot.entries.has(keys.player(playerId));
}

/** Reads a snapshot. */
export function readContents(snapshot: Snapshot): StoreContents {
  const reading = new Reading(snapshot);
  return {
    snapshot,
    games: reading.records("game", codecs.game, (game, [id]) => game.id === id),
    channels: reading.ids("channel"),
    activeIds: reading.members("activeGames").get("") ?? new Set(),
    playerGames: reading.members("playerGames"),
    drinks: reading.lists(
      "drinks",
      codecs.drink,
      (drink, [id], at) => drink.gameId === id && drink.at === at,
    ),
    playerDrinks: reading.hashes("playerDrinks"),
    guildSessions: reading.records("guildSession", codecs.guildSessions),
    guildTabs: reading.hashes("guildTab"),
    sessions: reading.records("session", codecs.session, (session, [id]) => session.id === id),
    sessionGames: reading.members("sessionGames"),
    sessionTabs: reading.hashes("sessionTab"),
    debts: reading.debts(),
    payments: reading.lists(
      "sessionPayments",
      codecs.payment,
      (payment, [id], at) => payment.sessionId === id && payment.at === at,
    ),
    closedIds: reading.members("closedSessions").get("") ?? new Set(),
    corrupt: reading.finish(),
  };
}

/** Reads entries kind by kind, and notes what cannot be read. */
class Reading {
  readonly #byKind = new Map<KeyKindName, [ParsedKey, StoredEntry][]>();
  readonly #corrupt = new Map<string, string[]>();

  constructor({ entries, strange }: Snapshot) {
    for (const [key, type] of strange) this.#note(key, `it holds a ${type}`);
    for (const entry of entries.values()) {
      const parsed = parseKey(entry.key);
      if (parsed === null) continue;
      const { type } = keyTable[parsed.kind];
      if (entry.type !== type) this.#note(entry.key, `it holds a ${entry.type}, not a ${type}`);
      else this.#add(parsed, entry);
    }
  }

  records<T>(
    kind: KeyKindName,
    codec: Codec<T>,
    belongs: (value: T, ids: readonly string[]) => boolean = () => true,
  ): ReadonlyMap<string, T> {
    const read = this.#of(kind).flatMap(([{ ids }, entry]) => {
      if (entry.type !== "string") return [];
      const value = this.#decode(codec, entry.key, entry.value);
      if (value === null) return [];
      if (belongs(value, ids)) return [[ids.join(":"), value] as const];
      this.#note(entry.key, "it is the record of another id");
      return [];
    });
    return new Map(read);
  }

  ids(kind: KeyKindName): ReadonlyMap<string, string> {
    const read = this.#of(kind).flatMap(([{ ids }, entry]) => {
      const text = entry.type === "string" ? this.#id(entry.key, entry.value) : null;
      return text === null ? [] : [[ids.join(":"), text] as const];
    });
    return new Map(read);
  }

  members(kind: KeyKindName): ReadonlyMap<string, ReadonlySet<string>> {
    const read = this.#of(kind).map(([{ ids }, entry]) => {
      const members = entry.type === "set" ? entry.value : [];
      const texts = members.flatMap((member) => this.#id(entry.key, member) ?? []);
      return [ids.join(":"), new Set(texts)] as const;
    });
    return new Map(read);
  }

  hashes(kind: KeyKindName): ReadonlyMap<string, Fields> {
    const read = this.#of(kind).map(([{ ids }, entry]) => {
      const pairs = entry.type === "hash" ? entry.value : [];
      const fields = pairs.flatMap(([field, value]) => {
        const [name, text] = [this.#text(entry.key, field), this.#text(entry.key, value)];
        return name === null || text === null ? [] : [[name, text] as const];
      });
      return [ids.join(":"), new Map(fields)] as const;
    });
    return new Map(read);
  }

  lists<T>(
    kind: KeyKindName,
    codec: Codec<T>,
    belongs: (value: T, ids: readonly string[], score: number) => boolean,
  ): ReadonlyMap<string, readonly T[]> {
    const read = this.#of(kind).map(([{ ids }, entry]) => {
      const scored = entry.type === "zset" ? entry.value : [];
      const values = scored.flatMap(([score, member]) => {
        const value = this.#decode(codec, entry.key, member);
        if (value === null) return [];
        if (belongs(value, ids, score)) return [value];
        this.#note(entry.key, "a record in it belongs to another key or time");
        return [];
      });
      return [ids.join(":"), values] as const;
    });
    return new Map(read);
  }

  /** Debts are derived: they are compared as they stand, and need not be readable. */
  debts(): ReadonlyMap<string, ReadonlyMap<string, readonly StoredDebt[]>> {
    const bySession = new Map<string, Map<string, readonly StoredDebt[]>>();
    for (const [{ ids: [sessionId = "", playerId = ""] }, entry] of this.#of("sessionDebts")) {
      const scored = entry.type === "zset" ? entry.value : [];
      const debts = scored.flatMap(([at, member]) => {
        const text = this.#text(entry.key, member);
        if (text !== null) this.#decode(codecs.debt, entry.key, text);
        return text === null ? [] : [{ member: text, at }];
      });
      const players = bySession.get(sessionId) ?? new Map<string, readonly StoredDebt[]>();
      bySession.set(sessionId, players.set(playerId, debts));
    }
    return bySession;
  }

  /** Reads what nothing depends on, and tells what could not be read. */
  finish(): ReadonlyMap<string, readonly string[]> {
    this.records("board", codecs.board);
    this.records("player", codecs.player, (player, [id]) => player.id === id);
    this.records("done", codecs.done);
    this.records("gatewaySession", codecs.gatewaySession);
    return this.#corrupt;
  }

  #add(parsed: ParsedKey, entry: StoredEntry): void {
    const known = this.#byKind.get(parsed.kind);
    if (known) known.push([parsed, entry]);
    else this.#byKind.set(parsed.kind, [[parsed, entry]]);
  }

  #of(kind: KeyKindName): [ParsedKey, StoredEntry][] {
    return this.#byKind.get(kind) ?? [];
  }

  #decode<T>(codec: Codec<T>, key: string, stored: StoredText): T | null {
    const text = this.#text(key, stored);
    if (text === null) return null;
    try {
      return codec.decode(key, text);
    } catch (error) {
      if (!(error instanceof RecordCorrupt)) throw error;
      this.#note(key, error.message.replace(`Cannot read "${key}": `, ""));
      return null;
    }
  }

  #text(key: string, stored: StoredText): string | null {
    if (typeof stored === "string") return stored;
    this.#note(key, "it holds bytes that are no text");
    return null;
  }

  #id(key: string, stored: StoredText): string | null {
    const text = this.#text(key, stored);
    if (text === null || isKeyPart(text)) return text;
    this.#note(key, `${JSON.stringify(text.slice(0, 80))} in it is no id`);
    return null;
  }

  #note(key: string, what: string): void {
    const known = this.#corrupt.get(key) ?? [];
    if (!known.includes(what)) this.#corrupt.set(key, [...known, what]);
  }
}
