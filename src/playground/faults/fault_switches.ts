import type { TestBench } from "../test_bench.ts";
import { botFaults } from "./bot_faults.ts";
import { channelFaults } from "./channel_faults.ts";
import type { FaultGroup, Faults, FaultState, LastingFault, Undo } from "./fault.ts";
import { gatewayFaults } from "./gateway_faults.ts";
import { requestFaults } from "./request_faults.ts";
import { storeFaults } from "./store_faults.ts";

/** Every fault, in the order of the page. */
const groups: Readonly<Record<FaultGroup, Faults>> = {
  Store: storeFaults,
  Gateway: gatewayFaults,
  Requests: requestFaults,
  Channel: channelFaults,
  Bot: botFaults,
};

const faults = new Map(Object.values(groups).flatMap((group) => Object.entries(group)));

interface Running {
  readonly endsAt: number;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly end: Undo;
}

/** Switches faults on and off; a lasting fault ends by itself after its time. */
export class FaultSwitches implements AsyncDisposable {
  readonly #bench: TestBench;
  readonly #onChange: () => void;
  readonly #running = new Map<string, Running>();

  constructor(bench: TestBench, onChange: () => void) {
    this.#bench = bench;
    this.#onChange = onChange;
  }

  states(): readonly FaultState[] {
    return (Object.keys(groups) as FaultGroup[]).flatMap((group) =>
      Object.entries(groups[group]).map(([name, { label, hint, lastsMs = null }]) => {
        const endsAt = this.#running.get(name)?.endsAt ?? null;
        return { name, group, label, hint, lastsMs, endsAt };
      })
    );
  }

  /**
   * Switches a fault on; one that is on already lasts its full time again. An instant fault is over
   * when this resolves. False if there is none of that name.
   *
   * @throws {ActorError} if it is impossible at the moment.
   */
  async begin(name: string): Promise<boolean> {
    const fault = faults.get(name);
    if (!fault) return false;
    if (fault.lastsMs === undefined) await fault.run(this.#bench);
    else this.#start(name, fault);
    this.#onChange();
    return true;
  }

  /** Ends a fault; nothing happens if it is off. */
  async end(name: string): Promise<void> {
    const running = this.#running.get(name);
    if (!running) return;
    this.#running.delete(name);
    clearTimeout(running.timer);
    this.#onChange();
    await running.end();
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((name) => this.end(name)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.endAll();
  }

  #start(name: string, { lastsMs, begin }: LastingFault): void {
    const before = this.#running.get(name);
    clearTimeout(before?.timer);
    const end = before?.end ?? begin(this.#bench);
    const timer = setTimeout(() => void this.end(name), lastsMs);
    this.#running.set(name, { endsAt: Date.now() + lastsMs, timer, end });
  }
}
