import { quips } from "../../text.ts";

/** Problems other than a rule. Plainer than the rest, because people want to know. */
export const troubles = {
  barClosed: quips([
    "O bar está fechado um momento. Nada mudou; tente daqui a pouco.",
    "O bar está fechado um momento. Seu clique não contou; tente de novo logo.",
    "O bar está fechado um momento, procuro meu caderno. Nada foi escrito.",
    "O bar está fechado um momento. Desci até o porão, tente de novo em breve.",
  ]),
  barClosedUnknown: quips([
    "O bar está fechado um momento, e ainda não vejo se isso contou. Eu aviso.",
    "A luz apagou bem quando eu escrevia. Vejo se contou, e digo.",
    "O bar está fechado um momento. Pode ter contado ou não: eu olho e digo.",
    "Meu lápis caiu no meio disso. Digo se contou.",
  ]),
  notCounted: quips([
    "Olhei: isso não contou. Tente de novo, por favor.",
    "Esse último clique não chegou ao caderno. Mais uma vez, por favor.",
    "No fim não contou. Tente de novo, estou ouvindo.",
    "Nada foi escrito por esse. Aperte de novo, e eu escrevo.",
  ]),
  counted: quips([
    "Boas notícias do meu caderno: isso contou.",
    "Olhei: contou. Seguimos.",
    "Achei, com a minha própria letra. Esse contou.",
    "Contou, mesmo sem luz.",
  ]),
  gameUnknown: quips([
    "Não me lembro mais desse jogo. `/ronnied start` abre um novo.",
    "Esse jogo é de muito tempo atrás; a página se foi. Comece outro com `/ronnied start`.",
    "Apaguei esse jogo do quadro. `/ronnied start` dá outro.",
    "Não há mais jogo assim no meu caderno. Abrimos um? `/ronnied start`",
  ]),
  staleBoard: quips([
    "Este tabuleiro é antigo; o atual está em outro lugar. `/ronnied board` traz para cá.",
    "Você achou o jornal de ontem. `/ronnied board` mostra o tabuleiro atual.",
    "Este tabuleiro se mudou. `/ronnied board` põe o atual aqui embaixo.",
    "Estes botões venceram. `/ronnied board` traz os que funcionam.",
  ]),
  unknownButton: quips([
    "Não conheço esse botão. Deve ser de um eu mais antigo. `/ronnied board` mostra os atuais.",
    "Esse botão não me diz mais nada. Tente `/ronnied board`.",
    "Esse botão não fui eu que pus, ou esqueci por quê. `/ronnied board` ajuda.",
    "Olhei para esse botão um tempo. Nem ideia. Tente `/ronnied board`.",
  ]),
  unknownCommand: quips([
    "Não conheço esse comando. `/ronnied help` diz o que sei fazer.",
    "Esse comando não está mais no meu cardápio. Tente `/ronnied help`.",
    "Aí eu me perdi. `/ronnied help` tem todos os comandos que conheço.",
    "Nunca ouvi falar, e aqui se ouve de tudo. `/ronnied help` ajuda.",
  ]),
  tooFast: quips([
    "Calma! Só tenho duas mãos. Espere uns segundos e aperte de novo.",
    "Isso é mais rápido do que eu sirvo. Respire: em uns segundos sou todo ouvidos.",
    "Minha campainha está em brasa. Uns segundos de paz, e volto a ouvir.",
    "Um de cada vez! Em uns segundos volto a atender você.",
  ]),
  dm: quips([
    "Só trabalho em servidores: precisa de mesa e companhia. Me chame lá, num canal.",
    "Que sossego, mas o jogo precisa do canal de um servidor.",
    "Nada de dados no privado! Me procure no canal de um servidor.",
    "Uma festa a dois? É uma honra. Mas só trabalho em canais de servidor.",
  ]),
  notInvited: quips([
    "Não sou membro deste servidor, ou não vejo este canal. Um admin pode abrir:",
    "Não tenho a chave daqui. Quem gerencia o servidor pode me convidar:",
    "Eu adoraria, mas só vou aonde me convidam. É assim que um admin faz:",
    "Ainda não há mesa para mim aqui. Um admin do servidor pode mudar isso:",
  ]),
  recordCorrupt: quips([
    "Uma página do meu caderno não dá para ler, e deixei como está. Quem cuida do bot já sabe.",
    "Não consigo ler uma das minhas páginas. Não mudei nada, e quem cuida do bot sabe.",
    "Alguém derramou algo nessa página. Quem cuida do bot já foi avisado.",
    "Essa página borrou, e não vou adivinhar. Quem cuida do bot já foi avisado.",
  ]),
  bug: quips([
    "Aí tropecei nos meus próprios pés. A falha é minha, não sua, e está anotada.",
    "Algo deu errado atrás do balcão. Fui eu, e ficou escrito.",
    "Isso devia ter funcionado e não funcionou. Culpa minha; está anotado.",
    "Deixei cair uma bandeja. Não foi por sua causa! Está anotado para consertar.",
  ]),
  noGameHere: quips([
    "Não há jogo neste canal. `/ronnied start` abre um.",
    "Aqui não tem jogo. Comece você: `/ronnied start`.",
    "Esta mesa está vazia. `/ronnied start` põe dados nela.",
    "Nada acontecendo neste canal ainda. `/ronnied start` muda isso.",
  ]),
  notATextChannel: quips([
    "Só consigo montar mesa num canal de texto ou numa thread.",
    "Num canal assim não cabem dados. Um canal de texto ou uma thread serve.",
    "Este canal não foi feito para tabuleiros. Tente um canal de texto ou uma thread.",
    "Preciso de um canal de texto ou de uma thread para a minha mesa.",
  ]),
  missingPermission: quips([
    "Não tenho permissão para isso neste canal. Eu precisaria de:",
    "Estou de mãos atadas neste canal. Um admin poderia me dar:",
    "Aqui não consigo pôr um tabuleiro. O que me falta:",
    "A casa ainda não me deixa trabalhar aqui. Preciso de:",
  ]),
  answerRefused: quips([
    "O Discord não aceitou minha resposta. Se você jogou, vale: `/ronnied board` mostra.",
    "Só a minha resposta foi recusada. `/ronnied board` mostra como está tudo.",
    "O Discord não me deixa dizer isso em voz alta. O que você fez vale; veja `/ronnied board`.",
    "O Discord recusou o que eu disse, não o que você fez. Veja `/ronnied board`.",
  ]),
  archivedThread: quips([
    "Esta thread está arquivada. Abra de novo, e eu trago os dados.",
    "Esta thread foi guardada. Tire do arquivo, e a gente joga.",
    "As cadeiras estão em cima das mesas: esta thread está arquivada.",
    "Uma thread arquivada! Abra primeiro, depois me chame.",
  ]),
};
