import { quips } from "../../text.ts";

/** Tabs, payments and leaderboards. */
export const tabs = {
  paidOne: quips([
    "Uno menos en tu cuenta. Fuera lo que fuera, cuenta.",
    "Una línea menos. Muchas gracias.",
    "Saldado. Lo he tachado con una raya bien recta.",
    "¡Pagado! Grande o pequeño, yo nunca pregunto.",
  ]),
  paidMany: quips([
    "{count} menos en tu cuenta. Me echa humo el lápiz.",
    "Van {count} de una vez. Qué orden.",
    "{count} líneas tachadas. Un placer.",
    "{count} saldados. Contigo la contabilidad parece emocionante.",
  ]),
  allCaughtUp: quips([
    "Lo tienes todo saldado. Nada en tu cuenta.",
    "Tu cuenta está tan limpia como mis vasos: todo saldado.",
    "No debes nada. ¡Todo saldado! Pon los pies en alto.",
    "Todo saldado. Lo he mirado dos veces.",
  ]),
  lastOne: quips([
    "Y ese era el último. Todo saldado.",
    "Ya no queda nada en tu cuenta. ¡Todo saldado!",
    "Con eso se acabó: todo saldado.",
    "Cuenta vacía. Todo saldado, y la conciencia también.",
  ]),
  leaderboard: quips([
    "{name} va delante. O detrás. Según se mire.",
    "Lo alto de la pizarra esta noche: {name}. Los dados tienen favoritismos.",
    "{name} va en cabeza. Los aplausos son gratis.",
    "El primer puesto es de {name}. No hay premio. Ese era el premio.",
  ]),
  leaderboardEmpty: quips([
    "La pizarra está limpia. ¿Alguien abre una partida con `/ronnied start`?",
    "Ni una línea en la pizarra. Esto parece una biblioteca.",
    "Nadie le debe nada a nadie. La paz mundial, por fin.",
    "Una pizarra vacía. La he abrillantado mientras esperaba.",
  ]),
  whichDrink: quips([
    "¿Cuál sobra ahí? Lo tacho, y el canal se entera.",
    "Enséñame la línea mala y la quito. También lo diré en el canal.",
    "Hasta yo me equivoco a veces. ¿Qué quitamos?",
    "Mi goma está lista. ¿Qué es lo que nunca pasó ({drink})?",
  ]),
  nothingToCorrect: quips([
    "Ahí no queda nada por saldar, así que nada que tachar. Lo saldado se deshace primero ({drinks}).",
    "Nada abierto que corregir ({drink}). Solo se tacha lo que queda por saldar.",
    "Ahí la pizarra no tiene nada abierto. Lo saldado se tacha tras deshacerlo.",
    "Ni una línea abierta que tachar. Qué bonito, en cierto modo.",
  ]),
  corrected: quips([
    "{name} me hizo tachar 1 {drink} de la cuenta: {other} tiene uno menos.",
    "Pizarra corregida: {name} le quita 1 {drink} a {other}.",
    "Fallo mío, o de alguien: {name} mandó borrar 1 {drink} de {other}.",
    "Uno menos para {other} ({drink}): {name} dice que nunca existió.",
  ]),
  noticeGone: quips([
    "Hace demasiado. Mi memoria para estas cosas dura una hora.",
    "Esa parte de la pizarra la he borrado de mi cabeza. Lo saldado, saldado está.",
    "Demasiado viejo para un botón, me temo. Todo cuenta como está.",
    "Ese mensaje ya es historia. De la buena, pero historia.",
  ]),
  notOnNotice: quips([
    "Solo quien sale ahí puede deshacer, y tú no sales. Brindar es gratis.",
    "Aquí no hay nada tuyo, así que nada que deshacer. ¡Pero puedes brindar!",
    "Esa línea es de otra persona. Solo puedes deshacer lo tuyo.",
    "Tú no has saldado nada aquí, así que se queda como está.",
  ]),
  hasCheered: quips([
    "Ya has brindado. Lo oí por encima de la música.",
    "Un brindis por cabeza, y el tuyo fue precioso.",
    "Tu brindis está contado. Más fuerte, y se quejan los vecinos.",
    "¡Ya brindaste! Los vasos aún tintinean.",
  ]),
  newSession: quips([
    "{name} ha borrado la pizarra. Noche nueva, y todos empiezan de cero.",
    "¡Página en blanco! {name} abre una noche nueva.",
    "Noche nueva, cortesía de {name}. La mala suerte de antes era de prueba.",
    "{name} ha tocado la campana: empieza una noche nueva.",
  ]),
};
