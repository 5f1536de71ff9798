import { quips } from "../../text.ts";

/** Ties for the lowest roll, and what is thrown to settle them. */
export const rollOff = {
  rollOffOpened: quips([
    "Vocês são {count} lá embaixo, e só há 1 {drink}. Já sabem o que isso quer dizer.",
    "Empate no porão! Entram {count}, e alguém sai com 1 {drink}.",
    "{count} no último lugar. Dividir é bonito, mas hoje não.",
    "Ninguém quer o último lugar, e vocês são {count} nele. Dados, por favor.",
    "Lá embaixo está lotado: {count} de vocês. Joguem.",
    "Empate! {count} de vocês, olho no olho, dado no dado.",
  ]),
  everybodyTied: quips([
    "Todo mundo empatado! Qual era a chance? Não responda, jogue.",
    "Todos com o mesmo número. Eu chamaria de trabalho em equipe, mas sobra 1 {drink}.",
    "Todos empatados. Faço isso há quarenta anos e ainda adoro.",
    "A mesa inteira no desempate. Ninguém está a salvo, todos estão convidados.",
  ]),
  rollOffAgain: quips([
    "Empate OUTRA VEZ. Vocês são {count}, e os dados se divertem à beça.",
    "Ainda nada! Sobram {count}. Vou pôr água para ferver.",
    "De novo? Vocês {count} deviam montar uma banda.",
    "Os dados se recusam a escolher. {count} jogam de novo.",
    "Não! A mesma coisa? {count} de vocês, e ninguém mais baixo.",
    "Isso eu já vi. Não muito. Mais {count} jogadas, por favor.",
    "Vocês {count} estão sendo justos demais.",
    "Empate em cima de empate. Ficam {count}, e eu viro a noite.",
  ]),
  rollOffRoll: quips([
    "{name} tira {value}. Os outros fazem as contas.",
    "Um {value} para {name}. Será que basta? Não digo nada.",
    "{name}: {value}. Eu prenderia a respiração, mas preciso falar.",
    "{value} de {name}. A sala toda se inclina.",
    "{name} põe um {value} na mesa e dá um passo atrás.",
    "Um {value}, {name}. Agora é com os nervos dos outros.",
    "{name} tira {value}. Até o relógio parou para ver.",
    "Deu {value} para {name}. Parei de secar este copo.",
    "{name} joga. {value}! Daria para ouvir cair um amendoim.",
    "{value}, e {name} solta o ar. Por enquanto.",
    "Um {value} de {name}. Eu assobiaria, mas estou com a boca seca.",
    "{name} manda o dado para casa com um {value}. Próximo, por favor.",
  ]),
  tumbling: quips([
    "O dado de {name} ainda rola. Ninguém respire.",
    "Lá vai ele! O dado de {name} tem a mesa toda só para si.",
    "{name} soltou. Agora é com o dado.",
    "Gira e gira o dado de {name}. Não consigo olhar.",
  ]),
  oneLeft: quips([
    "Não sobrou rival. O desempate acaba, e ninguém leva nada.",
    "Para desempatar precisa de dois. Este ficou sem gente.",
    "O outro lado foi embora. Sem derrota, sem nada na conta ({drink}). Que educação.",
    "Um contra ninguém. Declaro empate com os móveis.",
  ]),
};
