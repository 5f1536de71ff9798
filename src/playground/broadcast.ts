import type { TestBench } from "./test_bench.ts";
import type { FaultSwitches } from "./faults/fault_switches.ts";
import { Feed } from "./feed.ts";
import { type FeedEvents, type Sections, sectionsOf, type Snapshot } from "./sections.ts";
import { visibleMessages } from "./visible_messages.ts";

/** How often the store is read while a page is open. */
const storePollMs = 400;

/** Keeps all open pages up to date: messages as they come, sections as they change. */
export class Broadcast implements AsyncDisposable {
  readonly #bench: TestBench;
  readonly #feed = new Feed();
  readonly #faults: FaultSwitches;
  readonly #sent = new Map<string, string>();
  readonly #unsubscribes: readonly (() => void)[];
  #keys: Sections["keys"] = [];
  #storeAnswers = true;
  #polling: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshQueued = false;

  constructor(bench: TestBench, faults: FaultSwitches) {
    const { discord, channel, dice, bot, round } = bench;
    this.#bench = bench;
    this.#faults = faults;
    this.#unsubscribes = [
      discord.on("message", (change) => {
        if (change.message.channelId === channel.id) {
          this.#feed.publish("message" satisfies keyof FeedEvents, change);
        }
      }),
      discord.onAny(() => this.refresh()),
      discord.clock.onAdvance(() => this.refresh()),
      dice.onChange(() => this.refresh()),
      bot.onChange(() => this.refresh()),
      round.onChange(() => this.refresh()),
    ];
    this.#timer = setTimeout(() => this.#tick(), storePollMs);
  }

  /** Opens the feed for a page. */
  async open(): Promise<Response> {
    this.#keys = await this.#bench.store.snapshot();
    // Changes were not recorded while no page was open.
    this.#sent.clear();
    return this.#feed.open("snapshot" satisfies keyof FeedEvents, this.#snapshot());
  }

  /** Sends the sections that differ at the end of the current turn. */
  refresh(): void {
    if (this.#refreshQueued || this.#feed.listeners === 0) return;
    this.#refreshQueued = true;
    queueMicrotask(() => {
      this.#refreshQueued = false;
      for (const [name, data] of Object.entries(this.#sections())) this.#publishChange(name, data);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const unsubscribe of this.#unsubscribes) unsubscribe();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#feed[Symbol.dispose]();
    await this.#polling;
  }

  #tick(): void {
    const polled = this.#feed.listeners > 0 ? this.#pollStore() : Promise.resolve();
    this.#polling = polled.then(() => {
      if (this.#timer !== undefined) this.#timer = setTimeout(() => this.#tick(), storePollMs);
    });
  }

  /** Asks the bot whether its store answers, and reads the store itself. */
  async #pollStore(): Promise<void> {
    const { store } = this.#bench;
    const answered = store.answers().then((answers) => {
      this.#storeAnswers = answers;
      this.refresh();
    });
    this.#keys = await store.snapshot();
    this.refresh();
    await answered;
  }

  #sections(): Sections {
    const store = { answers: this.#storeAnswers, keys: this.#keys };
    return sectionsOf(this.#bench, this.#faults, store);
  }

  #snapshot(): Snapshot {
    const { about, guild, channel } = this.#bench;
    return {
      about,
      guild: { id: guild.id, name: guild.name },
      channel: { id: channel.id, name: channel.name },
      messages: visibleMessages(this.#bench),
      ...this.#sections(),
    };
  }

  #publishChange(name: string, data: unknown): void {
    const text = JSON.stringify(data);
    if (this.#sent.get(name) === text) return;
    this.#sent.set(name, text);
    this.#feed.publish(name, data);
  }
}
