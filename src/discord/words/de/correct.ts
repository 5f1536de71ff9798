import { text } from "../text.ts";

/** Taking a drink off the slate that should not be there. */
export const correct = {
  which: text("Was wird gestrichen ({drink})?"),
  option: text("{name}: {reason}"),
  older: text(
    "Das sind die neuesten {count}. Für ältere: Menü der Person, Apps, Correct a drink.",
  ),
  off: text("✏️ Erledigt, es ist gestrichen."),
};
