import { text } from "../text.ts";

/** Taking a drink off the slate that should not be there. */
export const correct = {
  which: text("O que sai da conta ({drink})?"),
  option: text("{name}: {reason}"),
  older: text(
    "Estes são os {count} mais recentes. Para outros: menu do membro, Apps, Correct a drink.",
  ),
  off: text("✏️ Pronto, está riscado."),
};
