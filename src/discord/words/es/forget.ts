import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Being forgotten. */
export const forget = {
  ask: text("¿Te tacho de mi libreta?"),
  goes: text("Tu nombre y tus números se van, en todos los servidores, y nada los trae de vuelta."),
  stays: text(
    "Las cuentas de los demás quedan como están ({drinks}); donde estabas tú, pondrá «{somebody}».",
  ),
  seat: text(
    "Si ahora mismo juegas, «{somebody}» conserva tu sitio, y los demás lo pueden saltar.",
  ),
  changedMind: text("¿Has cambiado de idea? Cierra este mensaje y ya está."),
  done: text("Hecho: no te he visto nunca. Vuelve cuando quieras y empezamos de cero."),
  damaged: plural({
    one:
      "Te he tachado donde sé leer. {count} página de mi libreta está dañada, y quizá sigas ahí. Quien lleva este bot ve cuál en el registro: pregúntale y usa `/ronnied forget` otra vez.",
    many:
      "Te he tachado donde sé leer. {count} páginas de mi libreta están dañadas, y quizá sigas ahí. Quien lleva este bot ve cuáles en el registro: pregúntale y usa `/ronnied forget` otra vez.",
    other:
      "Te he tachado donde sé leer. {count} páginas de mi libreta están dañadas, y quizá sigas ahí. Quien lleva este bot ve cuáles en el registro: pregúntale y usa `/ronnied forget` otra vez.",
  }),
};
