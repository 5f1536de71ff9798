import type { Memory } from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import type { Voice } from "../words/mod.ts";

/** A memory in Ronnie's words. `showId` makes a name of a player's id, ready to be shown. */
export function showMemory(
  voice: Voice,
  memory: Memory,
  showId: (playerId: string) => string,
  pick: PickVariant,
): string {
  const { memories } = voice.words.quips;
  switch (memory.kind) {
    case "win_streak":
      return voice.quip(memories.winStreak, pick, {
        name: showId(memory.playerId),
        count: memory.count,
      });
    case "revenge":
      return voice.quip(memories.revenge, pick, {
        name: showId(memory.playerId),
        other: showId(memory.otherId),
      });
    case "fails":
      return voice.quip(memories.fails, pick, {
        name: showId(memory.playerId),
        count: memory.count,
      });
    case "roll_offs":
      return voice.quip(memories.rollOffs, pick, { count: memory.count });
    default:
      return memory satisfies never;
  }
}
