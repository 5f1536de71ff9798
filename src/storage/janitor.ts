import { globOf, type KeyKindName, keys } from "./keys/mod.ts";
import {
  commit,
  getExists,
  getHash,
  getMembers,
  type Reader,
  scanKeys,
  scanMembers,
  type Transactor,
} from "./redis/mod.ts";
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
}

/** Keys or members looked at per round trip. */
const pageSize = 500;
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

  constructor(reader: Reader, transactor: Transactor, retirement: Retirement) {
    this.#reader = reader;
    this.#transactor = transactor;
    this.#retirement = retirement;
  }

  /** Looks through the whole store once. @throws {StoreError} */
  async sweep(): Promise<Sweep> {
    const activeGames = await this.#sweepActiveGames();
    const playerGames = await this.#sweepSets("playerGames");
    const guildGames = await this.#sweepSets("guildLive") + await this.#sweepChannels();
    // Last: a session waits for its live games, and expired ones no longer count as live by now.
    return { activeGames, playerGames, guildGames, sessions: await this.#retireSessions() };
  }

  async #sweepActiveGames(): Promise<number> {
    const key = keys.activeGames();
    let removed = 0;
    const page = (cursor: string) => scanMembers(key, cursor, pageSize);
    for await (const ids of this.#reader.pages("scan", page)) {
      removed += await this.#removeGone([key], [ids]);
    }
    return removed;
  }

  async #sweepSets(kind: "playerGames" | "guildLive"): Promise<number> {
    let removed = 0;
    for await (const found of this.#pages(kind)) {
      const members = await this.#reader.read("list games", ...found.map(getMembers));
      removed += await this.#removeGone(found, members);
    }
    return removed;
  }

  async #sweepChannels(): Promise<number> {
    let removed = 0;
    for await (const found of this.#pages("guildChannels")) {
      const guilds = await this.#reader.read("list games", ...found.map(getHash));
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
    const [ids] = await this.#reader.read("list sessions", getMembers(keys.closedSessions()));
    let retired = 0;
    for (let start = 0; start < ids.length; start += retiredAtATime) {
      const batch = ids.slice(start, start + retiredAtATime);
      const results = await Promise.all(batch.map((id) => this.#retirement.retire(id)));
      retired += results.filter(Boolean).length;
    }
    return retired;
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
    const ids = [...new Set(gameIds)];
    const queries = ids.map((id) => getExists(keys.game(id)));
    const stored = await this.#reader.read("look for games", ...queries);
    return new Set(ids.filter((_, index) => !stored[index]));
  }
}
