import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Being forgotten. */
export const forget = {
  ask: text("Risco você do meu caderno?"),
  goes: text("Seu nome e seus números somem, em todos os servidores, e nada os traz de volta."),
  stays: text(
    "As contas dos outros ficam como estão ({drinks}); onde você estava, vai dizer “{somebody}”.",
  ),
  seat: text(
    "Se você está num jogo agora, “{somebody}” fica com o lugar, e os outros podem pular a vez.",
  ),
  changedMind: text("Mudou de ideia? É só fechar esta mensagem."),
  done: text("Pronto: nunca vi você. Volte quando quiser, e começamos do zero."),
  damaged: plural({
    one:
      "Risquei você onde consigo ler. {count} página do meu caderno está estragada, e talvez você ainda esteja lá. Quem cuida deste bot vê qual no registro: pergunte, e use `/ronnied forget` de novo.",
    many:
      "Risquei você onde consigo ler. {count} páginas do meu caderno estão estragadas, e talvez você ainda esteja lá. Quem cuida deste bot vê quais no registro: pergunte, e use `/ronnied forget` de novo.",
    other:
      "Risquei você onde consigo ler. {count} páginas do meu caderno estão estragadas, e talvez você ainda esteja lá. Quem cuida deste bot vê quais no registro: pergunte, e use `/ronnied forget` de novo.",
  }),
};
