import type { Emulator, RestAction, RestMatch } from "../emulator/mod.ts";
import type { StoreControl } from "./bench.ts";

/** A thing that can be made to go wrong, as the page shows it. */
export interface FaultState {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** How long it lasts; null for one that is over at once. */
  readonly lastsMs: number | null;
  /** When it ends, in milliseconds since 1970 by the real clock; null while it is off. */
  readonly endsAt: number | null;
}

interface Fault extends Omit<FaultState, "endsAt"> {
  /** Makes it go wrong; what it returns puts it right again. */
  readonly begin: () => (() => void) | void;
}

interface Running {
  readonly endsAt: number;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly end: () => void;
}

/** The switches for what goes wrong: each by itself, each over by itself. */
export class FaultSwitches implements Disposable {
  readonly #faults: ReadonlyMap<string, Fault>;
  readonly #running = new Map<string, Running>();
  readonly #onChange: () => void;

  constructor(discord: Emulator, store: StoreControl, onChange: () => void) {
    const all = [...storeFaults(store), ...gatewayFaults(discord), ...restFaults(discord)];
    this.#faults = new Map(all.map((fault) => [fault.name, fault]));
    this.#onChange = onChange;
  }

  states(): readonly FaultState[] {
    return [...this.#faults.values()].map(({ begin: _, ...fault }) => ({
      ...fault,
      endsAt: this.#running.get(fault.name)?.endsAt ?? null,
    }));
  }

  /** Switches one on, or on anew. False if there is none of that name. */
  begin(name: string): boolean {
    const fault = this.#faults.get(name);
    if (!fault) return false;
    this.end(name);
    const end = fault.begin();
    if (end && fault.lastsMs !== null) {
      const timer = setTimeout(() => this.end(name), fault.lastsMs);
      this.#running.set(name, { endsAt: Date.now() + fault.lastsMs, timer, end });
    }
    this.#onChange();
    return true;
  }

  /** Puts one right again; nothing happens if it is off. */
  end(name: string): void {
    const running = this.#running.get(name);
    if (!running) return;
    this.#running.delete(name);
    clearTimeout(running.timer);
    running.end();
    this.#onChange();
  }

  endAll(): void {
    for (const name of [...this.#running.keys()]) this.end(name);
  }

  [Symbol.dispose](): void {
    this.endAll();
  }
}

function storeFaults(store: StoreControl): readonly Fault[] {
  return [{
    name: "store_gone",
    label: "Redis gone",
    hint: "Every connection to the store is cut and none is accepted.",
    lastsMs: 10_000,
    begin() {
      store.cutOff();
      return () => store.reconnect();
    },
  }];
}

function gatewayFaults({ faults: { gateway } }: Emulator): readonly Fault[] {
  return [
    {
      name: "gateway_dropped",
      label: "Drop the gateway",
      hint: "The gateway's connection breaks without a farewell. The bot resumes.",
      lastsMs: null,
      begin: () => gateway.cut(),
    },
    {
      name: "gateway_refuses",
      label: "Gateway refuses",
      hint: "The connection breaks, and new ones are refused.",
      lastsMs: 10_000,
      begin() {
        gateway.refuse();
        return () => gateway.accept();
      },
    },
    {
      name: "sessions_lost",
      label: "Forget the session",
      hint: "Discord says that the session is gone (op 9). The bot identifies anew.",
      lastsMs: null,
      begin: () => gateway.invalidateSessions(false),
    },
  ];
}

function restFaults({ faults: { rest } }: Emulator): readonly Fault[] {
  const lasting = (match: RestMatch, action: RestAction) => () => {
    const fault = rest.add(match, action);
    return () => fault.remove();
  };
  return [
    {
      name: "slow_discord",
      label: "Slow Discord",
      hint: "Every request takes 1.5 seconds longer.",
      lastsMs: 20_000,
      begin: lasting({}, { kind: "delay", ms: 1_500 }),
    },
    {
      name: "late_discord",
      label: "Discord too slow",
      hint: "Every request takes 4 seconds longer: too long for an answer to a press.",
      lastsMs: 15_000,
      begin: lasting({}, { kind: "delay", ms: 4_000 }),
    },
    {
      name: "rate_limited",
      label: "429 storm",
      hint: "Every request is refused as one too many; try again in a second.",
      lastsMs: 5_000,
      begin: lasting({}, { kind: "rateLimit", shape: "full", retryAfterMs: 1_000 }),
    },
    {
      name: "server_errors",
      label: "502 storm",
      hint: "Every request gets the page of a broken proxy.",
      lastsMs: 8_000,
      begin: lasting({}, { kind: "status", status: 502, html: true }),
    },
    {
      name: "answers_lost",
      label: "Lose answers",
      hint: "Requests are carried out, but their answers are lost.",
      lastsMs: 5_000,
      begin: lasting({}, { kind: "dropResponse" }),
    },
  ];
}
