import { text } from "../text.ts";

/** Below a refusal: when, by whom or by which button it works. */
export const hints = {
  startStale: text("Tras {span} sin jugadas, cualquiera puede abrir otra: a las {time}."),
  beginAt: text("Podrás pulsar {beginButton} a las {time}."),
  beginAtCost: text(
    "Podrás pulsar {beginButton} a las {time}, tras {span} de ventaja; a {name} le costará 1 {drink}.",
  ),
  nudgeAt: text("{nudgeButton} funcionará a las {time}, tras {span} de silencio."),
  skipAt: text("{skipButton} funcionará a las {time}, tras {span} de silencio."),
  abandonBy: text("Puede quien abrió la mesa, o quien gestiona los mensajes."),
  abandonByOrAt: text(
    "Puede quien abrió la mesa o gestiona los mensajes; tú a las {time}, tras {span} sin jugadas.",
  ),
  joinFirst: text("Pulsa primero **{joinButton}**: aún no ha empezado."),
  give: text("**{offerButton}**, en el tablero, pregunta a quién."),
  newGame: text("**{newButton}** en el tablero, o `/ronnied start`, abre la siguiente."),
  worksAt: text("Eso funcionará a las {time}."),
};
