import { quips } from "../../text.ts";

/** How a game ended. */
export const endings = {
  lowestRoll: quips([
    "Lá embaixo de todos: {name}, com {value}. Use com orgulho.",
    "O {value} fecha a fila. {name}, alguém tinha que ser o chão.",
    "Os dados falaram, e disseram “{name}”.",
    "Bastou um {value}. {name}, esse tem o seu nome.",
    "{name} fica com o último lugar, e com muita classe.",
    "{name}, um {value}. Alguém precisa segurar a mesa por baixo.",
    "O menor número da mesa é um {value}. Boa noite, {name}.",
  ]),
  lostRollOff: quips([
    "Precisou de desempate, mas achamos: {name}, com {value}.",
    "{name} lutou com coragem e tirou {value}. Vão cantar sobre isso. Pouquinho.",
    "Depois de tudo isso: {name}. Um {value}. Que viagem.",
    "O desempate sorri para todos, menos para {name}.",
    "Resolvido! {name} tira {value}, e os outros respiram.",
    "Um {value} decide. {name}, valeu a pena ver.",
  ]),
  nobodyLost: quips([
    "Desta vez ninguém perde. Nem sei onde pôr as mãos.",
    "Sem ninguém acima, não há ninguém abaixo. Isso é filosofia.",
    "Um jogo sem derrota. Os dados perguntam se fizeram algo errado.",
    "Pronto, e ninguém ficou por último. Digamos que foi o aquecimento.",
  ]),
};
