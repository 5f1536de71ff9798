import type { TabLine } from "../../game/mod.ts";
import type { Pick } from "../quips/mod.ts";
import { embedMessage, type Message } from "./message.ts";

/** The tabs a leaderboard shows. */
export interface Leaderboard {
  readonly session: readonly TabLine[];
  /** Null where all time was not asked for. */
  readonly allTime: readonly TabLine[] | null;
}

/** Who owes what, in this session and of all time, ranked. */
export function renderLeaderboard(_leaderboard: Leaderboard, _pick: Pick): Message {
  return embedMessage({ title: "Leaderboard" });
}
