import { text } from "../text.ts";

/** Taking a drink off the slate that should not be there. */
export const correct = {
  which: text("¿Qué se tacha ({drink})?"),
  option: text("{name}: {reason}"),
  older: text(
    "Estos son los {count} más recientes. Para otros: menú del miembro, Apps, Correct a drink.",
  ),
  off: text("✏️ Hecho, ya está tachado."),
};
