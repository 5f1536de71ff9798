import { quips } from "../../text.ts";

/** Tabs, payments and leaderboards. */
export const tabs = {
  paidOne: quips([
    "Um a menos na sua conta. Seja o que for, vale.",
    "Uma linha a menos. Muito agradecido.",
    "Pago. Risquei com um traço bem retinho.",
    "Quitado! Grande ou pequeno, eu nunca pergunto.",
  ]),
  paidMany: quips([
    "{count} a menos na sua conta. Meu lápis está fumegando.",
    "Foram {count} de uma vez. Que capricho.",
    "{count} linhas riscadas. Um prazer.",
    "{count} pagos. Com você, a contabilidade fica emocionante.",
  ]),
  allCaughtUp: quips([
    "Você está com tudo pago. Nada na sua conta.",
    "Sua conta está limpa como os meus copos: tudo pago.",
    "Você não deve nada. Tudo pago! Pernas para o ar.",
    "Tudo pago. Olhei duas vezes.",
  ]),
  lastOne: quips([
    "E esse era o último. Tudo pago.",
    "Nada mais na sua conta. Tudo pago!",
    "Com isso acabou: tudo pago.",
    "Conta vazia. Tudo pago, e a consciência também.",
  ]),
  leaderboard: quips([
    "{name} está na frente. Ou atrás. Depende de como se olha.",
    "No topo do quadro hoje: {name}. Os dados têm preferências.",
    "{name} lidera. O aplauso é de graça.",
    "O primeiro lugar é de {name}. Não há prêmio. Esse era o prêmio.",
  ]),
  leaderboardEmpty: quips([
    "O quadro está limpo. Alguém abre um jogo com `/ronnied start`?",
    "Nem uma linha no quadro. Parece até uma biblioteca.",
    "Ninguém deve nada a ninguém. A paz mundial, enfim.",
    "Um quadro vazio. Dei um brilho enquanto esperava.",
  ]),
  whichDrink: quips([
    "Qual não devia estar aí? Eu risco, e o canal fica sabendo.",
    "Mostre a linha errada, e eu tiro. Digo no canal também.",
    "Até eu erro às vezes. O que sai?",
    "Meu apagador está pronto. O que nunca existiu ({drink})?",
  ]),
  nothingToCorrect: quips([
    "Aí não há nada a pagar, então nada a riscar. O que foi pago se desfaz primeiro ({drinks}).",
    "Nada aberto para corrigir ({drink}). Só se risca o que falta pagar.",
    "Aí o quadro não tem nada aberto. O que foi pago se risca depois de desfeito.",
    "Nem uma linha aberta para riscar. Bonito, de certo modo.",
  ]),
  corrected: quips([
    "{name} me fez riscar 1 {drink} da conta: {other} tem um a menos.",
    "Quadro corrigido: {name} tira 1 {drink} de {other}.",
    "Erro meu, ou de alguém: {name} mandou apagar 1 {drink} de {other}.",
    "Um a menos para {other} ({drink}): {name} diz que nunca existiu.",
  ]),
  noticeGone: quips([
    "Faz tempo demais. Minha memória para isso dura uma hora.",
    "Apaguei essa parte do quadro da cabeça. O que foi pago está pago.",
    "Velho demais para um botão, receio. Tudo conta como está.",
    "Essa mensagem já é história. Da boa, mas história.",
  ]),
  notOnNotice: quips([
    "Só quem está aí pode desfazer, e você não está. Brindar é de graça.",
    "Nada seu por aqui, então nada a desfazer. Mas pode brindar!",
    "Essa linha é de outra pessoa. Você só pode desfazer a sua.",
    "Você não pagou nada aqui, então fica como está.",
  ]),
  hasCheered: quips([
    "Você já brindou. Ouvi por cima da música.",
    "Um brinde para cada, e o seu foi lindo.",
    "Seu brinde está contado. Mais alto, e os vizinhos reclamam.",
    "Já brindou! Os copos ainda tilintam.",
  ]),
  newSession: quips([
    "{name} limpou o quadro. Noite nova, e todos começam do zero.",
    "Página em branco! {name} abre uma noite nova.",
    "Noite nova, cortesia de {name}. O azar de antes era treino.",
    "{name} tocou o sino: começa uma noite nova.",
  ]),
};
