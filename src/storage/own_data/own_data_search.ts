import type { OwnData, OwnRecord } from "../../service/mod.ts";
import { gamesWith, isConcerned, readSessionSnapshot } from "../forget/session_snapshot.ts";
import { TraceSearch } from "../forget/traces.ts";
import { Unread } from "../forget/unread.ts";
import { globOf, keys, slotOf } from "../keys/mod.ts";
import { getHash, getMembers, getText, getTexts, orElse, scanKeys } from "../redis/mod.ts";
import type { StoreContext } from "../store_context.ts";
import { describeKinds, type FoundRecords } from "./kinds.ts";
import {
  isInGame,
  partInDone,
  partInGame,
  partInNotice,
  partInPlayer,
  partInTab,
} from "./own_parts.ts";
import { nothingInSession, type OfSession, ownInSession } from "./own_in_session.ts";

/** Keys per page of a SCAN, most of which do not match. */
const pageSize = 1000;

/**
 * Everything that the store holds about one player. It looks wherever the forgetting of a player looks,
 * by the same search and the same snapshots of sessions, so what can be forgotten can be shown; and at
 * what forgetting leaves for a while. It is read piece by piece, while others may play on.
 */
export class OwnDataSearch {
  readonly #context: StoreContext;
  readonly #playerId: string;
  readonly #search: TraceSearch;
  readonly #unread: Unread;
  readonly #left = new Set<string>();

  constructor(context: StoreContext, playerId: string) {
    this.#context = context;
    this.#playerId = playerId;
    this.#search = new TraceSearch(context);
    this.#unread = new Unread(playerId, context.onCorrupt);
  }

  /** @throws {StoreError} */
  async run(): Promise<OwnData> {
    const entries = await this.#context.applyOutboxes();
    const unread = entries.filter(({ text }) => text?.includes(this.#playerId) ?? true);
    for (const { name } of unread) this.#left.add(name);
    const found = await this.#find();
    for (const key of this.#unread.keys) this.#left.add(key);
    return {
      playerId: this.#playerId,
      kinds: describeKinds(found, this.#context.retention),
      unread: [...this.#left],
    };
  }

  async #find(): Promise<FoundRecords> {
    const { sessionIds, guildTabKeys, importedKeys } = await this.#search.find(this.#playerId);
    const sessions: OfSession[] = [];
    for (const id of sessionIds) sessions.push(await this.#inSession(id));
    const all = (kind: keyof OfSession) => sessions.flatMap((found) => found[kind]);
    const games = all("game");
    return {
      ...await this.#own(),
      game: [...games, ...await this.#strayGames(new Set(games.map(({ key }) => key)))],
      drinks: all("drinks"),
      session: all("session"),
      sessionTab: all("sessionTab"),
      sessionDebts: all("sessionDebts"),
      sessionPayments: all("sessionPayments"),
      sessionCorrections: all("sessionCorrections"),
      sessionResults: all("sessionResults"),
      guildTab: await this.#tabs(guildTabKeys),
      importedCounts: await this.#tabs(importedKeys),
      paymentNotice: await this.#notices(),
      done: await this.#marks(),
      outbox: [],
    };
  }

  /** The keys that are about this player alone. */
  async #own(): Promise<Pick<FoundRecords, "player" | "playerGames" | "playerDrinks" | "applied">> {
    const { reader, codecs, transactor } = this.#context;
    const id = this.#playerId;
    const key = keys.player(id);
    const none: ReadonlyMap<string, string> = new Map();
    const [text, games, counts] = await reader.read(
      "look for a player",
      this.#unread.orElse(getText(key), null),
      this.#unread.orElse(getMembers(keys.playerGames(id)), []),
      this.#unread.orElse(getHash(keys.playerDrinks(id)), none),
    );
    // Elsewhere there is none, and no right to it.
    const [applied = none] = !transactor.isSplit ? [] : await reader.read(
      "look for a player",
      this.#unread.orElse(getHash(keys.applied(id)), none),
    );
    const player = text === null ? null : this.#unread.decode(codecs.player, key, text);
    const list = (fields: ReadonlyMap<string, string>, key: string) =>
      fields.size === 0 ? [] : [{ key, ...Object.fromEntries(fields) }];
    return {
      player: player === null ? [] : [{ key, ...partInPlayer(player) }],
      playerGames: games.length === 0 ? [] : [{ key: keys.playerGames(id), games }],
      playerDrinks: list(counts, keys.playerDrinks(id)),
      applied: list(applied, keys.applied(id)),
    };
  }

  async #inSession(sessionId: string): Promise<OfSession> {
    const { transactor } = this.#context;
    const playerId = this.#playerId;
    const knownIds = await gamesWith(this.#context, playerId, sessionId);
    const listedIds = transactor.isSplit
      ? (await this.#search.listedGames(playerId)).filter((id) => slotOf(id) === slotOf(sessionId))
      : null;
    const seen = await transactor.run(
      "look for a player",
      undefined,
      keys.session(sessionId),
      async (watching) => {
        const ids = { playerId, sessionId, knownIds, listedIds };
        return { answer: await readSessionSnapshot(this.#context, watching, ids) };
      },
    );
    if (seen === null) return nothingInSession;
    const found = ownInSession(this.#context.codecs, seen, playerId);
    if (isConcerned(seen, playerId, knownIds)) {
      for (const key of seen.unread.keys) this.#left.add(key);
    }
    return found;
  }

  /** Games that are kept for longer than the ledger of their session. */
  async #strayGames(known: ReadonlySet<string>): Promise<readonly OwnRecord[]> {
    const { reader, codecs } = this.#context;
    const listed = (await this.#search.listedGames(this.#playerId)).map(keys.game);
    const gameKeys = listed.filter((key) => !known.has(key));
    if (gameKeys.length === 0) return [];
    const [texts] = await reader.read("look for a player", getTexts(gameKeys));
    return gameKeys.flatMap((key, index) => {
      const text = texts[index] ?? null;
      const game = text === null ? null : this.#unread.decode(codecs.game, key, text);
      if (game === null || !isInGame(game, this.#playerId)) return [];
      return [{ key, ...partInGame(game, this.#playerId) }];
    });
  }

  async #tabs(tabKeys: readonly string[]): Promise<readonly OwnRecord[]> {
    const none: ReadonlyMap<string, string> = new Map();
    const queries = tabKeys.map((key) => this.#unread.orElse(getHash(key), none));
    const tabs = await this.#context.reader.read("look for a player", ...queries);
    return tabKeys.flatMap((key, index) => {
      const line = partInTab(tabs[index] ?? none, this.#playerId);
      return line === null ? [] : [{ key, ...line }];
    });
  }

  async #notices(): Promise<readonly OwnRecord[]> {
    const { codecs } = this.#context;
    const found = await this.#texts(await this.#search.notices(this.#playerId));
    return found.flatMap(({ key, text }) => {
      const notice = this.#unread.decode(codecs.paymentNotice, key, text);
      return notice === null ? [] : [{ key, ...partInNotice(notice, this.#playerId) }];
    });
  }

  /** Done markers, which name those who did something, and to whom. */
  async #marks(): Promise<readonly OwnRecord[]> {
    const { reader, codecs } = this.#context;
    const quoted = JSON.stringify(this.#playerId);
    const page = (cursor: string) => scanKeys(globOf("done"), cursor, pageSize);
    const marks: OwnRecord[] = [];
    for await (const found of reader.pages("look for a player", page)) {
      const texts = (await this.#texts(found)).filter(({ text }) => text.includes(quoted));
      for (const { key, text } of texts) {
        const done = this.#unread.decode(codecs.done, key, text);
        if (done !== null) marks.push({ key, ...partInDone(done, this.#playerId) });
      }
    }
    return marks;
  }

  /** Those of the keys that are still there and hold a text. */
  async #texts(found: readonly string[]) {
    const { reader, onCorrupt } = this.#context;
    const queries = found.map((key) => orElse(getText(key), null, onCorrupt));
    const texts = await reader.read("look for a player", ...queries);
    return found.flatMap((key, index) => {
      const text = texts[index] ?? null;
      return text === null ? [] : [{ key, text }];
    });
  }
}
