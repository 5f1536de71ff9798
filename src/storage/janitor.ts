import { RecordCorrupt } from "../service/mod.ts";
import { globOf, isKeyPart, type KeyKindName, keys } from "./keys/mod.ts";
import {
  commit,
  getExists,
  getHash,
  getMembers,
  orElse,
  type Query,
  type Reader,
  scanKeys,
  scanMembers,
  type Transactor,
} from "./redis/mod.ts";
import type { OnCorrupt } from "./records/mod.ts";
import type { Outbox } from "./outbox/mod.ts";
import type { Retirement } from "./retirement.ts";

/** What a sweep removed. */
export interface Sweep {
  /** Ids of expired games among the live ones. */
  readonly activeGames: number;
  /** Ids of expired games among those of players. */
  readonly playerGames: number;
  /** Ids of expired games among the live ones and the channels of guilds. */
  readonly guildGames: number;
  /** Closed sessions whose ledgers now have an end. */
  readonly sessions: number;
  /** Guilds whose outbox still had something: a process that died has left it. */
  readonly outboxes: number;
}

/** Keys or members looked at per round trip. */
const pageSize = 500;
/** Games looked for per round trip: sets may have many members each. */
const gamesAtATime = 1_000;
/** Sessions retired at a time: so few that connections are left for the players. */
const retiredAtATime = 4;

/**
 * Removes what is left over: a game that expires cannot take itself out of the sets, and a crash may
 * come between the end of a session's last game and the retirement of its ledger. An id whose game is
 * gone never comes back, so nothing is locked for it.
 */
export class Janitor {
  readonly #reader: Reader;
  readonly #transactor: Transactor;
  readonly #retirement: Retirement;
  readonly #onCorrupt: OnCorrupt;
  readonly #outbox: Outbox | null;

  /** `outbox` is null where there is none. */
  constructor(
    reader: Reader,
    transactor: Transactor,
    retirement: Retirement,
    onCorrupt: OnCorrupt,
    outbox: Outbox | null,
  ) {
    this.#outbox = outbox;
    this.#onCorrupt = onCorrupt;
    this.#reader = reader;
    this.#transactor = transactor;
    this.#retirement = retirement;
  }

  /** Looks through the whole store once. What cannot be read is left out. @throws {StoreError} */
  async sweep(): Promise<Sweep> {
    const outboxes = await this.#outbox?.sweep() ?? 0;
    const activeGames = await this.#sweepActiveGames();
    const playerGames = await this.#sweepSets("playerGames");
    const guildGames = await this.#sweepSets("guildLive") + await this.#sweepChannels();
    // Last: a session waits for its live games, and expired ones no longer count as live by now.
    const sessions = await this.#retireSessions();
    return { activeGames, playerGames, guildGames, sessions, outboxes };
  }

  async #sweepActiveGames(): Promise<number> {
    const key = keys.activeGames();
    let removed = 0;
    const page = (cursor: string) =>
      this.#orNone(scanMembers(key, cursor, pageSize), { cursor: "0", items: [] });
    for await (const ids of this.#reader.pages("scan", page)) {
      removed += await this.#removeGone([key], [ids]);
    }
    return removed;
  }

  async #sweepSets(kind: "playerGames" | "guildLive"): Promise<number> {
    let removed = 0;
    for await (const found of this.#pages(kind)) {
      const members = await this.#reader.read(
        "list games",
        ...found.map((key) => this.#orNone(getMembers(key), [])),
      );
      removed += await this.#removeGone(found, members);
    }
    return removed;
  }

  async #sweepChannels(): Promise<number> {
    let removed = 0;
    for await (const found of this.#pages("guildChannels")) {
      const guilds = await this.#reader.read(
        "list games",
        ...found.map((key) => this.#orNone(getHash(key), new Map<string, string>())),
      );
      const gone = await this.#findGone(guilds.flatMap((channels) => [...channels.values()]));
      for (const [index, key] of found.entries()) {
        const isLeft = [...guilds[index]?.values() ?? []].some((id) => gone.has(id));
        if (isLeft) removed += await this.#removeChannels(key, gone);
      }
    }
    return removed;
  }

  /** A transaction: a channel may have another game since. */
  #removeChannels(key: string, gone: ReadonlySet<string>): Promise<number> {
    return this.#transactor.run<number>(
      "forget expired games",
      undefined,
      key,
      async (watching) => {
        const [channels] = await watching.watchLast([key], getHash(key));
        const fields = [...channels].filter(([, id]) => gone.has(id)).map(([channelId]) =>
          channelId
        );
        if (fields.length === 0) return { answer: 0 };
        return commit(null, [{ op: "removeFields", key, fields }], [], () => fields.length);
      },
    );
  }

  #pages(kind: KeyKindName): AsyncGenerator<readonly string[]> {
    return this.#reader.pages("scan", (cursor) => scanKeys(globOf(kind), cursor, pageSize));
  }

  async #retireSessions(): Promise<number> {
    const [members] = await this.#reader.read(
      "list sessions",
      this.#orNone(getMembers(keys.closedSessions()), []),
    );
    const ids = members.filter(isKeyPart);
    let retired = 0;
    for (let start = 0; start < ids.length; start += retiredAtATime) {
      const batch = ids.slice(start, start + retiredAtATime);
      const results = await Promise.all(batch.map((id) => this.#retire(id)));
      retired += results.filter(Boolean).length;
    }
    return retired;
  }

  /** A session that cannot be read keeps none of the others. */
  async #retire(sessionId: string): Promise<boolean> {
    try {
      return await this.#retirement.retire(sessionId);
    } catch (error) {
      if (!(error instanceof RecordCorrupt)) throw error;
      this.#onCorrupt(error);
      return false;
    }
  }

  #orNone<T>(query: Query<T>, none: T): Query<T> {
    return orElse(query, none, this.#onCorrupt);
  }

  /** Takes the ids of games that are gone out of sets; `members` are those of each set. */
  async #removeGone(
    setKeys: readonly string[],
    members: readonly (readonly string[])[],
  ): Promise<number> {
    const gone = await this.#findGone(members.flat());
    const removals = setKeys.flatMap((key, index) => {
      const expired = members[index]?.filter((id) => gone.has(id)) ?? [];
      return expired.length === 0 ? [] : [{ op: "removeMembers", key, members: expired } as const];
    });
    if (removals.length > 0) await this.#reader.write("forget expired games", removals);
    return removals.reduce((sum, { members }) => sum + members.length, 0);
  }

  /** Those of the games that are not stored any more. */
  async #findGone(gameIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(gameIds)].filter(isKeyPart);
    const gone = new Set<string>();
    for (let start = 0; start < ids.length; start += gamesAtATime) {
      const page = ids.slice(start, start + gamesAtATime);
      const queries = page.map((id) => getExists(keys.game(id)));
      const stored = await this.#reader.read("look for games", ...queries);
      page.filter((_, index) => !stored[index]).forEach((id) => gone.add(id));
    }
    return gone;
  }
}
