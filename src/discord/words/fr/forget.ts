import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Being forgotten. */
export const forget = {
  ask: text("Je te raye de mon carnet ?"),
  goes: text("Ton nom et tes comptes disparaissent, sur tous les serveurs, et rien ne les ramène."),
  stays: text(
    "L'ardoise des autres reste telle quelle ({drinks}) ; là où tu étais, on lira « {somebody} ».",
  ),
  seat: text(
    "Si tu joues en ce moment, « {somebody} » garde ta place, et les autres peuvent la passer.",
  ),
  changedMind: text("Tu changes d'avis ? Ferme simplement ce message."),
  done: text("C'est fait : je ne t'ai jamais vu. Reviens quand tu veux, on repart de zéro."),
  damaged: plural({
    one:
      "Je t'ai rayé partout où je sais lire. {count} page de mon carnet est abîmée, et tu y es peut-être encore. Les responsables de ce bot voient laquelle dans le journal : demande-leur, puis reprends `/ronnied forget`.",
    many:
      "Je t'ai rayé partout où je sais lire. {count} pages de mon carnet sont abîmées, et tu y es peut-être encore. Les responsables de ce bot voient lesquelles dans le journal : demande-leur, puis reprends `/ronnied forget`.",
    other:
      "Je t'ai rayé partout où je sais lire. {count} pages de mon carnet sont abîmées, et tu y es peut-être encore. Les responsables de ce bot voient lesquelles dans le journal : demande-leur, puis reprends `/ronnied forget`.",
  }),
};
