import { text } from "../text.ts";

/** Below a refusal: when, by whom or by which button it works. */
export const hints = {
  startStale: text("Depois de {span} sem jogada, qualquer um pode abrir outro: às {time}."),
  beginAt: text("Você pode apertar {beginButton} às {time}."),
  beginAtCost: text(
    "Você pode apertar {beginButton} às {time}, depois de {span} de vantagem; custa 1 {drink} para {name}.",
  ),
  nudgeAt: text("{nudgeButton} funciona às {time}, depois de {span} de silêncio."),
  skipAt: text("{skipButton} funciona às {time}, depois de {span} de silêncio."),
  abandonBy: text("Pode quem abriu a mesa, ou quem gerencia mensagens."),
  abandonByOrAt: text(
    "Pode quem abriu a mesa ou gerencia mensagens; você às {time}, depois de {span} sem jogada.",
  ),
  joinFirst: text("Aperte **{joinButton}** primeiro: ainda não começou."),
  give: text("**{offerButton}**, no tabuleiro, pergunta para quem."),
  newGame: text("**{newButton}** no tabuleiro, ou `/ronnied start`, abre o próximo."),
  worksAt: text("Isso funciona às {time}."),
};
