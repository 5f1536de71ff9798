import { delay } from "../../src/async/mod.ts";
import type { ChannelHandle, Emulator, Member, Outcome } from "../../src/emulator/mod.ts";

/** Interactions that go on, one every `everyMs`, until `end`. */
export class InteractionStream {
  readonly #due: Promise<Outcome>[] = [];
  readonly #ending = new AbortController();
  readonly #running: Promise<void>;

  constructor(people: readonly Member[], channel: ChannelHandle, everyMs: number) {
    this.#running = this.#run(people, channel, everyMs);
  }

  /** Ends it; what came of every interaction. */
  async end(): Promise<readonly Outcome[]> {
    this.#ending.abort();
    await this.#running;
    return await Promise.all(this.#due);
  }

  /** Joins and leaves by turns, by commands: they need no board and change the game. */
  async #run(people: readonly Member[], channel: ChannelHandle, everyMs: number): Promise<void> {
    const { signal } = this.#ending;
    for (let turn = 0; !signal.aborted; turn++) {
      const isEven = Math.floor(turn / people.length) % 2 === 0;
      const client = people[turn % people.length]?.in(channel);
      if (client) this.#due.push(client.slash(isEven ? "ronnied join" : "ronnied leave"));
      await delay(everyMs, signal);
    }
  }
}

/** When answers came, by `performance.now()`, from now on. */
export class AnswerTimes implements Disposable {
  readonly times: number[] = [];
  readonly #stop: () => void;

  constructor(discord: Emulator) {
    this.#stop = discord.on("interaction", ({ kind }) => {
      if (kind === "answered") this.times.push(performance.now());
    });
  }

  /** The longest time without an answer. */
  get longestGapMs(): number {
    return Math.max(...this.times.map((at, index) => at - (this.times[index - 1] ?? at)));
  }

  [Symbol.dispose](): void {
    this.#stop();
  }
}
