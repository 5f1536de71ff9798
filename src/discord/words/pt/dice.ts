import { text } from "../text.ts";

/** What `/ronnied verify` shows of a game's dice. */
export const dice = {
  title: text("🔍 Os dados do jogo {number}"),
  seal: text("**Selo**, no tabuleiro antes da primeira jogada: `{seal}`"),
  seed: text("**Semente**, secreta até o fim: `{seed}`"),
  how: text("O selo é o SHA-256 da semente. Semente e id de um clique dão a jogada:"),
  noRolls: text("Ninguém jogou."),
  rollOff: text("desempate {number}"),
  scripted: text("com roteiro: posto, não jogado"),
  wrong: text("⚠️ não sai da semente"),
  shell: text("Calcule uma"),
  prints: text("Num terminal com openssl, isto mostra o {value} de {name}:"),
  unsealed: text(
    "Os dados do jogo {number} não tinham selo: uma versão anterior tinha começado o jogo.",
  ),
  live: text("🔒 O jogo na mesa tem o selo `{seal}`. A semente aparece aqui quando acabar."),
  liveUnsealed: text("O jogo na mesa não tem selo: uma versão anterior tinha começado."),
  nothing: text(
    "🔍 Aqui não há jogo terminado para conferir. Cada um é guardado um tempo depois do fim.",
  ),
  earlier: text("Jogadas anteriores"),
  later: text("Jogadas seguintes"),
};
