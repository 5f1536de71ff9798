import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What is told beside the file of a user's own data. */
export const myData = {
  here: text("📖 Cada página de mi libreta en la que sales, en {file}. Esto solo lo ves tú."),
  nothing: text(
    "📖 Donde estarías tú, mi libreta está en blanco: no guardo nada sobre ti. Aquí está la prueba.",
  ),
  unread: plural({
    one: "Quizá salgas también en {count} página dañada; el archivo la nombra.",
    many: "Quizá salgas también en {count} páginas dañadas; el archivo las nombra.",
    other: "Quizá salgas también en {count} páginas dañadas; el archivo las nombra.",
  }),
  leftOut: plural({
    one: "Hubo que recortar: falta {count} registro. El archivo dice de qué clase.",
    many: "Hubo que recortar: faltan {count} registros. El archivo dice de qué clases.",
    other: "Hubo que recortar: faltan {count} registros. El archivo dice de qué clases.",
  }),
  forget: text("Para que se tache todo: `/ronnied forget`."),
};
