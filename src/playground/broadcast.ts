import type { TestBench } from "./test_bench.ts";
import type { FaultSwitches } from "./faults/fault_switches.ts";
import { Feed } from "./feed.ts";
import {
  type FeedEvents,
  type Sections,
  sectionsOf,
  type Snapshot,
  type StoreLook,
} from "./sections.ts";
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
  #store: StoreLook = { answers: true, keys: [], sides: 0 };
  #polling: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshQueued = false;

  constructor(bench: TestBench, faults: FaultSwitches) {
    const { discord, servers, dice, bot, round } = bench;
    this.#bench = bench;
    this.#faults = faults;
    this.#unsubscribes = [
      discord.on("message", (change) => {
        if (change.message.channelId === servers.shown.channel.id) {
          this.#feed.publish("message" satisfies keyof FeedEvents, change);
        }
      }),
      discord.onAny(() => this.refresh()),
      discord.clock.onAdvance(() => this.refresh()),
      dice.onChange(() => this.refresh()),
      bot.onChange(() => this.refresh()),
      round.onChange(() => this.refresh()),
      servers.onChange(() => this.#beginAgain()),
    ];
    this.#timer = setTimeout(() => this.#tick(), storePollMs);
  }

  /** Opens the feed for a page. */
  async open(): Promise<Response> {
    await this.#look();
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
      this.#store = { ...this.#store, answers };
      this.refresh();
    });
    await this.#look();
    this.refresh();
    await answered;
  }

  async #look(): Promise<void> {
    const { store, dice } = this.#bench;
    const [keys, sides] = await Promise.all([store.snapshot(), dice.sides()]);
    this.#store = { ...this.#store, keys, sides };
  }

  /** Another server is shown: nothing of the one before is left. */
  #beginAgain(): void {
    this.#sent.clear();
    this.#feed.publish("snapshot" satisfies keyof FeedEvents, this.#snapshot());
  }

  #sections(): Sections {
    return sectionsOf(this.#bench, this.#faults, this.#store);
  }

  #snapshot(): Snapshot {
    const { about, servers } = this.#bench;
    const { guild, channel } = servers.shown;
    return {
      about,
      servers: servers.names,
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
