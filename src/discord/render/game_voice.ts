import type { Game } from "../../game/mod.ts";
import { type Voice, voiceFor } from "../words/mod.ts";

/** How the channel is told of a game: in the language that it began in. */
export function gameVoice({ locale }: Pick<Game, "locale">): Voice {
  return voiceFor(locale);
}
