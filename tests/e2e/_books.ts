import assert from "node:assert/strict";
import type { Drink, DrinkReason, Game, Payment, Session } from "../../src/game/mod.ts";
import type { ChannelHandle, Member } from "../../src/emulator/mod.ts";
import type { Evening } from "../_helpers/evening.ts";
import type { RawRedis } from "../_helpers/raw_redis.ts";

/** One line of a tab: drinks received, given to others, and paid. */
export type TabRow = readonly [received: number, assigned: number, paid: number];

/** A debt as its set holds it. */
interface StoredDebt {
  readonly drinkId: string;
  readonly gameId: string;
  readonly reason: DrinkReason;
  readonly fromId: string | null;
}

/** What an evening left in Redis, read from the raw keys and told by the names of the members. */
export class Books {
  readonly #evening: Evening;
  readonly #redis: RawRedis;

  constructor(evening: Evening) {
    this.#evening = evening;
    this.#redis = evening.redis;
  }

  /** The latest game of a channel. */
  async game(channel: ChannelHandle = this.#evening.bar): Promise<Game> {
    const id = await this.#redis.text(`channel:{${channel.id}}`);
    assert(id, `#${channel.name} has no game`);
    return await this.gameById(id);
  }

  async gameById(id: string): Promise<Game> {
    return await this.#record<Game>(`game:{${id}}`);
  }

  /** Ids of the games that live. */
  async activeIds(): Promise<readonly string[]> {
    return await this.#redis.members("active_games");
  }

  /** The drinks of a game in the order of booking, as "Ben: critical_hit from Ann". */
  async drinks(channel?: ChannelHandle): Promise<readonly string[]> {
    return (await this.drinkRecords((await this.game(channel)).id)).map((
      { toId, fromId, reason },
    ) => `${this.nameOf(toId)}: ${reason}${fromId === null ? "" : ` from ${this.nameOf(fromId)}`}`);
  }

  async drinkRecords(gameId: string): Promise<readonly Drink[]> {
    const drinks = await this.#scored<Drink>(`drinks:{${gameId}}`);
    return drinks.toSorted((a, b) => a.id < b.id ? -1 : 1);
  }

  /** The ids of the guild's current and previous session. */
  async sessions(): Promise<{ readonly currentId: string; readonly previousId: string | null }> {
    return await this.#record(`guild_session:{${this.#evening.guild.id}}`);
  }

  async session(id: string): Promise<Session> {
    return await this.#record(`session:{${id}}`);
  }

  /** Why a member owes what they owe in a session (the current one if left out), oldest first. */
  async debts(member: Member, sessionId?: string): Promise<readonly string[]> {
    const id = sessionId ?? (await this.sessions()).currentId;
    const debts = await this.#debts(id, member.id);
    return debts.map(({ reason, fromId }) =>
      fromId === null ? reason : `${reason} from ${this.nameOf(fromId)}`
    );
  }

  async payments(sessionId?: string): Promise<readonly Payment[]> {
    const id = sessionId ?? (await this.sessions()).currentId;
    return await this.#scored<Payment>(`session_payments:{${id}}`);
  }

  /** The tab of a session, the current one if left out: by name, and without idle players. */
  async tab(sessionId?: string): Promise<Readonly<Record<string, TabRow>>> {
    const id = sessionId ?? (await this.sessions()).currentId;
    return this.#named(await this.#counts(`session_tab:{${id}}`));
  }

  /** The guild's tab of all time. */
  async allTime(): Promise<Readonly<Record<string, TabRow>>> {
    return this.#named(await this.#counts(`guild_tab:{${this.#evening.guild.id}}`));
  }

  nameOf(id: string): string {
    return this.#evening.discord.member(id)?.name ?? id;
  }

  /**
   * Every tab is exactly the fold of its drinks and payments, every debt a drink without a payment,
   * and every drink of a game is in the ledger once.
   */
  async balance(): Promise<void> {
    const guilds = new Map<string, Map<string, TabRow>>();
    const players = new Map<string, TabRow>();
    for (const key of await this.#redis.keys("session:{*}")) {
      const session = await this.#record<Session>(key);
      const folded = await this.#balanceSession(session.id);
      const guild = guilds.get(session.guildId) ?? new Map<string, TabRow>();
      guilds.set(session.guildId, guild);
      for (const [id, row] of folded) {
        guild.set(id, sum(guild.get(id), row));
        players.set(id, sum(players.get(id), row));
      }
    }
    for (const [id, rows] of guilds) {
      assert.deepEqual(await this.#counts(`guild_tab:{${id}}`), sorted(rows), "all-time tab");
    }
    for (const [id, [received, assigned, paid]] of players) {
      const counts = await this.#redis.hash(`player_drinks:{${id}}`);
      const stored = ["received", "assigned", "paid"].map((field) => Number(counts[field] ?? 0));
      assert.deepEqual(stored, [received, assigned, paid], `counts of ${this.nameOf(id)}`);
    }
  }

  async #balanceSession(id: string): Promise<Map<string, TabRow>> {
    const gameIds = await this.#redis.members(`session_games:{${id}}`);
    const drinks: Drink[] = [];
    for (const gameId of gameIds) drinks.push(...await this.#balanceGame(gameId));
    const payments = await this.payments(id);
    const paidIds = payments.map((payment) => payment.drinkId);
    assert.equal(new Set(paidIds).size, paidIds.length, "a drink was paid twice");
    const folded = fold(drinks, payments);
    assert.deepEqual(await this.#counts(`session_tab:{${id}}`), sorted(folded), "session's tab");
    for (const playerId of folded.keys()) {
      const open = drinks.filter((drink) => drink.toId === playerId && !paidIds.includes(drink.id));
      const debts = await this.#debts(id, playerId);
      assert.deepEqual(
        debts.map((debt) => debt.drinkId).toSorted(),
        open.map((drink) => drink.id).toSorted(),
        `debts of ${this.nameOf(playerId)}`,
      );
    }
    return folded;
  }

  async #balanceGame(gameId: string): Promise<readonly Drink[]> {
    const drinks = await this.drinkRecords(gameId);
    const game = await this.gameById(gameId);
    assert.deepEqual(
      drinks.map((drink) => drink.id),
      game.drinks.map((drink) => drink.id),
      `drinks of game ${gameId}`,
    );
    const live = game.status !== "completed" && game.status !== "abandoned";
    assert.equal((await this.activeIds()).includes(gameId), live, `${gameId} is ${game.status}`);
    return drinks;
  }

  /** Oldest first; those of one instant in the order of booking. */
  async #debts(sessionId: string, playerId: string): Promise<readonly StoredDebt[]> {
    return await this.#scored<StoredDebt>(`session_debts:{${sessionId}}:${playerId}`);
  }

  async #counts(key: string): Promise<Map<string, TabRow>> {
    const hash = await this.#redis.hash(key);
    const ids = new Set(Object.keys(hash).map((field) => field.split(":")[0] ?? ""));
    const rows = [...ids].map((id): [string, TabRow] => {
      const count = (field: string) => Number(hash[`${id}:${field}`] ?? 0);
      return [id, [count("received"), count("assigned"), count("paid")]];
    });
    return sorted(new Map(rows.filter(([, row]) => row.some((count) => count > 0))));
  }

  #named(rows: ReadonlyMap<string, TabRow>): Readonly<Record<string, TabRow>> {
    return Object.fromEntries([...rows].map(([id, row]) => [this.nameOf(id), row]));
  }

  async #record<T>(key: string): Promise<T> {
    const text = await this.#redis.text(key);
    assert(text !== null, `${key} is missing`);
    return JSON.parse(text) as T;
  }

  async #scored<T>(key: string): Promise<readonly T[]> {
    return (await this.#redis.scored(key)).map(({ value }) => JSON.parse(value) as T);
  }
}

function fold(drinks: readonly Drink[], payments: readonly Payment[]): Map<string, TabRow> {
  const rows = new Map<string, TabRow>();
  const add = (id: string, row: TabRow) => rows.set(id, sum(rows.get(id), row));
  for (const { toId, fromId } of drinks) {
    add(toId, [1, 0, 0]);
    if (fromId !== null) add(fromId, [0, 1, 0]);
  }
  for (const { payerId } of payments) add(payerId, [0, 0, 1]);
  return rows;
}

function sum([a, b, c]: TabRow = [0, 0, 0], [d, e, f]: TabRow): TabRow {
  return [a + d, b + e, c + f];
}

function sorted(rows: ReadonlyMap<string, TabRow>): Map<string, TabRow> {
  return new Map([...rows].toSorted(([a], [b]) => a < b ? -1 : 1));
}
