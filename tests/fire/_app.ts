import {
  type Game,
  type GameEvent,
  type Move,
  type Payment,
  type Person,
} from "../../src/game/mod.ts";
import {
  GameService,
  type Place,
  RecordCorrupt,
  type Refusal,
  type Result,
  StoreUnavailable,
  TabService,
  WriteConflict,
} from "../../src/service/mod.ts";
import { openStore, type RedisStore, type StoreAddress } from "../../src/storage/mod.ts";
import { seededEnv, seededRandom } from "../_helpers/seeded_env.ts";
import { usualRules } from "../_helpers/usual_rules.ts";

/** What somebody wants. */
export type Deed =
  | { readonly kind: "start"; readonly place: Place }
  | { readonly kind: "move"; readonly gameId: string; readonly move: Move }
  | { readonly kind: "pay"; readonly gameId: string }
  | { readonly kind: "pay_by_command"; readonly guildId: string; readonly count: number }
  | { readonly kind: "new_session"; readonly place: Place };

/** A press with all an app needs to know of it. Plain data: it goes through pipes, too. */
export interface Pressing {
  readonly id: string;
  readonly person: Person;
  readonly deed: Deed;
}

/** What a press did, by the word of an app. */
export interface Done {
  readonly kind: "done";
  /** The part of a done-marker's key that stands in braces. */
  readonly scopeId: string;
  readonly gameId: string | null;
  readonly events: readonly GameEvent[];
  readonly payments: readonly Payment[];
  readonly openedSessionId: string | null;
  readonly replayed: boolean;
}

/** What an app answers. `away`: the bar is closed; `unknown`: and what became of it is open. */
export type Answer =
  | Done
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "away"; readonly unknown: boolean };

/** Something that answers presses. */
export interface App extends AsyncDisposable {
  readonly name: string;
  invocation(pressing: Pressing): Promise<Answer>;
}

/** As the bot has it: so long after a press, nothing is begun any more. */
const giveUpAfterMs = 2500;
/** The use cases on a store of their own, in this process. It is opened once and never again. */
export class LocalApp implements App {
  /** Records that could not be read. */
  readonly corrupt: RecordCorrupt[];
  readonly #games: GameService;
  readonly #tabs: TabService;

  private constructor(
    readonly name: string,
    readonly store: RedisStore,
    seed: number,
    corrupt: RecordCorrupt[],
  ) {
    const ports = { ...store, envSource: seededEnv(seed, Date.now) };
    this.corrupt = corrupt;
    this.#games = new GameService(ports, usualRules);
    this.#tabs = new TabService(ports);
  }

  static async open(name: string, address: StoreAddress, seed: number): Promise<LocalApp> {
    const corrupt: RecordCorrupt[] = [];
    const store = await openStore({
      ...address,
      connections: 4,
      random: seededRandom(seed),
      events: { corrupt: (error) => void corrupt.push(error) },
    });
    return new LocalApp(name, store, seed, corrupt);
  }

  async invocation(pressing: Pressing): Promise<Answer> {
    try {
      return await this.#do(pressing);
    } catch (error) {
      if (error instanceof WriteConflict) return { kind: "away", unknown: false };
      if (!(error instanceof StoreUnavailable)) throw error;
      return { kind: "away", unknown: error.outcomeUnknown };
    }
  }

  /** The channel's latest game, null for none, or "away". */
  async look(channelId: string): Promise<Game | null | "away"> {
    try {
      return (await this.#games.look(channelId))?.game ?? null;
    } catch (error) {
      if (error instanceof StoreUnavailable) return "away";
      throw error;
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.store[Symbol.asyncDispose]();
  }

  async #do({ id, person, deed }: Pressing): Promise<Answer> {
    const invocation = { id, person, signal: AbortSignal.timeout(giveUpAfterMs) };
    switch (deed.kind) {
      case "start":
        return answerTo(
          await this.#games.start(deed.place, invocation),
          ({ game, events, replayed }) => ({
            ...nothing,
            scopeId: deed.place.channelId,
            gameId: game.id,
            events,
            replayed,
          }),
        );
      case "move":
        return answerTo(
          await this.#games.move(pressedOn(deed.gameId), deed.move, invocation),
          ({ game, events, replayed }) => ({
            ...nothing,
            scopeId: game.id,
            gameId: game.id,
            events,
            replayed,
          }),
        );
      case "pay":
        return answerTo(await this.#tabs.payOnBoard(pressedOn(deed.gameId), invocation), doneOf);
      case "pay_by_command":
        return answerTo(
          { committed: await this.#tabs.pay(deed.guildId, invocation, deed.count) },
          doneOf,
        );
      case "new_session":
        return answerTo(
          await this.#tabs.newSession(deed.place, invocation, true),
          ({ opened, replayed }) => ({
            ...nothing,
            scopeId: deed.place.channelId,
            openedSessionId: opened.id,
            replayed,
          }),
        );
    }
  }
}

const nothing = {
  kind: "done",
  gameId: null,
  events: [],
  payments: [],
  openedSessionId: null,
} as const;

function pressedOn(gameId: string) {
  return { gameId, messageId: null };
}

/** A payment of nothing is a refusal: it writes nothing. */
function doneOf(
  { payments, replayed }: { readonly payments: readonly Payment[]; readonly replayed: boolean },
): Answer {
  const [first] = payments;
  if (!first) return { kind: "refused", why: "nothing_open" };
  return { ...nothing, scopeId: first.sessionId, payments, replayed };
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
