import { text } from "../text.ts";

/** What `/ronnied verify` shows of a game's dice. */
export const dice = {
  title: text("🔍 Los dados de la partida {number}"),
  seal: text("**Sello**, en el tablero antes de la primera tirada: `{seal}`"),
  seed: text("**Semilla**, secreta hasta el final: `{seed}`"),
  how: text("El sello es el SHA-256 de la semilla. Semilla e id de una pulsación dan la tirada:"),
  noRolls: text("Nadie tiró."),
  rollOff: text("desempate {number}"),
  scripted: text("con guion: puesto, no tirado"),
  wrong: text("⚠️ no sale de la semilla"),
  shell: text("Calcula una"),
  prints: text("En una terminal con openssl, esto muestra el {value} de {name}:"),
  unsealed: text(
    "Los dados de la partida {number} no estaban sellados: la empezó una versión anterior.",
  ),
  live: text(
    "🔒 La partida en curso tiene el sello `{seal}`. Su semilla se muestra aquí cuando acabe.",
  ),
  liveUnsealed: text("La partida en curso no está sellada: la empezó una versión anterior."),
  nothing: text(
    "🔍 Aquí no hay partida terminada que comprobar. Cada una se guarda un tiempo tras su fin.",
  ),
  earlier: text("Tiradas anteriores"),
  later: text("Tiradas siguientes"),
};
