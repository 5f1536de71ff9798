import type { Memory } from "../../game/mod.ts";
import { memoryQuips, type PickVariant, say } from "../quips/mod.ts";

/** What stands above memories. */
export const remembersTitle = "🗒️ Ronnie remembers";

/** A memory in Ronnie's words. `showId` makes a name of a player's id, ready to be shown. */
export function showMemory(
  memory: Memory,
  showId: (playerId: string) => string,
  pick: PickVariant,
): string {
  switch (memory.kind) {
    case "win_streak":
      return say(memoryQuips.winStreak, pick, {
        name: showId(memory.playerId),
        count: String(memory.count),
      });
    case "revenge":
      return say(memoryQuips.revenge, pick, {
        name: showId(memory.playerId),
        other: showId(memory.otherId),
      });
    case "fails":
      return say(memoryQuips.fails, pick, {
        name: showId(memory.playerId),
        count: String(memory.count),
      });
    case "roll_offs":
      return say(memoryQuips.rollOffs, pick, { count: String(memory.count) });
    default:
      return memory satisfies never;
  }
}
