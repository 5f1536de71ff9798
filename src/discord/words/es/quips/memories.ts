import { quips } from "../../text.ts";

/** What Ronnie remembers of an evening. */
export const memories = {
  winStreak: quips([
    "{count} victorias seguidas de {name}. He revisado los dados, y están bien.",
    "{name} gana ya {count} partidas al hilo. Los dados tienen silla favorita.",
    "Van {count} seguidas, {name}. Deja algo de suerte para los muebles.",
    "{name} gana otra vez: {count} seguidas. Debería vender entradas.",
    "{count} partidas, {count} victorias. {name}, ¿puedo tocarte la manga?",
    "{name} lleva {count} victorias en fila. Los dados lo llaman amistad.",
  ]),
  revenge: quips([
    "{other} le regaló a {name}. La respuesta acaba de llegar.",
    "Devuelto al remitente: {name} manda 1 {drink} a {other}.",
    "Va 1 {drink} de {name} para {other}. Lo apunto como respuesta.",
    "Donde las dan las toman: esta vez de {name} a {other}.",
    "{other} sirvió, {name} se acordó. A eso lo llamo yo modales.",
    "Había algo pendiente entre {name} y {other}. Ya no.",
  ]),
  fails: quips([
    "{name} ha encontrado {count} veces la peor cara del dado. Tendrá buenas vistas.",
    "{count} fallos de {name} esta noche. El dado ha escrito una disculpa.",
    "Fallo número {count} de {name}. He encendido una velita.",
    "Ya van {count}, {name}. Yo hablaría con ese dado.",
    "{name} y la cara mala del dado: {count} citas esta noche. Un romance.",
    "Con este van {count} fallos, {name}. Alguien tiene que cuidar la media.",
  ]),
  rollOffs: quips([
    "{count} desempates esta noche. No os ponéis de acuerdo en nada.",
    "Desempate número {count} de la noche. Los dados hacen horas extra.",
    "Con esta van {count} partidas con desempate. Yo ya ni me siento.",
    "{count} desempates de momento. Que alguien les cuente a los dados que hay más números.",
    "Otro empate: {count} partidas desempatadas esta noche. Qué unidos estáis.",
    "{count} partidas, {count} desempates. Me estoy quedando sin voz.",
  ]),
};
