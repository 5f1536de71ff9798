import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a player's own move did, beside Ronnie's lines, and small answers. */
export const moves = {
  newHost: text("👑 La mesa es ahora de {name}."),
  rollOff: text("⚔️ {said} A tirar: {names}."),
  nudgeRoll: text("🎲 Por tirar: {names}"),
  nudgeGive: text("{hit} Por regalar ({drink}): {names}"),
  giveWho: text("¿Para quién ({drink})?"),
  gotSoFar: plural({
    one: "{count} {drink} en esta partida hasta ahora",
    many: "{count} {drinks} en esta partida hasta ahora",
    other: "{count} {drinks} en esta partida hasta ahora",
  }),
  giveLater: text(
    "De momento los demás solo tienen sitios guardados. Pulsa **{offerButton}** cuando alguien haya tirado.",
  ),
  boardIsHere: text("El tablero está [por aquí]({link})."),
  here: text("Aquí tienes."),
  called: text("Avisado."),
  done: text("Hecho."),
};
