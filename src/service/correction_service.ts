import { isRuleError, mayVoid, type Person, type RuleError, voidDrink } from "../game/mod.ts";
import type { Refusal } from "./game_service.ts";
import { invocationQueue } from "./invocation_queue.ts";
import type { Debt, Voided } from "./drink_ledger.ts";
import type { Invocation, Result } from "./decision.ts";
import type { Ports } from "./ports.ts";

/** An unpaid drink that may be voided, and who owes it. */
export interface OwedDrink extends Debt {
  readonly toId: string;
  /** Names of who owes it and who gave it; ids where they are not known. */
  readonly toName: string;
  readonly giverName: string | null;
}

/** Takes drinks off the books. All methods throw a StoreError. */
export class CorrectionService {
  readonly #ports: Ports;
  readonly #queue = invocationQueue();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /**
   * The unpaid drinks of the guild's current session and the one before that the person may void,
   * the newest first: all of them, or those of one player.
   */
  async list(
    guildId: string,
    person: Person,
    managesMessages: boolean,
    ofPlayerId: string | null,
  ): Promise<Result<readonly OwedDrink[], RuleError>> {
    const { sessions } = this.#ports;
    const ids = await sessions.ofGuild(guildId);
    const sessionIds = ids === null
      ? []
      : [ids.currentId, ids.previousId].filter((id) => id !== null);
    const found = await Promise.all(sessionIds.map((id) => sessions.find(id)));
    const known = found.filter((session) => session !== null);
    const allowed = known.filter((session) => mayVoid(session, person, managesMessages));
    if (known.length > 0 && allowed.length === 0) {
      const message = `Player ${person.id} may not void drinks in guild ${guildId}`;
      return { refused: { code: "correct/not_allowed", message } };
    }
    const owed = await Promise.all(allowed.map(({ id }) => this.#owedIn(id, ofPlayerId)));
    return {
      committed: owed.flat().toSorted((a, b) => b.at - a.at || (a.drinkId < b.drinkId ? 1 : -1)),
    };
  }

  /** Voids a drink of the guild. */
  voidDrink(
    guildId: string,
    drinkId: string,
    invocation: Invocation,
    managesMessages: boolean,
  ): Promise<Result<Voided, Refusal>> {
    const { ledger, envSource, observer } = this.#ports;
    const gameId = drinkId.slice(0, drinkId.lastIndexOf("."));
    const now = envSource.now();
    return this.#queue.run(
      gameId,
      invocation.signal,
      async () => {
        const result = await ledger.voidDrink<Refusal>(gameId, drinkId, invocation, (seen) => {
          if (seen?.session.guildId !== guildId) return { refuse: { reason: "unknown_game" } };
          const { drink, session, isOwed, corrections } = seen;
          const voided = voidDrink(
            drink,
            isOwed,
            corrections,
            session,
            invocation.person,
            managesMessages,
            now,
          );
          return isRuleError(voided)
            ? { refuse: { reason: "rule", error: voided, seen: null } }
            : { commit: voided };
        });
        if ("committed" in result && !result.committed.replayed) {
          observer?.corrected("drink_voided");
        }
        return result;
      },
    );
  }

  async #owedIn(sessionId: string, ofPlayerId: string | null): Promise<readonly OwedDrink[]> {
    const { ledger } = this.#ports;
    const lines = await ledger.sessionTab(sessionId);
    const owing = lines.filter((line) => ofPlayerId === null || line.playerId === ofPlayerId);
    if (owing.length === 0) return [];
    const names = new Map(lines.map(({ playerId, name }) => [playerId, name]));
    const debts = await ledger.debtsOf(sessionId, owing.map(({ playerId }) => playerId));
    return owing.flatMap(({ playerId, name }, index) =>
      (debts[index] ?? []).map((debt) => ({
        ...debt,
        toId: playerId,
        toName: name,
        giverName: debt.fromId === null ? null : names.get(debt.fromId) ?? debt.fromId,
      }))
    );
  }
}
