import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Being forgotten. */
export const forget = {
  ask: text("Soll ich dich aus meinem Buch streichen?"),
  goes: text(
    "Dein Name und deine Zahlen verschwinden, auf allen Servern, und nichts bringt sie zurück.",
  ),
  stays: text(
    "Die Deckel der anderen bleiben, wie sie sind ({drinks}); wo du standest, steht dann „{somebody}“.",
  ),
  seat: text(
    "Falls du gerade in einem Spiel sitzt, behält „{somebody}“ deinen Platz, und die anderen können ihn überspringen.",
  ),
  changedMind: text("Doch lieber nicht? Schließ einfach diese Nachricht."),
  done: text(
    "Erledigt: Ich hab dich noch nie gesehen. Komm jederzeit rein, wir fangen von vorn an.",
  ),
  damaged: plural({
    one:
      "Ich hab dich überall gestrichen, wo ich lesen kann. Eine Seite meines Buchs ist beschädigt, und vielleicht stehst du dort noch. Wer diesen Bot betreibt, sieht im Log, welche: Frag dort nach und nimm dann noch einmal `/ronnied forget`.",
    other:
      "Ich hab dich überall gestrichen, wo ich lesen kann. {count} Seiten meines Buchs sind beschädigt, und vielleicht stehst du dort noch. Wer diesen Bot betreibt, sieht im Log, welche: Frag dort nach und nimm dann noch einmal `/ronnied forget`.",
  }),
};
