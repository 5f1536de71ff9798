import type { Correction, Game, GameEvent, Move, Payment, Person } from "../../src/game/mod.ts";
import {
  type Place,
  type RecordCorrupt,
  type Refusal,
  type Result,
  StoreUnavailable,
  WriteConflict,
} from "../../src/service/mod.ts";
import type { StoreOptions } from "../../src/storage/mod.ts";
import { seededEnv, seededRandom } from "../_helpers/seeded_env.ts";
import { openUseCases, type UseCases } from "../_helpers/use_cases.ts";

/** What somebody wants to do. */
export type Action =
  /** With the id of a finished game: the next one for its players. */
  | { readonly kind: "start"; readonly place: Place; readonly againId?: string }
  | { readonly kind: "move"; readonly gameId: string; readonly place: Place; readonly move: Move }
  | { readonly kind: "pay"; readonly gameId: string; readonly place: Place }
  | { readonly kind: "pay_by_command"; readonly guildId: string; readonly count: number }
  /** Takes back the last of these payments, which are of one session. */
  | { readonly kind: "undo"; readonly guildId: string; readonly payments: readonly Payment[] }
  | { readonly kind: "void"; readonly guildId: string; readonly drinkId: string }
  | { readonly kind: "new_session"; readonly place: Place };

/** An action with all an app needs to know of it. */
export interface Request {
  readonly id: string;
  readonly person: Person;
  readonly action: Action;
}

/** The guild that a request is about. */
export function guildOf({ action }: Request): string {
  return "place" in action ? action.place.guildId : action.guildId;
}

/** What a request did, as an app says. */
export interface Done {
  readonly kind: "done";
  /** The part of a done-marker's key that stands in braces. */
  readonly scopeId: string;
  readonly gameId: string | null;
  readonly events: readonly GameEvent[];
  readonly payments: readonly Payment[];
  readonly corrections: readonly Correction[];
  readonly openedSessionId: string | null;
  readonly replayed: boolean;
}

/** What an app answers. `unavailable`: nothing was done; `unknown`: or that is open. */
export type Answer =
  | Done
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unavailable"; readonly unknown: boolean; readonly why: string };

/** That a request could not be carried out, or that nobody knows, and why. */
export function unavailable(unknown: boolean, why: string): Answer {
  return { kind: "unavailable", unknown, why };
}

/** Something that answers requests. */
export interface App extends AsyncDisposable {
  readonly name: string;
  /** Records that could not be read, and whatever else must not happen in it. */
  readonly problems: readonly string[];
  request(request: Request): Promise<Answer>;
  /** The channel's latest game, null for none, or "unavailable". */
  look(place: Place): Promise<Game | null | "unavailable">;
  /** Waits until all that it has begun is written. */
  settled(): Promise<void>;
}

/** As in the bot: this long after a request, nothing is begun any more. */
const giveUpAfterMs = 2500;

/** The use cases on a store, in this process. It is opened once and never again. */
export class LocalApp implements App {
  readonly name: string;
  readonly problems: readonly string[];
  readonly #useCases: UseCases;

  private constructor(name: string, useCases: UseCases, problems: readonly string[]) {
    this.name = name;
    this.problems = problems;
    this.#useCases = useCases;
  }

  static async open(name: string, at: StoreOptions, seed: number): Promise<LocalApp> {
    const problems: string[] = [];
    const options = {
      connections: 4,
      random: seededRandom(seed),
      events: { corrupt: ({ message }: RecordCorrupt) => void problems.push(message) },
      ...at,
    };
    return new LocalApp(name, await openUseCases(options, seededEnv(seed, Date.now)), problems);
  }

  async request(request: Request): Promise<Answer> {
    try {
      return await this.#do(request);
    } catch (error) {
      if (error instanceof WriteConflict) return unavailable(false, error.message);
      if (!(error instanceof StoreUnavailable)) throw error;
      return unavailable(error.outcomeUnknown, error.message);
    }
  }

  async look(place: Place): Promise<Game | null | "unavailable"> {
    try {
      return (await this.#useCases.games.look(place))?.game ?? null;
    } catch (error) {
      if (error instanceof StoreUnavailable) return "unavailable";
      throw error;
    }
  }

  settled(): Promise<void> {
    return this.#useCases.store.settled();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#useCases.store[Symbol.asyncDispose]();
  }

  async #do({ id, person, action }: Request): Promise<Answer> {
    const invocation = { id, person, signal: AbortSignal.timeout(giveUpAfterMs) };
    const { games, tabs, corrections } = this.#useCases;
    switch (action.kind) {
      case "start": {
        const { place, againId } = action;
        const started = againId === undefined
          ? games.start(place, invocation)
          : games.start(place, invocation, { gameId: againId, messageId: null }, "again");
        return answerTo(await started, (committed) => ({
          ...done(place.guildId, committed),
          gameId: committed.game.id,
        }));
      }
      case "move":
        return answerTo(
          await games.move(target(action), action.move, invocation),
          (committed) => ({
            ...done(committed.game.id, committed),
            gameId: committed.game.id,
          }),
        );
      case "pay":
        return answerTo(await tabs.payOnBoard(target(action), invocation), paid);
      case "pay_by_command":
        return paid(await tabs.pay(action.guildId, invocation, action.count));
      case "undo": {
        const sessionId = action.payments[0]?.sessionId ?? "";
        const ids = action.payments.map((payment) => payment.id);
        return answerTo(
          await tabs.undo(sessionId, ids, invocation),
          (committed) => done(sessionId, { ...committed, corrections: [committed.undone] }),
        );
      }
      case "void":
        return answerTo(
          await corrections.voidDrink(action.guildId, action.drinkId, invocation, true),
          (committed) =>
            done(committed.drink.gameId, { ...committed, corrections: [committed.voided] }),
        );
      case "new_session":
        return answerTo(
          await tabs.newSession(action.place, invocation, true),
          (committed) => ({
            ...done(action.place.guildId, committed),
            openedSessionId: committed.opened.id,
          }),
        );
    }
  }
}

/** What there may be in something that was committed. */
interface Committed {
  readonly replayed: boolean;
  readonly events?: readonly GameEvent[];
  readonly payments?: readonly Payment[];
  readonly corrections?: readonly Correction[];
}

function done(scopeId: string, committed: Committed): Done {
  const { replayed, events = [], payments = [], corrections = [] } = committed;
  const nothingElse = { gameId: null, openedSessionId: null };
  return { kind: "done", scopeId, events, payments, corrections, ...nothingElse, replayed };
}

/** A payment of nothing is a refusal: it writes nothing. */
function paid(committed: Committed & { readonly payments: readonly Payment[] }): Answer {
  const [first] = committed.payments;
  if (!first) return { kind: "refused", why: "nothing_open" };
  return done(first.sessionId, committed);
}

function target({ gameId, place }: { readonly gameId: string; readonly place: Place }) {
  return { gameId, place, messageId: null };
}

function answerTo<T>(
  result: Result<T, Refusal | { readonly code: string }>,
  answer: (committed: T) => Answer,
): Answer {
  if ("committed" in result) return answer(result.committed);
  const { refused } = result;
  if ("code" in refused) return { kind: "refused", why: refused.code };
  return { kind: "refused", why: refused.reason === "rule" ? refused.error.code : refused.reason };
}
