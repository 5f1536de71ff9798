import { nameOf, type Place } from "../address/mod.ts";
import type { HintConnection } from "../redis/mod.ts";
import type { Topology } from "./topology.ts";

/** What has to be known of the servers to follow a channel. */
interface Followed {
  readonly topology: Topology | null;
  /** Calls a listener after each look that has found something. */
  onTopology(listener: () => void): void;
}

/**
 * Hears what is published on channels at the master that has their slot, whichever that is: who
 * publishes there learns how many have heard it.
 */
export class RoutedHints implements AsyncDisposable {
  readonly #nodes: Followed;
  readonly #channel: string;
  readonly #listenTo: (place: Place) => HintConnection;
  readonly #heard = Promise.withResolvers<void>();
  readonly #ended: Promise<void>[] = [];
  #current: { readonly name: string; readonly hints: HintConnection } | null = null;
  #isClosed = false;

  constructor(nodes: Followed, channel: string, listenTo: (place: Place) => HintConnection) {
    this.#nodes = nodes;
    this.#channel = channel;
    this.#listenTo = listenTo;
    nodes.onTopology(() => this.#follow());
  }

  /** Listens; while nobody knows a master, this waits. */
  connect(): Promise<void> {
    this.#follow();
    return this.#heard.promise;
  }

  /** The next look finds the right one. */
  redial(): void {}

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    this.#leave();
    this.#heard.resolve();
    await Promise.all(this.#ended);
  }

  #follow(): void {
    const place = this.#nodes.topology?.shardOf(this.#channel)?.master;
    if (place === undefined || this.#isClosed || this.#current?.name === nameOf(place)) return;
    this.#leave();
    const hints = this.#listenTo(place);
    this.#current = { name: nameOf(place), hints };
    // It fails only when it is closed before it was connected.
    hints.connect().then(this.#heard.resolve, () => {});
  }

  #leave(): void {
    if (this.#current) this.#ended.push(this.#current.hints[Symbol.asyncDispose]());
    this.#current = null;
  }
}
