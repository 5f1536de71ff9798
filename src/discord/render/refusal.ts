import type { Game, RuleError } from "../../game/mod.ts";
import type { Pick } from "../quips/mod.ts";
import { type Message, textMessage } from "./message.ts";

/** Private: why a move was refused, and when it will be allowed where time alone mends it. */
export function renderRefusal(error: RuleError, _game: Game | null, _pick: Pick): Message {
  return textMessage(error.code);
}
