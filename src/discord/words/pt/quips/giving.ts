import { quips } from "../../text.ts";

/** Giving away the drink of a hit, and calling those who dream. */
export const giving = {
  giveOffer: quips([
    "Acerto! Você tem 1 {drink} para dar. Para quem?",
    "Bela jogada. Tem 1 {drink} de presente: quem mereceu?",
    "Acerto! Aponte para alguém. Com jeitinho.",
    "Saiu o bom. A noite de quem vamos alegrar?",
  ]),
  given: quips([
    "Pronto. Vai para {other}, e vou dizer que você sorria.",
    "A caminho de {other}. De mim você não ouviu nada.",
    "Um para {other}. Pode dar por entregue.",
    "Servido e posto na frente de {other}. Boa escolha.",
  ]),
  givenToSelf: quips([
    "De você, para você. Não precisava!",
    "Você deu para si. Admiro a sinceridade.",
    "Esse é seu. Você sabe do que gosta.",
    "De você com carinho, para você com carinho.",
  ]),
  nudgeOne: quips([
    "Os dados estão esfriando.",
    "A gente espera, sem pressa. Bom, com um pouquinho.",
    "Já passei o pano nesta mesa três vezes.",
    "É a sua vez, e já faz um tempinho.",
    "Toc, toc. É a mesa.",
  ]),
  nudgeMany: quips([
    "Os dados sentem falta de vocês. De todos.",
    "A mesa inteira está olhando para vocês.",
    "Já passei o pano nesta mesa três vezes. De quem é a vez?",
    "Acordem! Dois segundos da noite de vocês, por favor.",
    "É a vez de vocês. Sim, a sua também.",
  ]),
};
