import type { DrinkReason, TabCounts } from "../../game/mod.ts";
import { embedMessage, type Message } from "./message.ts";

/** One drink a person still owes. */
export interface Debt {
  readonly reason: DrinkReason;
  /** Who gave it, where somebody did. */
  readonly giverName?: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** One person's tab. */
export interface PersonalTab {
  readonly name: string;
  /** Oldest first; may be the first few of `total`. */
  readonly debts: readonly Debt[];
  /** How many drinks are open in the current session. */
  readonly total: number;
  /** How many drinks are open in the session before. */
  readonly previousSessionDebts: number;
  readonly allTime: TabCounts;
}

/** Private: what one person owes, and their all-time counts. */
export function renderTab(_tab: PersonalTab): Message {
  return embedMessage({ title: "Your tab" });
}
