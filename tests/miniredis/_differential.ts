/**
 * Runs one script on two engines, over two connections each, and returns the first difference. A
 * script that differs is shrunk to a short one before it is printed.
 */

import { normalise, normaliseExec } from "./_comparison.ts";
import { readsOf } from "./_contents.ts";
import { Draw, drawCommand, seededRandom } from "./_random_commands.ts";
import { type Place, show, Wire, type WireReply } from "./_wire.ts";

/** Commands sent in one go on one of the connections, or a wait until `@soon` has passed. */
export type Step =
  | { readonly on: 0 | 1; readonly commands: readonly (readonly string[])[] }
  | { readonly wait: true };

/** Where the engines differ. */
export interface Difference {
  readonly step: number;
  readonly command: readonly string[];
  readonly real: string;
  readonly mini: string;
}

/** In a command: a moment that is still to come, but passes at the next wait. */
const soon = "@soon";
const soonMs = 40;
const shrinkRuns = 300;
/** A machine that was too slow for a moment to come gets another chance. */
const attempts = 10;

/** A script of about `length` commands, by the seed. */
export function drawScript(seed: number, length: number): Step[] {
  const d = new Draw(seededRandom(seed));
  const steps: Step[] = [];
  const inMulti = [false, false];
  for (let commands = 0; commands < length;) {
    const next = d.chance(1 / 400) ? drawExpiry(d) : [drawBurst(d, inMulti)];
    for (const step of next) commands += "wait" in step ? 0 : step.commands.length;
    steps.push(...next);
  }
  return steps;
}

function drawBurst(d: Draw, inMulti: boolean[]): Step {
  const on = d.of([0, 1] as const);
  return { on, commands: Array.from({ length: 1 + d.below(6) }, () => drawNext(d, inMulti, on)) };
}

function drawNext(d: Draw, inMulti: boolean[], on: 0 | 1): string[] {
  const dice = d.below(1000);
  if (dice < 60 || (inMulti[on] && dice < 220)) {
    inMulti[on] = !inMulti[on];
    return inMulti[on] ? ["MULTI"] : [d.chance(0.9) ? "EXEC" : "DISCARD"];
  }
  if (dice >= 940) return ["WATCH", ...d.many(1, 3, d.key)];
  if (dice >= 925) return ["UNWATCH"];
  if (dice >= 917) return [d.of(["EXEC", "MULTI", "DISCARD"])];
  if (dice >= 913 && !inMulti[on]) return ["HELLO", d.of(["2", "3", "3", "4", "x"])];
  if (dice >= 911) return ["FLUSHALL"];
  if (dice >= 901) return ["SELECT", d.of(["0", "0", "0", "1", "16"])];
  return drawCommand(d);
}

/** A key that expires while it is watched, or was about to be when it was. */
function drawExpiry(d: Draw): Step[] {
  const key = d.key();
  const [a, b] = [d.of([0, 1] as const), d.of([0, 1] as const)];
  const watch: Step = { on: b, commands: [["WATCH", key]] };
  const touch = d.of([["GET", key], ["DEL", key], ["DEL", key], ["SET", key, "v", "KEEPTTL"]]);
  return [
    { on: a, commands: [["SET", key, d.value(), "PXAT", soon]] },
    ...d.chance(0.7) ? [watch] : [],
    ...d.chance(0.3) ? [{ on: a, commands: [["GET", key], ["PERSIST", key]] }] : [],
    { wait: true },
    ...d.chance(0.5) ? [watch] : [],
    ...d.chance(0.5) ? [{ on: a, commands: [touch] }] : [],
    { on: b, commands: [["MULTI"], ["GET", key], ["EXEC"]] },
  ];
}

/** What makes a connection as it was when it opened. */
const asAtTheStart = [["DISCARD"], ["UNWATCH"], ["SELECT", "0"], ["HELLO", "2"]];

/** Two engines at work. */
export class Pair implements AsyncDisposable {
  readonly #real: readonly Wire[];
  readonly #mini: readonly Wire[];

  private constructor(real: readonly Wire[], mini: readonly Wire[]) {
    this.#real = real;
    this.#mini = mini;
  }

  static async connect(real: Place, mini: Place): Promise<Pair> {
    const both = (place: Place) => Promise.all([Wire.connect(place), Wire.connect(place)]);
    return new Pair(await both(real), await both(mini));
  }

  /** Runs a script from an empty store on; undefined if there is no difference. */
  async run(steps: readonly Step[]): Promise<Difference | undefined> {
    for (let attempt = 1;; attempt++) {
      const run = new Run(this.#real, this.#mini);
      const difference = await run.all(steps);
      const isCertain = !run.tooSlow || attempt === attempts;
      if (difference === undefined || isCertain) return difference;
    }
  }

  /** The shortest script found that still makes a difference. */
  async shrink(steps: readonly Step[]): Promise<Step[]> {
    let kept: Step[] = steps.flatMap((step): Step[] =>
      "wait" in step ? [step] : step.commands.map((command) => ({ ...step, commands: [command] }))
    );
    let runs = 0;
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < kept.length && runs < shrinkRuns;) {
        const without = kept.toSpliced(at, size);
        runs++;
        if (await this.run(without) === undefined) at += size;
        else kept = without;
      }
    }
    return kept;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const wire of [...this.#real, ...this.#mini]) await wire[Symbol.asyncDispose]();
  }
}

class Run {
  /** A moment that was to come had passed before its commands were answered. */
  tooSlow = false;
  readonly #real: readonly Wire[];
  readonly #mini: readonly Wire[];
  readonly #queued: (string[][] | undefined)[] = [undefined, undefined];
  #soon = 0;

  constructor(real: readonly Wire[], mini: readonly Wire[]) {
    this.#real = real;
    this.#mini = mini;
  }

  async all(steps: readonly Step[]): Promise<Difference | undefined> {
    for (const on of [0, 1] as const) await this.#both(on, [...asAtTheStart, ["FLUSHALL"]]);
    for (const [at, step] of steps.entries()) {
      if ("wait" in step) {
        await this.#waitUntilPassed();
        continue;
      }
      const difference = await this.#step(at, step.on, step.commands);
      if (difference !== undefined) return difference;
    }
    return await this.#compareContents(steps.length);
  }

  async #step(
    at: number,
    on: 0 | 1,
    commands: readonly (readonly string[])[],
  ): Promise<Difference | undefined> {
    const hasSoon = commands.some((command) => command.includes(soon));
    if (hasSoon) this.#soon = Date.now() + soonMs;
    const sent = commands.map((command) =>
      command.map((arg) => arg === soon ? String(this.#soon) : arg)
    );
    const [real, mini] = await this.#both(on, sent);
    if (this.#soon !== 0 && Date.now() >= this.#soon) this.tooSlow = true;
    for (const [i, command] of sent.entries()) {
      const queued = this.#follow(on, command, real[i]);
      const texts = [real[i], mini[i]].map((reply) => print(command, queued, reply));
      if (texts[0] !== texts[1]) {
        return { step: at, command, real: texts[0] ?? "", mini: texts[1] ?? "" };
      }
    }
    return undefined;
  }

  async #both(on: 0 | 1, commands: readonly (readonly string[])[]) {
    const wires = [this.#real[on], this.#mini[on]];
    return await Promise.all(wires.map((wire) => wire?.callAll(commands) ?? [])) as [
      WireReply[],
      WireReply[],
    ];
  }

  /** Keeps track of what a connection has queued; gives it if this command executed it. */
  #follow(on: 0 | 1, command: readonly string[], reply: WireReply | undefined) {
    const queued = this.#queued[on];
    const name = command[0]?.toLowerCase();
    if (reply?.value === "QUEUED") queued?.push([...command]);
    else if (name === "multi" && reply?.sign === "+") this.#queued[on] = [];
    else if (name === "exec" || name === "discard") this.#queued[on] = undefined;
    return name === "exec" ? queued : undefined;
  }

  async #waitUntilPassed(): Promise<void> {
    while (Date.now() <= this.#soon + 1) await new Promise((resolve) => setTimeout(resolve, 2));
    this.#soon = 0;
  }

  async #compareContents(at: number): Promise<Difference | undefined> {
    await this.#both(0, asAtTheStart);
    for (const db of ["0", "1"]) {
      const [real] = await this.#both(0, [["SELECT", db], ["KEYS", "*"]]);
      const keys = real[1]?.value;
      if (!Array.isArray(keys)) throw new Error("Cannot happen: KEYS without an array");
      const reads = keys.map((key) => String(key.value)).flatMap(readsOf);
      const difference = await this.#step(at, 0, [["KEYS", "*"], ...reads]);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
}

function print(
  command: readonly string[],
  queued: readonly (readonly string[])[] | undefined,
  reply: WireReply | undefined,
): string {
  if (reply === undefined) return "(none)";
  if (reply.value === "QUEUED") return show(reply);
  return queued === undefined ? normalise(command, reply) : normaliseExec(queued, reply);
}

/** A script as a person can read and repeat it. */
export function printScript(steps: readonly Step[]): string {
  return steps.map((step) => {
    if ("wait" in step) return `wait until ${soon} has passed`;
    return step.commands.map((command) =>
      `${"AB"[step.on]}> ${command.map((arg) => JSON.stringify(arg)).join(" ")}`
    ).join("\n");
  }).join("\n");
}
