import assert from "node:assert/strict";
import type { ChannelHandle, Member } from "../../src/emulator/mod.ts";
import type { Drink, Game, Payment, Session } from "../../src/game/mod.ts";
import type { Evening } from "../_helpers/evening.ts";
import { checkLedger } from "../_helpers/ledger_check.ts";
import type { RawRedis } from "../_helpers/raw_redis.ts";
import {
  inOrder,
  parseMembers,
  parseRecord,
  parseTab,
  type StoredDebt,
  takeSnapshot,
} from "../_helpers/snapshot.ts";

/** One line of a tab: drinks received, given to others, and paid. */
export type TabRow = readonly [received: number, assigned: number, paid: number];

/** What an evening has in Redis, read from the raw keys, with the names of the members. */
export class StoredData {
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

  /** The drinks of a game in the order of commits, as "Ben: critical_hit from Ann". */
  async drinks(channel?: ChannelHandle): Promise<readonly string[]> {
    const drinks = await this.drinkRecords((await this.game(channel)).id);
    return drinks.map(({ toId, ...drink }) => `${this.nameOf(toId)}: ${this.#why(drink)}`);
  }

  async drinkRecords(gameId: string): Promise<readonly Drink[]> {
    return inOrder(await this.#records<Drink>(`drinks:{${gameId}}`));
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
    const id = await this.#sessionId(sessionId);
    const debts = await this.#records<StoredDebt>(`session_debts:{${id}}:${member.id}`);
    return debts.map((debt) => this.#why(debt));
  }

  async payments(sessionId?: string): Promise<readonly Payment[]> {
    return await this.#records(`session_payments:{${await this.#sessionId(sessionId)}}`);
  }

  /** The tab of a session, the current one if left out: by name, and without those who have no drinks. */
  async tab(sessionId?: string): Promise<Readonly<Record<string, TabRow>>> {
    return await this.#tab(`session_tab:{${await this.#sessionId(sessionId)}}`);
  }

  /** The guild's tab of all time. */
  async allTime(): Promise<Readonly<Record<string, TabRow>>> {
    return await this.#tab(`guild_tab:{${this.#evening.guild.id}}`);
  }

  nameOf(id: string): string {
    return this.#evening.discord.member(id)?.name ?? id;
  }

  /** Every tab, count, debt and set is what follows from the games, drinks and payments. */
  async balance(): Promise<void> {
    assert.deepEqual(checkLedger(await takeSnapshot(this.#redis)), []);
  }

  async #sessionId(given: string | undefined): Promise<string> {
    return given ?? (await this.sessions()).currentId;
  }

  async #tab(key: string): Promise<Readonly<Record<string, TabRow>>> {
    const tab = [...parseTab(await this.#redis.hash(key))];
    const rows = tab.map(([id, { received, assigned, paid }]) =>
      [this.nameOf(id), [received, assigned, paid]] as const
    );
    return Object.fromEntries(rows.filter(([, row]) => row.some((count) => count > 0)));
  }

  #why({ reason, fromId }: Pick<Drink, "reason" | "fromId">): string {
    return fromId === null ? reason : `${reason} from ${this.nameOf(fromId)}`;
  }

  async #record<T>(key: string): Promise<T> {
    const record = parseRecord<T>(await this.#redis.text(key));
    assert(record !== null, `${key} is missing`);
    return record;
  }

  async #records<T>(key: string): Promise<readonly T[]> {
    return parseMembers<T>(await this.#redis.scored(key));
  }
}
