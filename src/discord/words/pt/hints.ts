import { text } from "../text.ts";

/** Below a refusal: when, by whom or by which button it works. */
export const hints = {
  startStale: text("Depois de {span} sem jogada, qualquer um pode abrir outro: às {time}."),
  beginAt: text("Você pode apertar Começar às {time}."),
  beginAtCost: text(
    "Você pode apertar Começar às {time}, depois de {span} de vantagem; custa 1 {drink} para {name}.",
  ),
  nudgeAt: text("Cutucar funciona às {time}, depois de {span} de silêncio."),
  skipAt: text("Pular funciona às {time}, depois de {span} de silêncio."),
  abandonBy: text("Pode quem abriu a mesa, ou quem gerencia mensagens."),
  abandonByOrAt: text(
    "Pode quem abriu a mesa ou gerencia mensagens; você às {time}, depois de {span} sem jogada.",
  ),
  joinFirst: text("Aperte **Entrar** primeiro: ainda não começou."),
  give: text("**Dar**, no tabuleiro, pergunta para quem."),
  newGame: text("**Jogo novo** no tabuleiro, ou `/ronnied start`, abre o próximo."),
  worksAt: text("Isso funciona às {time}."),
};
