import type { Drink, Game, Payment, Session } from "../../src/game/mod.ts";
import type { RawScored } from "../_helpers/raw_redis.ts";

/** All keys of a store with what they hold, read without any code of ours. */
export type Dump = Readonly<Record<string, unknown>>;

/** What a debt says, without its time. */
export interface StoredDebt {
  readonly drinkId: string;
}

/** A dump, by the kinds of things that are in it. */
export class Stock {
  readonly games: readonly Game[];
  readonly sessions: readonly Session[];
  readonly #dump: Dump;

  constructor(dump: Dump) {
    this.#dump = dump;
    this.games = this.#records<Game>("game:{");
    this.sessions = this.#records<Session>("session:{");
  }

  /** Keys that begin so. */
  keys(prefix: string): readonly string[] {
    return Object.keys(this.#dump).filter((key) => key.startsWith(prefix));
  }

  text(key: string): string | null {
    return this.#dump[key] as string | undefined ?? null;
  }

  /** A record without its version. */
  record<T>(key: string): T | null {
    const text = this.text(key);
    if (text === null) return null;
    const { v: _version, ...fields } = JSON.parse(text) as { v: number };
    return fields as T;
  }

  members(key: string): readonly string[] {
    return this.#dump[key] as readonly string[] | undefined ?? [];
  }

  hash(key: string): Readonly<Record<string, string>> {
    return this.#dump[key] as Readonly<Record<string, string>> | undefined ?? {};
  }

  drinks(gameId: string): readonly Drink[] {
    return this.#scored<Drink>(`drinks:{${gameId}}`);
  }

  payments(sessionId: string): readonly Payment[] {
    return this.#scored<Payment>(`session_payments:{${sessionId}}`);
  }

  debts(sessionId: string, playerId: string): readonly StoredDebt[] {
    return this.#scored<StoredDebt>(`session_debts:{${sessionId}}:${playerId}`);
  }

  #records<T>(prefix: string): readonly T[] {
    return this.keys(prefix).map((key) => this.record<T>(key) as T);
  }

  #scored<T>(key: string): readonly T[] {
    const members = this.#dump[key] as readonly RawScored[] | undefined ?? [];
    return members.map(({ value }) => {
      const { v: _version, ...fields } = JSON.parse(value) as { v: number };
      return fields as T;
    });
  }
}
