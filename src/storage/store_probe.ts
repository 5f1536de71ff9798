import { StoreUnavailable } from "../service/mod.ts";
import {
  commandsOfWatched,
  everyCommand,
  keys,
  keyTable,
  parseKey,
  serverKindNames,
} from "./keys/mod.ts";
import {
  missingRights,
  type Operations,
  type Reader,
  rehearse,
  type StoreEvents,
} from "./redis/mod.ts";

const commandsOfGames = everyCommand(serverKindNames.filter((kind) => !keyTable[kind].isOptional));

/** So many refusals are told apart; a server's words may hold anything. */
const maxTold = 100;

/** Finds out whether a store does what games ask of it. */
export class StoreProbe {
  readonly #reader: Reader;
  readonly #changing: Operations;
  readonly #events: StoreEvents;
  readonly #commands: readonly (readonly string[])[];
  /** How often there was a reason to think that it refuses a command; the start is the first. */
  #doubts = 1;
  #clearedDoubts = 0;
  /** What was refused since the last rehearsal. */
  #refusal: string | null = null;
  /** Whether the last probe failed. */
  #isAway = false;
  readonly #told = new Set<string>();

  /** `isWatched`: whether Sentinels name the master. */
  constructor(reader: Reader, changing: Operations, events: StoreEvents, isWatched: boolean) {
    this.#reader = reader;
    this.#changing = changing;
    this.#events = events;
    this.#commands = isWatched ? [...commandsOfGames, ...commandsOfWatched] : commandsOfGames;
  }

  /**
   * A command about a key that games need was refused: the next probes try every command until all
   * of them are let through. If they are at once, only this very command is refused, as for its key:
   * that is said.
   */
  mayRefuse(words: string, key: string): void {
    const kind = parseKey(key)?.kind;
    if (kind === undefined || keyTable[kind].isOptional) return;
    this.#doubts += 1;
    this.#refusal = words;
  }

  /**
   * Writes a mark that is gone in a second: a store that reads but does not write is no use. Where
   * something may be refused, it rehearses everything that games ask of a store.
   *
   * @throws {StoreUnavailable} if it does not answer, or says no.
   */
  async run(): Promise<void> {
    const [doubts, refusal] = [this.#doubts, this.#refusal];
    this.#refusal = null;
    try {
      await this.#reader.write("probe", [
        { op: "set", key: keys.probe(), value: "1", expiry: { inMs: keys.probe.lifetime } },
      ]);
      if (doubts !== this.#clearedDoubts) await this.#rehearse();
    } catch (error) {
      this.#isAway = true;
      throw error;
    }
    this.#clearedDoubts = doubts;
    // What was refused in an outage was said with it.
    if (refusal !== null && !this.#isAway) this.#tell(refusal);
    this.#isAway = false;
  }

  #tell(refusal: string): void {
    if (this.#told.has(refusal) || this.#told.size >= maxTold) return;
    this.#told.add(refusal);
    this.#events.refused(refusal);
  }

  #rehearse(): Promise<void> {
    const key = keys.game("rehearsal");
    return this.#changing.run("probe", undefined, async (connection) => {
      const refusals = await rehearse(connection, key, this.#commands);
      const [first, ...others] = missingRights(refusals);
      if (first === undefined) return;
      const more = others.length > 0
        ? `, and ${others.length} more; \`ronnied doctor\` lists all`
        : "";
      const { what, words, cause } = first;
      throw new StoreUnavailable(`Redis refused ${what}: ${words}${more}`, { cause });
    }, key);
  }
}
