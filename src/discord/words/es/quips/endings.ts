import { quips } from "../../text.ts";

/** How a game ended. */
export const endings = {
  lowestRoll: quips([
    "Lo más bajo de todo: {name}, con un {value}. Llévalo con orgullo.",
    "El {value} cierra la fila. {name}, alguien tenía que ser el suelo.",
    "Los dados han hablado, y han dicho «{name}».",
    "Bastó un {value}. {name}, este lleva tu nombre.",
    "{name} se queda el último puesto, y con mucho estilo.",
    "{name}, un {value}. Alguien tiene que sujetar la mesa por debajo.",
    "El número más pequeño de la mesa es un {value}. Buenas noches, {name}.",
  ]),
  lostRollOff: quips([
    "Hizo falta desempatar, pero ya está: {name}, con un {value}.",
    "{name} luchó con valor y sacó un {value}. Habrá canciones. Cortitas.",
    "Después de todo eso: {name}. Un {value}. Menudo viaje.",
    "El desempate sonríe a todo el mundo menos a {name}.",
    "¡Resuelto! {name} saca un {value}, y los demás respiran.",
    "Un {value} lo decide. {name}, daba gusto verlo.",
  ]),
  nobodyLost: quips([
    "Esta vez nadie pierde. No sé qué hacer con las manos.",
    "Sin nadie por encima, no hay nadie por debajo. Eso es filosofía.",
    "Una partida sin perdedor. Los dados preguntan si hicieron algo mal.",
    "Hecho, y nadie quedó último. Digamos que era el calentamiento.",
  ]),
};
