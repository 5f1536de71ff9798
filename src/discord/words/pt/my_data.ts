import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What is told beside the file of a user's own data. */
export const myData = {
  here: text("📖 Cada página do meu caderno em que você está, em {file}. Só você vê isto."),
  nothing: text(
    "📖 Onde você estaria, meu caderno está em branco: não guardo nada sobre você. Aqui está a prova.",
  ),
  unread: plural({
    one: "Talvez você esteja também em {count} página estragada; o arquivo diz qual.",
    many: "Talvez você esteja também em {count} páginas estragadas; o arquivo diz quais.",
    other: "Talvez você esteja também em {count} páginas estragadas; o arquivo diz quais.",
  }),
  leftOut: plural({
    one: "Foi preciso cortar: falta {count} registro. O arquivo diz de que tipo.",
    many: "Foi preciso cortar: faltam {count} registros. O arquivo diz de que tipos.",
    other: "Foi preciso cortar: faltam {count} registros. O arquivo diz de que tipos.",
  }),
  forget: text("Para riscar tudo: `/ronnied forget`."),
};
