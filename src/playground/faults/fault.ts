import type { Bench } from "../bench.ts";

/** Under which heading the page shows a switch. */
export type FaultGroup = "Store" | "Gateway" | "Requests" | "Channel" | "Bot";

/** A thing that can be made to go wrong, as the page shows it. */
export interface FaultState {
  readonly name: string;
  readonly group: FaultGroup;
  readonly label: string;
  /** What goes wrong, and what the bot does about it. */
  readonly hint: string;
  /** How long it lasts; null for one that is over at once. */
  readonly lastsMs: number | null;
  /** When it ends, in milliseconds since 1970 by the real clock; null while it is off. */
  readonly endsAt: number | null;
}

type Shown = Pick<FaultState, "name" | "label" | "hint">;

/** Puts right again what was made to go wrong. */
export type End = () => void | Promise<void>;

/** A fault that is over at once. */
export interface SuddenFault extends Shown {
  readonly lastsMs: null;
  /** @throws {ActorError} if there is nothing that could go wrong like that. */
  readonly happen: (bench: Bench) => void | Promise<void>;
}

/** A fault that lasts until it is ended. */
export interface LastingFault extends Shown {
  readonly lastsMs: number;
  readonly begin: (bench: Bench) => End;
}

/** A thing that can be made to go wrong. */
export type Fault = SuddenFault | LastingFault;
