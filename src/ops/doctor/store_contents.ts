import type { Session } from "../../game/mod.ts";
import { RecordCorrupt } from "../../service/mod.ts";
import {
  type Codec,
  codecs,
  decodeEntry,
  isKeyPart,
  type KeyKindName,
  keys,
  keyTable,
  type OutboxEntry,
  type ParsedKey,
  parseKey,
  type Snapshot,
  type StoredEntry,
  type StoredText,
} from "../../storage/mod.ts";

/** A member of a set of debts. */
export interface StoredDebt {
  readonly member: string;
  readonly at: number;
  /** The debt as this release writes it: `member` itself if it cannot be read. */
  readonly current: string;
  /** The drink and its game, if the debt can be read. */
  readonly drinkId: string | null;
  readonly gameId: string | null;
}

/** Fields of a hash of counts and names. */
export type Fields = ReadonlyMap<string, string>;

/**
 * A store's contents by what they mean: for each kind of key its values, by the ids in the key. What
 * cannot be read is missing there, and `corrupt` says for each key what is wrong with it.
 */
export type StoreContents = ReturnType<typeof readContents>;

/** Reads a snapshot. */
export function readContents(snapshot: Snapshot) {
  const reading = new Reading(snapshot);
  const values = {
    game: reading.records("game", codecs.game, ({ id }) => id),
    board: reading.records("board", codecs.board),
    channel: reading.ids("channel"),
    activeGames: reading.members("activeGames"),
    player: reading.records("player", codecs.player, ({ id }) => id),
    playerGames: reading.members("playerGames"),
    drinks: reading.lists("drinks", codecs.drink, ({ gameId }) => gameId),
    playerDrinks: reading.hashes("playerDrinks"),
    guildSession: reading.records("guildSession", codecs.guildSessions),
    guildSettings: reading.records("guildSettings", codecs.guildSettings),
    guildChannels: reading.hashes("guildChannels"),
    guildLive: reading.members("guildLive"),
    guildTab: reading.hashes("guildTab"),
    importedCounts: reading.hashes("importedCounts"),
    session: reading.records("session", codecs.session, ({ id }) => id),
    sessionGames: reading.members("sessionGames"),
    sessionTab: reading.hashes("sessionTab"),
    sessionDebts: reading.debts("sessionDebts"),
    sessionPayments: reading.lists("sessionPayments", codecs.payment, ({ sessionId }) => sessionId),
    sessionResults: reading.lists("sessionResults", codecs.result, ({ sessionId }) => sessionId),
    sessionCorrections: reading.lists(
      "sessionCorrections",
      codecs.correction,
      ({ sessionId }) => sessionId,
    ),
    paymentNotice: reading.records("paymentNotice", codecs.paymentNotice),
    closedSessions: reading.members("closedSessions"),
    done: reading.records("done", codecs.done),
    outbox: reading.entries("outbox"),
    outboxMark: reading.ids("outboxMark"),
    applied: reading.hashes("applied"),
    guildsFilled: reading.ids("guildsFilled"),
    gatewaySession: reading.records("gatewaySession", codecs.gatewaySession),
    registeredGuilds: reading.members("registeredGuilds"),
    uncalledGames: reading.members("uncalledGames"),
    botProcesses: reading.scores("botProcesses"),
    shardCount: reading.ids("shardCount"),
    shardLease: reading.ids("shardLease"),
    shardSession: reading.records("shardSession", codecs.shardSession),
    identifyTurn: reading.ids("identifyTurn"),
    storeMark: reading.hashes("storeMark"),
    nodeMark: reading.hashes("nodeMark"),
    probe: reading.ids("probe"),
    nodeProbe: reading.ids("nodeProbe"),
  } satisfies Record<KeyKindName, unknown>;
  return { ...values, snapshot, corrupt: reading.corrupt };
}

/**
 * Whether an id stands for a player who was forgotten: every other player has used a button, which
 * left a record of them. Of a forgotten player only the drinks are kept.
 */
export function isForgotten({ snapshot }: StoreContents, playerId: string): boolean {
  return !snapshot.entries.has(keys.player(playerId));
}

/** Whether a game is stored, but its record cannot be read. */
export function isUnreadable({ corrupt }: StoreContents, gameId: string | undefined): boolean {
  return gameId !== undefined && corrupt.has(keys.game(gameId));
}

/** Whether guilds know their games: not in the store of an earlier release, until the bot starts on it. */
export function knowsGuilds({ guildChannels, guildLive }: StoreContents): boolean {
  return guildChannels.size + guildLive.size > 0;
}

/** Whether the end of a session's ledger has passed, and it is still there. */
export function isPast({ snapshot }: StoreContents, { expiresAt }: Session): boolean {
  return expiresAt !== null && expiresAt <= snapshot.now;
}

/** Reads entries kind by kind, and notes what cannot be read. */
class Reading {
  /** What is wrong with a key, each once. */
  readonly corrupt = new Map<string, readonly string[]>();
  readonly #entries: ReadonlyMap<KeyKindName, readonly (ParsedKey & { entry: StoredEntry })[]>;

  constructor({ entries, strange }: Snapshot) {
    for (const [key, type] of strange) this.#note(key, `it holds a ${type}`);
    const readable = [...entries.values()].flatMap((entry) => {
      const parsed = parseKey(entry.key);
      if (parsed === null) return [];
      const { type } = keyTable[parsed.kind];
      if (entry.type === type) return [{ ...parsed, entry }];
      this.#note(entry.key, `it holds a ${entry.type}, not a ${type}`);
      return [];
    });
    this.#entries = Map.groupBy(readable, ({ kind }) => kind);
  }

  records<T>(kind: KeyKindName, codec: Codec<T>, idOf?: (value: T) => string) {
    return this.#read(kind, ({ key, type, value: text }, id) => {
      const value = type === "string" ? this.#decode(codec, key, text) : null;
      if (value === null || idOf === undefined || idOf(value) === id) return value;
      return this.#note(key, "it is the record of another id");
    });
  }

  ids(kind: KeyKindName) {
    return this.#read(
      kind,
      ({ key, type, value }) => type === "string" ? this.#id(key, value) : null,
    );
  }

  members(kind: KeyKindName): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#read(kind, ({ key, type, value }) => {
      const members = type === "set" ? value : [];
      return new Set(members.flatMap((member) => this.#id(key, member) ?? []));
    });
  }

  scores(kind: KeyKindName): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return this.#read(kind, ({ key, type, value }) => {
      const scored = (type === "zset" ? value : []).flatMap(([score, member]) => {
        const id = this.#id(key, member);
        return id === null ? [] : [[id, score] as const];
      });
      return new Map(scored);
    });
  }

  hashes(kind: KeyKindName): ReadonlyMap<string, Fields> {
    return this.#read(kind, ({ key, type, value }) => {
      const fields = (type === "hash" ? value : []).flatMap(([field, count]) => {
        const [name, text] = [this.#text(key, field), this.#text(key, count)];
        return name === null || text === null ? [] : [[name, text] as const];
      });
      return new Map(fields);
    });
  }

  /** Entries of streams that can be applied. */
  entries(kind: KeyKindName): ReadonlyMap<string, readonly OutboxEntry[]> {
    return this.#read(
      kind,
      ({ key, type, value }) =>
        (type === "stream" ? value : []).flatMap(([id, [, stored = ""]]) => {
          const text = this.#text(key, stored);
          const codec = { decode: () => decodeEntry(key, id, text) };
          return text === null ? [] : this.#decode(codec, key, text) ?? [];
        }),
    );
  }

  lists<T extends { readonly at: number }>(
    kind: KeyKindName,
    codec: Codec<T>,
    idOf: (value: T) => string,
  ): ReadonlyMap<string, readonly T[]> {
    return this.#read(
      kind,
      ({ key, type, value }, id) =>
        (type === "zset" ? value : []).flatMap(([score, member]) => {
          const item = this.#decode(codec, key, member);
          if (item === null || idOf(item) === id && item.at === score) return item ?? [];
          this.#note(key, "a record in it belongs to another key or time");
          return [];
        }),
    );
  }

  /** Debts are derived: they are compared as they stand, and need not be readable. */
  debts(kind: KeyKindName): ReadonlyMap<string, readonly StoredDebt[]> {
    return this.#read(
      kind,
      ({ key, type, value }) =>
        (type === "zset" ? value : []).flatMap(([at, stored]) => {
          const member = this.#text(key, stored);
          if (member === null) return [];
          const debt = this.#decode(codecs.debt, key, member);
          const current = debt === null ? member : codecs.debt.encode(key, debt);
          const { drinkId = null, gameId = null } = debt ?? {};
          return [{ member, at, current, drinkId, gameId }];
        }),
    );
  }

  #read<T>(
    kind: KeyKindName,
    decode: (entry: StoredEntry, id: string) => T | null,
  ): ReadonlyMap<string, T> {
    const found = this.#entries.get(kind) ?? [];
    return new Map(found.flatMap(({ entry, ids }) => {
      const id = ids.join(":");
      const value = decode(entry, id);
      return value === null ? [] : [[id, value] as const];
    }));
  }

  #decode<T>(codec: Pick<Codec<T>, "decode">, key: string, stored: StoredText): T | null {
    const text = this.#text(key, stored);
    if (text === null) return null;
    try {
      return codec.decode(key, text);
    } catch (error) {
      if (!(error instanceof RecordCorrupt)) throw error;
      return this.#note(key, error.message.replace(`Cannot read "${key}": `, ""));
    }
  }

  #text(key: string, stored: StoredText): string | null {
    return typeof stored === "string" ? stored : this.#note(key, "it holds bytes that are no text");
  }

  #id(key: string, stored: StoredText): string | null {
    const text = this.#text(key, stored);
    if (text === null || isKeyPart(text)) return text;
    return this.#note(key, `${JSON.stringify(text.slice(0, 80))} in it is no id`);
  }

  #note(key: string, what: string): null {
    const known = this.corrupt.get(key) ?? [];
    if (!known.includes(what)) this.corrupt.set(key, [...known, what]);
    return null;
  }
}
