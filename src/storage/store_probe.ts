import { StoreUnavailable } from "../service/mod.ts";
import { commandsOfGames, keys, keyTable, parseKey, type StoreMode } from "./keys/mod.ts";
import type { Nodes } from "./nodes/mod.ts";
import {
  missingRights,
  type Operations,
  type Reader,
  rehearse,
  type StoreEvents,
} from "./redis/mod.ts";

/** So many refusals are told apart; a server's words may hold anything. */
const maxTold = 100;

/** What has to be known of the nodes of a cluster to probe each. */
type ProbedNodes = Pick<Nodes, "tags" | "lack" | "serverOf">;

/** Finds out whether a store does what games ask of it: each of its nodes, on a cluster. */
export class StoreProbe {
  readonly #reader: Reader;
  readonly #changing: Operations;
  readonly #events: StoreEvents;
  readonly #nodes: ProbedNodes | null;
  readonly #commands: readonly (readonly string[])[];
  /** How often there was a reason to think that it refuses a command; the start is the first. */
  #doubts = 1;
  #clearedDoubts = 0;
  /** What was refused since the last rehearsal. */
  #refusal: string | null = null;
  /** Whether the last probe failed. */
  #isAway = false;
  readonly #told = new Set<string>();

  /** `nodes` is null where it is no cluster. */
  constructor(
    reader: Reader,
    changing: Operations,
    events: StoreEvents,
    mode: StoreMode,
    nodes: ProbedNodes | null,
  ) {
    this.#reader = reader;
    this.#changing = changing;
    this.#events = events;
    this.#nodes = nodes;
    this.#commands = commandsOfGames(mode);
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
   * @throws {StoreUnavailable} if it does not answer, or says no; `isPartial` if some nodes of a cluster
   * do what is asked.
   */
  async run(): Promise<void> {
    const [doubts, refusal] = [this.#doubts, this.#refusal];
    this.#refusal = null;
    try {
      await this.#probeAll(doubts !== this.#clearedDoubts);
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

  async #probeAll(isDoubtful: boolean): Promise<void> {
    const marks = this.#marks();
    const probes = await Promise.allSettled(marks.map((mark) => this.#probe(mark, isDoubtful)));
    const failures = probes.flatMap((probe, index) =>
      probe.status === "rejected" ? [this.#ofNode(probe.reason, marks[index] ?? "")] : []
    );
    const [first] = failures;
    if (failures.length === marks.length) throw first;
    const lack = this.#nodes?.lack ?? null;
    const missing = lack === null ? [] : [new StoreUnavailable(`Cannot use all of it: ${lack}`)];
    const away = marks.filter((_, index) => probes[index]?.status === "rejected");
    throwPartial([...failures, ...missing], this.#namesOf(away));
  }

  /** The same with the name of the node that it is about. */
  #ofNode(failure: unknown, mark: string): unknown {
    const name = this.#nodes?.serverOf(mark) ?? null;
    if (name === null || !(failure instanceof StoreUnavailable)) return failure;
    if (failure.message.includes(name)) return failure;
    return new StoreUnavailable(`${name}: ${failure.message}`, { cause: failure });
  }

  /** The names of the nodes that have these keys. */
  #namesOf(marks: readonly string[]): readonly string[] {
    const names = marks.map((mark) => this.#nodes?.serverOf(mark) ?? null);
    return [...new Set(names)].filter((name) => name !== null).toSorted();
  }

  /** A key to write on each node. */
  #marks(): readonly string[] {
    if (this.#nodes === null) return [keys.probe()];
    const { tags } = this.#nodes;
    return (tags.length === 0 ? ["0"] : tags).map((tag) => keys.nodeProbe(tag));
  }

  async #probe(key: string, isDoubtful: boolean): Promise<void> {
    const expiry = { inMs: keys.probe.lifetime };
    await this.#reader.write("probe", [{ op: "set", key, value: "1", expiry }]);
    if (isDoubtful) await this.#rehearse(this.#nodes === null ? keys.game("rehearsal") : key);
  }

  #rehearse(key: string): Promise<void> {
    return this.#changing.run("probe", undefined, async (connection) => {
      const refusals = await rehearse(connection, key, this.#commands, this.#nodes !== null);
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

/** @throws {StoreUnavailable} with all that these say, each once; nothing if there is none. */
function throwPartial(failures: readonly unknown[], servers: readonly string[]): void {
  const bug = failures.find((failure) => !(failure instanceof StoreUnavailable));
  if (bug !== undefined) throw bug;
  const all = failures.filter((failure) => failure instanceof StoreUnavailable);
  if (all.length === 0) return;
  const words = [...new Set(all.map(({ message }) => message))].join("; ");
  throw new StoreUnavailable(words, { cause: all[0], isPartial: true, servers });
}
