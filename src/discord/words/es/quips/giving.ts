import { quips } from "../../text.ts";

/** Giving away the drink of a hit, and calling those who dream. */
export const giving = {
  giveOffer: quips([
    "¡Acierto! Tienes 1 {drink} que regalar. ¿Para quién?",
    "Bonita tirada. Hay 1 {drink} de regalo: ¿quién se lo ha ganado?",
    "¡Acierto! Señala a alguien. Con suavidad.",
    "Has sacado la buena. ¿A quién le alegramos la noche?",
  ]),
  given: quips([
    "Hecho. Es para {other}, y diré que sonreías.",
    "De camino a {other}. Yo no te he dicho nada.",
    "Uno para {other}. Dalo por entregado.",
    "Servido y puesto delante de {other}. Buena elección.",
  ]),
  givenToSelf: quips([
    "De ti, para ti. ¡No hacía falta!",
    "Te lo has regalado. Admiro la franqueza.",
    "Ese es tuyo. Sabes lo que te gusta.",
    "De ti con cariño, para ti con cariño.",
  ]),
  nudgeOne: quips([
    "Los dados se enfrían.",
    "Te esperamos, pero sin prisa. Bueno, con un poco.",
    "Ya he limpiado esta mesa tres veces.",
    "Te toca, y desde hace un rato.",
    "Toc, toc. Soy la mesa.",
  ]),
  nudgeMany: quips([
    "Los dados os echan de menos. A todos.",
    "La mesa entera os está mirando.",
    "Ya he limpiado esta mesa tres veces. ¿A quién le toca?",
    "¡Arriba! Dos segundos de vuestra noche, por favor.",
    "Os toca. Sí, a ti también.",
  ]),
};
