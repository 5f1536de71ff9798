import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What is told beside the file of a user's own data. */
export const myData = {
  here: text("📖 Chaque page de mon carnet où tu figures, dans {file}. Toi seul vois ceci."),
  nothing: text(
    "📖 Là où tu serais, mon carnet est blanc : je n'ai rien sur toi. En voici la preuve.",
  ),
  unread: plural({
    one: "Tu figures peut-être aussi sur {count} page abîmée ; le fichier la nomme.",
    many: "Tu figures peut-être aussi sur {count} pages abîmées ; le fichier les nomme.",
    other: "Tu figures peut-être aussi sur {count} pages abîmées ; le fichier les nomme.",
  }),
  leftOut: plural({
    one: "Il a fallu couper : {count} élément manque. Le fichier dit de quelle sorte.",
    many: "Il a fallu couper : {count} éléments manquent. Le fichier dit de quelles sortes.",
    other: "Il a fallu couper : {count} éléments manquent. Le fichier dit de quelles sortes.",
  }),
  forget: text("Pour que tout soit rayé : `/ronnied forget`."),
};
