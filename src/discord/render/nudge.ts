import type { Game } from "../../game/mod.ts";
import type { Pick } from "../quips/mod.ts";
import type { Message } from "./message.ts";

/** Public: calls the players the game waits for. The only message that pings anybody. */
export function renderNudge(_game: Game, playerIds: readonly string[], _pick: Pick): Message {
  return {
    content: playerIds.map((id) => `<@${id}>`).join(" ") || "Nobody is awaited.",
    allowedMentions: { parse: [], users: [...playerIds] },
  };
}
