import { text } from "../text.ts";

/** Commands as Discord lists them: 1–100 characters each, for people who have never played. */
export const commands = {
  ronnied: text("Um jogo de dados para a mesa: jogar, dar ({drinks}), anotar a conta"),
  house: text("Como este servidor joga: lugares, dados, mensagens. Para quem cuida dele"),
  subcommands: {
    start: text("Abre um jogo neste canal; os outros entram por um botão"),
    join: text("Senta no jogo que vai começar aqui"),
    leave: text("Sai do jogo. De graça antes de começar; depois custa, e eu pergunto antes"),
    roll: text("Joga o dado na sua vez, na rodada ou no desempate"),
    board: text("Mostra de novo o jogo deste canal, aqui embaixo"),
    leaderboard: text("Quem recebeu o quê nesta noite e o que falta pagar"),
    tab: text("A sua conta: o que falta pagar e o que você deu"),
    pay: text("Marca como pago o mais antigo da sua conta"),
    correct: text("Risca da conta o que não devia estar lá"),
    recap: text("A noite num olhar: jogos, {drinks} e quem ganha cada título"),
    verify: text("Confere os dados do último jogo terminado deste canal"),
    newsession: text("Fecha a conta desta noite e abre uma nova para o servidor"),
    abandon: text("Interrompe o jogo. No meio custa, a não ser após dez minutos de silêncio"),
    forget: text("Ronnie esquece você: nome e números, em todo servidor. Pergunta antes"),
    mydata: text("Tudo o que Ronnie guarda sobre você, num arquivo só para você"),
    help: text("Como se joga, em dez segundos"),
  },
  options: {
    all_time: text("Mostra também tudo desde que Ronnied chegou a este servidor"),
    count: text("Quantos você paga; um, se não disser"),
  },
};
