import type { Bench } from "../bench.ts";
import { botFaults } from "./bot_faults.ts";
import { channelFaults } from "./channel_faults.ts";
import type { End, Fault, FaultGroup, FaultState, LastingFault } from "./fault.ts";
import { gatewayFaults } from "./gateway_faults.ts";
import { requestFaults } from "./request_faults.ts";
import { storeFaults } from "./store_faults.ts";

/** Every fault, in the order of the page. */
const groups: Readonly<Record<FaultGroup, readonly Fault[]>> = {
  Store: storeFaults,
  Gateway: gatewayFaults,
  Requests: requestFaults,
  Channel: channelFaults,
  Bot: botFaults,
};

const faults: ReadonlyMap<string, Fault> = new Map(
  Object.values(groups).flat().map((fault) => [fault.name, fault]),
);

interface Running {
  readonly endsAt: number;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly end: End;
}

/** The switches for what goes wrong: each by itself, each over by itself. */
export class FaultSwitches implements AsyncDisposable {
  readonly #bench: Bench;
  readonly #onChange: () => void;
  readonly #running = new Map<string, Running>();

  constructor(bench: Bench, onChange: () => void) {
    this.#bench = bench;
    this.#onChange = onChange;
  }

  states(): readonly FaultState[] {
    return (Object.keys(groups) as FaultGroup[]).flatMap((group) =>
      groups[group].map(({ name, label, hint, lastsMs }) => {
        const endsAt = this.#running.get(name)?.endsAt ?? null;
        return { name, group, label, hint, lastsMs, endsAt };
      })
    );
  }

  /**
   * Switches one on, or lets one that is on last anew; one that is over at once has happened when
   * this resolves. False if there is none of that name.
   *
   * @throws {ActorError} if there is nothing that could go wrong like that.
   */
  async begin(name: string): Promise<boolean> {
    const fault = faults.get(name);
    if (!fault) return false;
    if (fault.lastsMs === null) await fault.happen(this.#bench);
    else this.#start(fault);
    this.#onChange();
    return true;
  }

  /** Puts one right again; nothing happens if it is off. */
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

  #start({ name, lastsMs, begin }: LastingFault): void {
    const before = this.#running.get(name);
    clearTimeout(before?.timer);
    const end = before?.end ?? begin(this.#bench);
    const timer = setTimeout(() => void this.end(name), lastsMs);
    this.#running.set(name, { endsAt: Date.now() + lastsMs, timer, end });
  }
}
