import { type LineCounts, lineCounts, tabCounts } from "../../game/mod.ts";
import { isCount, keys, parseKey } from "../../storage/mod.ts";
import type { SessionLedger } from "./session_ledger.ts";
import { isForgotten, type StoreContents } from "./store_contents.ts";

type Field = keyof LineCounts;

/** The all-time counts, and what the ledgers that are left, and imports, say about them. */
export class AllTime {
  /** What the counts are at least, by key and field. */
  readonly least: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly #contents: StoreContents;
  /** Guilds with a ledger that is not whole: what its fold lacks is no excess. */
  readonly #partial: ReadonlySet<string>;
  readonly #guildIds: ReadonlySet<string>;

  constructor(contents: StoreContents, ledgers: readonly SessionLedger[]) {
    this.#contents = contents;
    this.least = leastTotals(contents, ledgers);
    this.#partial = new Set(
      ledgers.flatMap(({ session, gaps }) => session && gaps.length > 0 ? [session.guildId] : []),
    );
    this.#guildIds = guildIdsIn(contents);
  }

  /** What a guild's tab counts beyond what is left of its ledgers; null if that cannot be said. */
  excess(guildId: string, playerId: string, field: Field): number | null {
    const key = keys.guildTab(guildId);
    const text = this.#contents.guildTab.get(guildId)?.get(`${playerId}:${field}`) ?? "0";
    if (this.#contents.corrupt.has(key) || !isCount(text)) return null;
    return Math.max(0, Number(text) - this.#leastOn(guildId, playerId, field));
  }

  /** Whether a guild's tab counts less than what is left of its ledgers. */
  isBelowLedgers(guildId: string, playerId: string, field: Field): boolean {
    const text = this.#contents.guildTab.get(guildId)?.get(`${playerId}:${field}`) ?? "0";
    return isCount(text) && Number(text) < this.#leastOn(guildId, playerId, field);
  }

  /** Whether a guild's tab counts payments of a player for which no ledger, kept or expired, has a drink. */
  paysWithoutDrink(guildId: string, playerId: string): boolean {
    if (this.#partial.has(guildId)) return false;
    const [paid, received] = [
      this.excess(guildId, playerId, "paid"),
      this.excess(guildId, playerId, "received"),
    ];
    return paid !== null && received !== null && paid > received;
  }

  /** A player's counts on the tabs of all guilds, raised to what the ledgers prove; null if one cannot be read. */
  sumOverGuilds(playerId: string, field: Field): number | null {
    return this.#sum(playerId, field, this.#guildIds);
  }

  /**
   * What a guild's tab counts of a player, if that tab cannot be read: what the player's own counts
   * have beyond the other guilds' tabs, but no less than the ledgers prove.
   */
  share(guildId: string, playerId: string, field: Field): number {
    const least = this.#leastOn(guildId, playerId, field);
    const text = this.#contents.playerDrinks.get(playerId)?.get(field) ?? "0";
    const others = this.#sum(playerId, field, [...this.#guildIds].filter((id) => id !== guildId));
    return isCount(text) && others !== null ? Math.max(least, Number(text) - others) : least;
  }

  /** Every player with a count, on a tab or of their own. */
  playerIds(): readonly string[] {
    const onTabs = this.lines().map(([, id]) => id);
    const ofLedgers = [...this.least.keys()].flatMap((key) => playerOf(key) ?? []);
    const ids = [...this.#contents.playerDrinks.keys(), ...onTabs, ...ofLedgers];
    return [...new Set(ids)].toSorted();
  }

  /** Ids of guild and player of every line on a guild's tab. */
  lines(): readonly (readonly [guildId: string, playerId: string])[] {
    return [...this.#contents.guildTab].flatMap(([guildId, fields]) => {
      const ids = new Set([...fields.keys()].map((field) => field.split(":", 1)[0] ?? ""));
      return [...ids].map((id) => [guildId, id] as const);
    });
  }

  #leastOn(guildId: string, playerId: string, field: Field): number {
    return this.least.get(keys.guildTab(guildId))?.get(`${playerId}:${field}`) ?? 0;
  }

  #sum(playerId: string, field: Field, guildIds: Iterable<string>): number | null {
    let sum = 0;
    for (const guildId of guildIds) {
      const excess = this.excess(guildId, playerId, field);
      if (excess === null) return null;
      sum += excess + this.#leastOn(guildId, playerId, field);
    }
    return sum;
  }
}

/** Guilds with a tab, readable or not, guilds with sessions, and guilds with imported counts. */
function guildIdsIn(
  { guildTab, importedCounts, session, corrupt }: StoreContents,
): ReadonlySet<string> {
  const unreadable = [...corrupt.keys()].flatMap((key) => guildOf(key) ?? []);
  const ofSessions = [...session.values()].map(({ guildId }) => guildId);
  return new Set([...guildTab.keys(), ...ofSessions, ...importedCounts.keys(), ...unreadable]);
}

function guildOf(key: string): string | undefined {
  const parsed = parseKey(key);
  return parsed?.kind === "guildTab" ? parsed.ids[0] : undefined;
}

function playerOf(key: string): string | undefined {
  const parsed = parseKey(key);
  return parsed?.kind === "playerDrinks" ? parsed.ids[0] : undefined;
}

function leastTotals(
  contents: StoreContents,
  ledgers: readonly SessionLedger[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const least = new Map<string, Map<string, number>>();
  const add = (key: string, field: string, by: number) => {
    const fields = least.get(key) ?? new Map<string, number>();
    least.set(key, fields.set(field, (fields.get(field) ?? 0) + by));
  };
  for (const [guildId, counts] of contents.importedCounts) {
    for (const [field, text] of counts) {
      const [playerId = "", name] = field.split(":");
      const counted = tabCounts.find((each) => each === name);
      if (counted === undefined || !isCount(text)) continue;
      add(keys.guildTab(guildId), field, Number(text));
      if (!isForgotten(contents, playerId)) add(keys.playerDrinks(playerId), counted, Number(text));
    }
  }
  for (const { session, tab, lacksCorrections } of ledgers) {
    if (lacksCorrections) continue;
    for (const [playerId, counts] of tab) {
      for (const field of isForgotten(contents, playerId) ? [] : tabCounts) {
        add(keys.playerDrinks(playerId), field, counts[field]);
      }
      if (session === null) continue;
      for (const field of lineCounts) {
        add(keys.guildTab(session.guildId), `${playerId}:${field}`, counts[field]);
      }
    }
  }
  return least;
}
