import type { ChannelHandle, Emulator, Member, Outcome } from "../../src/emulator/mod.ts";

/** Presses that go on, one every `everyMs`, until told to end. */
export class Pressing {
  readonly #due: Promise<Outcome>[] = [];
  readonly #people: readonly Member[];
  readonly #channel: ChannelHandle;
  readonly #everyMs: number;
  readonly #ended = Promise.withResolvers<void>();
  readonly #running: Promise<void>;
  #isOn = true;

  constructor(people: readonly Member[], channel: ChannelHandle, everyMs: number) {
    this.#people = people;
    this.#channel = channel;
    this.#everyMs = everyMs;
    this.#running = this.#run();
  }

  /** Ends it; what came of every press. */
  async end(): Promise<readonly Outcome[]> {
    this.#isOn = false;
    this.#ended.resolve();
    await this.#running;
    return await Promise.all(this.#due);
  }

  /** Joins and leaves by turns, by commands: they need no board and change the game. */
  async #run(): Promise<void> {
    for (let turn = 0; this.#isOn; turn++) {
      const person = this.#people[turn % this.#people.length];
      const isEven = Math.floor(turn / this.#people.length) % 2 === 0;
      if (person) {
        this.#due.push(person.in(this.#channel).slash(isEven ? "ronnied join" : "ronnied leave"));
      }
      const waited = Promise.withResolvers<void>();
      const timer = setTimeout(waited.resolve, this.#everyMs);
      await Promise.race([waited.promise, this.#ended.promise]);
      clearTimeout(timer);
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
