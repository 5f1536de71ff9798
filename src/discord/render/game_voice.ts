import type { Game } from "../../game/mod.ts";
import { type Voice, voiceFor } from "../words/mod.ts";

/** How the channel is told of a game: in the language, and with the word for a drink, that it began with. */
export function gameVoice({ locale, drink }: Pick<Game, "locale" | "drink">): Voice {
  return voiceFor(locale, drink);
}
