import type { TestBench } from "../test_bench.ts";

/** The heading under which the page shows a switch. */
export type FaultGroup = "Store" | "Gateway" | "Requests" | "Channel" | "Bot";

/** A fault, as the page shows it. */
export interface FaultState {
  readonly name: string;
  readonly group: FaultGroup;
  readonly label: string;
  /** What goes wrong, and what the bot does about it. */
  readonly hint: string;
  /** How long it lasts; null for an instant fault. */
  readonly lastsMs: number | null;
  /** When it ends, in milliseconds since 1970 by the real clock; null while it is off. */
  readonly endsAt: number | null;
}

type Description = Pick<FaultState, "label" | "hint">;

/** Ends a fault. */
export type Undo = () => void | Promise<void>;

/** A fault that happens once. */
interface InstantFault extends Description {
  readonly lastsMs?: never;
  /** @throws {ActorError} if it is impossible at the moment. */
  readonly run: (bench: TestBench) => void | Promise<void>;
}

/** A fault that lasts until it is ended. */
export interface LastingFault extends Description {
  readonly lastsMs: number;
  readonly begin: (bench: TestBench) => Undo;
}

/** Faults that the page can switch on, by name. */
export type Faults = Readonly<Record<string, InstantFault | LastingFault>>;
