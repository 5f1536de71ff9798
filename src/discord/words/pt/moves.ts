import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What a player's own move did, beside Ronnie's lines, and small answers. */
export const moves = {
  newHost: text("👑 A mesa agora é de {name}."),
  rollOff: text("⚔️ {said} Quem joga: {names}."),
  nudgeRoll: text("🎲 Falta jogar: {names}"),
  nudgeGive: text("{hit} Falta dar ({drink}): {names}"),
  giveWho: text("Para quem ({drink})?"),
  gotSoFar: plural({
    one: "{count} {drink} neste jogo até agora",
    many: "{count} {drinks} neste jogo até agora",
    other: "{count} {drinks} neste jogo até agora",
  }),
  giveLater: text(
    "Os outros só têm lugares guardados por enquanto. Aperte **{offerButton}** quando alguém tiver jogado.",
  ),
  boardIsHere: text("O tabuleiro está [por aqui]({link})."),
  here: text("Aqui está."),
  called: text("Chamado."),
  done: text("Pronto."),
};
