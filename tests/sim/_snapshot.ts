import type { Drink, Game, GameEvent, Payment, Session } from "../../src/game/mod.ts";
import type { BoardRef } from "../../src/service/mod.ts";
import type { RawRedis, RawScored } from "../_helpers/raw_redis.ts";

/** What a press has left in the store, so that it acts once. */
export interface Marker {
  /** The game, channel, session or guild the press was about. */
  readonly scopeId: string;
  readonly interactionId: string;
  /** The game it started, if that is what it did. */
  readonly gameId: string | null;
  readonly events: readonly GameEvent[];
  readonly payments: readonly Payment[];
}

/** All that stands in a store at one moment, read without any code of the product. */
export class Snapshot {
  readonly #keys: Readonly<Record<string, unknown>>;

  constructor(keys: Readonly<Record<string, unknown>>) {
    this.#keys = keys;
  }

  get games(): readonly Game[] {
    return this.#records<Game>(/^game:\{/);
  }

  get sessions(): readonly Session[] {
    return this.#records<Session>(/^session:\{/);
  }

  get guildIds(): readonly string[] {
    return this.#names(/^guild_tab:\{/).map(idIn);
  }

  get activeIds(): readonly string[] {
    return this.#set("active_games");
  }

  /** Those of presses that were done: one that was given up leaves a marker too, which is void. */
  get markers(): readonly Marker[] {
    return this.#names(/^done:\{/).flatMap((key) => {
      const record = this.#record<Partial<Marker> & { readonly did: string }>(key);
      if (!record || record.did === "void") return [];
      const { events = [], payments = [], gameId = null } = record;
      const interactionId = key.slice(key.lastIndexOf(":") + 1);
      return { scopeId: idIn(key), interactionId, gameId, events, payments };
    });
  }

  /** The drinks of a game as the ledger has them, in the order of booking. */
  drinksOf(gameId: string): readonly Drink[] {
    return this.#scored<Drink>(`drinks:{${gameId}}`).toSorted((a, b) => order(a.id) - order(b.id));
  }

  gameIdsOf(sessionId: string): readonly string[] {
    return this.#set(`session_games:{${sessionId}}`);
  }

  paymentsOf(sessionId: string): readonly Payment[] {
    return this.#scored(`session_payments:{${sessionId}}`);
  }

  /** Who has debts in a session, and which drinks they owe. */
  debtsOf(sessionId: string): ReadonlyMap<string, readonly string[]> {
    const prefix = `session_debts:{${sessionId}}:`;
    const keys = Object.keys(this.#keys).filter((key) => key.startsWith(prefix));
    return new Map(keys.map((key) => {
      const debts = this.#scored<{ readonly drinkId: string }>(key);
      return [key.slice(prefix.length), debts.map(({ drinkId }) => drinkId).toSorted()];
    }));
  }

  /** A tab as text, a line per player who has any count. */
  tab(key: string): readonly string[] {
    const hash = (this.#keys[key] ?? {}) as Readonly<Record<string, string>>;
    const ids = new Set(Object.keys(hash).map((field) => field.split(":")[0] ?? ""));
    const lines = [...ids].map((id) => {
      const count = (field: string) => Number(hash[`${id}:${field}`] ?? 0);
      return { id, counts: [count("received"), count("assigned"), count("paid")] };
    });
    return lines.filter(({ counts }) => counts.some((count) => count > 0))
      .map(({ id, counts }) => `${id}: ${counts.join(" ")}`).toSorted();
  }

  #names(pattern: RegExp): readonly string[] {
    return Object.keys(this.#keys).filter((key) => pattern.test(key));
  }

  #records<T>(pattern: RegExp): readonly T[] {
    return this.#names(pattern).flatMap((key) => this.#record<T>(key) ?? []);
  }

  #record<T>(key: string): T | undefined {
    const text = this.#keys[key];
    return typeof text === "string" ? JSON.parse(text) as T : undefined;
  }

  #set(key: string): readonly string[] {
    return (this.#keys[key] ?? []) as readonly string[];
  }

  #scored<T>(key: string): readonly T[] {
    return ((this.#keys[key] ?? []) as readonly RawScored[]).map(({ value }) =>
      JSON.parse(value) as T
    );
  }
}

/** Reads a store until two readings in a row are the same: nothing is being written any more. */
export async function takeSnapshot(redis: RawRedis): Promise<Snapshot> {
  let before = "";
  for (;;) {
    const { probe: _, ...keys } = await redis.dump();
    const text = JSON.stringify(keys);
    if (text === before) return new Snapshot(keys);
    before = text;
  }
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

function idIn(key: string): string {
  return /\{(.+?)\}/.exec(key)?.[1] ?? "";
}

/** The number of a drink in its game: `<game id>.<number>`. */
function order(drinkId: string): number {
  return Number(drinkId.slice(drinkId.lastIndexOf(".") + 1));
}
