import { quips } from "../../text.ts";

/** What Ronnie remembers of an evening. */
export const memories = {
  winStreak: quips([
    "{count} vitórias seguidas de {name}. Conferi os dados, e estão bem.",
    "{name} vence {count} jogos em seguida. Os dados têm cadeira favorita.",
    "São {count} seguidas, {name}. Deixe um pouco de sorte para os móveis.",
    "{name} vence outra vez: {count} em sequência. Eu devia vender ingresso.",
    "{count} jogos, {count} vitórias. {name}, posso encostar na sua manga?",
    "{name} já soma {count} vitórias em fila. Os dados chamam de amizade.",
  ]),
  revenge: quips([
    "{other} tinha dado um para {name}. A resposta chegou.",
    "Devolvido ao remetente: {name} manda 1 {drink} para {other}.",
    "Vai 1 {drink} de {name} para {other}. Anoto como resposta.",
    "Aqui se faz, aqui se paga: desta vez de {name} para {other}.",
    "{other} serviu, {name} lembrou. Isso eu chamo de boas maneiras.",
    "Havia uma pendência entre {name} e {other}. Não há mais.",
  ]),
  fails: quips([
    "{name} achou {count} vezes o pior lado do dado. A vista deve ser bonita.",
    "{count} falhas de {name} nesta noite. O dado escreveu um pedido de desculpas.",
    "Falha número {count} de {name}. Acendi uma velinha.",
    "Já são {count}, {name}. Eu teria uma conversa com esse dado.",
    "{name} e o lado ruim do dado: {count} encontros hoje. Um romance.",
    "Com essa são {count} falhas, {name}. Alguém tem que manter a média honesta.",
  ]),
  rollOffs: quips([
    "{count} desempates nesta noite. Vocês não concordam em nada.",
    "Desempate número {count} da noite. Os dados fazem hora extra.",
    "Já são {count} jogos com desempate. Eu nem sento mais.",
    "{count} desempates até agora. Avisem aos dados que existem outros números.",
    "Mais um empate: {count} jogos desempatados hoje. Como vocês são unidos.",
    "{count} jogos, {count} desempates. Estou ficando sem voz.",
  ]),
};
