import type { Game, GameEvent } from "../../game/mod.ts";
import type { Pick } from "../quips/mod.ts";
import { type Message, textMessage } from "./message.ts";

/** Private: tells `personId` in a line or two what their own move made happen. */
export function renderAcknowledgement(
  _game: Game,
  events: readonly GameEvent[],
  _personId: string,
  _pick: Pick,
): Message {
  return textMessage(events.map((event) => event.type).join(", ") || "Done.");
}
