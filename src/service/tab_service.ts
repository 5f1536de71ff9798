import {
  isRuleError,
  type Person,
  replaceSession,
  type RuleError,
  type TabCounts,
  type TabLine,
  undoLastPayment,
} from "../game/mod.ts";
import { isOf, isOldMessage, type Refusal, type Target } from "./game_service.ts";
import { invocationQueue } from "./invocation_queue.ts";
import type { OwnData } from "./own_data.ts";
import type { Debt, LookBack, Paid, Undone } from "./drink_ledger.ts";
import { envOf, type Forgotten, type Ports, type SessionReplaced } from "./ports.ts";
import type { Invocation, Result } from "./decision.ts";
import type { Place } from "./game_store.ts";
import { StoreUnavailable } from "./store_error.ts";

/** The tabs of a guild. */
interface GuildTabs {
  readonly session: readonly TabLine[];
  readonly allTime: readonly TabLine[];
}

/** What one player owes, and their counts. */
export interface PlayerTab {
  /** Unpaid drinks of the current session, oldest first. */
  readonly debts: readonly Debt[];
  /** Unpaid drinks of the session before. */
  readonly earlierDebts: readonly Debt[];
  /** Names of the players of the current session, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** All-time, over all guilds; null while the part of the store that has them is away. */
  readonly counts: TabCounts | null;
}

/** A payment by command, which looks for debts in two sessions. */
export interface PaidInGuild extends Paid {
  /** Whether what was paid belonged to the session before the current one. */
  readonly isEarlierSession: boolean;
}

/** Debts, payments, leaderboards and sessions. All methods throw a StoreError. */
export class TabService {
  readonly #ports: Ports;
  readonly #queue = invocationQueue();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Pays the person's oldest debt in the session of a board's game. */
  async payOnBoard(target: Target, invocation: Invocation): Promise<Result<Paid, Refusal>> {
    const seen = await this.#ports.games.find(target.gameId);
    if (seen === null || !isOf(target.place, seen)) {
      return { refused: { reason: "unknown_game" } };
    }
    if (isOldMessage(target.messageId, seen)) {
      return { refused: { reason: "stale_board", seen } };
    }
    return { committed: await this.#pay([seen.game.sessionId], invocation, 1) };
  }

  /**
   * Pays up to `count` of the person's oldest debts in the guild's current session or, when there are
   * none, in the one before.
   */
  async pay(guildId: string, invocation: Invocation, count: number): Promise<PaidInGuild> {
    const sessions = await this.#ports.sessions.ofGuild(guildId);
    if (sessions === null) {
      return {
        ...{ payments: [], debts: [], left: 0, standings: null, replayed: false },
        isEarlierSession: false,
      };
    }
    const paid = await this.#pay(idsOf(sessions), invocation, count);
    const isEarlierSession = paid.payments.some((done) => done.sessionId === sessions.previousId);
    return { ...paid, isEarlierSession };
  }

  /**
   * Takes back the last payment that the person has made in a session, if it is one of `offeredIds`,
   * which they were shown.
   */
  undo(
    sessionId: string,
    offeredIds: readonly string[],
    invocation: Invocation,
  ): Promise<Result<Undone, RuleError>> {
    const { ledger, envSource, observer } = this.#ports;
    const { id: payerId } = invocation.person;
    const now = envSource.now();
    return this.#queue.run(
      payerId,
      invocation.signal,
      async () => {
        const result = await ledger.undo<RuleError>(sessionId, invocation, now, (seen) => {
          const { payments, corrections } = seen;
          const undone = undoLastPayment(payments, corrections, payerId, offeredIds, now);
          return isRuleError(undone) ? { refuse: undone } : { commit: undone };
        });
        if ("committed" in result && !result.committed.replayed) {
          observer?.corrected("payment_undone");
        }
        return result;
      },
    );
  }

  /** The guild's tabs, of the current session and of all time. */
  async leaderboard(guildId: string): Promise<GuildTabs> {
    const [sessions, allTime] = await Promise.all([
      this.#ports.sessions.ofGuild(guildId),
      this.#ports.ledger.guildTab(guildId),
    ]);
    const session = sessions === null
      ? []
      : await this.#ports.ledger.sessionTab(sessions.currentId);
    return { session, allTime };
  }

  /** The guild's current session to look back on. */
  async recap(guildId: string): Promise<LookBack> {
    const sessions = await this.#ports.sessions.ofGuild(guildId);
    if (sessions === null) return { recap: null, tab: [] };
    return await this.#ports.ledger.lookBack(sessions.currentId);
  }

  /** What a person owes in this guild, and their counts over all guilds. */
  async tab(guildId: string, person: Person): Promise<PlayerTab> {
    const sessions = await this.#ports.sessions.ofGuild(guildId);
    const [debts, lines, counts] = await Promise.all([
      sessions === null ? [] : this.#ports.ledger.debts(idsOf(sessions), person.id),
      sessions === null ? [] : this.#ports.ledger.sessionTab(sessions.currentId),
      this.#countsAtHand(person.id),
    ]);
    return {
      debts: debts[0] ?? [],
      earlierDebts: debts[1] ?? [],
      names: new Map(lines.map((line) => [line.playerId, line.name])),
      counts,
    };
  }

  /** On a cluster they are not where the guild's tab is. */
  async #countsAtHand(playerId: string): Promise<TabCounts | null> {
    try {
      return await this.#ports.ledger.counts(playerId);
    } catch (error) {
      if (error instanceof StoreUnavailable) return null;
      throw error;
    }
  }

  /** Closes the guild's session and opens a new one. */
  newSession(
    place: Place,
    invocation: Invocation,
    managesServer: boolean,
  ): Promise<Result<SessionReplaced, RuleError>> {
    return this.#queue.run(
      place.guildId,
      invocation.signal,
      () =>
        this.#ports.sessions.replace(place, invocation, (current) => {
          const env = envOf(this.#ports, place.guildId, invocation);
          const next = replaceSession(
            place.guildId,
            current,
            invocation.person,
            managesServer,
            env,
          );
          return isRuleError(next) ? { refuse: next } : { commit: next };
        }),
    );
  }

  /** Everything that the store holds about the person, and when it was read. */
  async ownData(invocation: Invocation): Promise<OwnData & { readonly readAt: number }> {
    const { players, envSource } = this.#ports;
    const { id } = invocation.person;
    const data = await this.#queue.run(id, invocation.signal, () => players.ownData(id));
    return { ...data, readAt: envSource.now() };
  }

  /**
   * Forgets the person: a placeholder with a new, meaningless id takes their place.
   */
  forget(invocation: Invocation): Promise<Forgotten> {
    const { players, envSource } = this.#ports;
    return this.#queue.run(
      invocation.person.id,
      invocation.signal,
      () => players.forget(invocation.person.id, `gone-${envSource.newId()}`),
    );
  }

  #pay(sessionIds: readonly string[], invocation: Invocation, count: number): Promise<Paid> {
    return this.#queue.run(
      invocation.person.id,
      invocation.signal,
      async () => {
        const { ledger, envSource, observer } = this.#ports;
        const paid = await ledger.pay(sessionIds, invocation, count, envSource.now());
        if (!paid.replayed) observer?.paid(paid.payments.length);
        return paid;
      },
    );
  }
}

function idsOf(sessions: { currentId: string; previousId: string | null }): readonly string[] {
  return sessions.previousId === null
    ? [sessions.currentId]
    : [sessions.currentId, sessions.previousId];
}
