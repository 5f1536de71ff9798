import { text } from "../text.ts";

/** Taking a drink off the slate that should not be there. */
export const correct = {
  which: text("Qu'est-ce qu'on raye ({drink}) ?"),
  option: text("{name} : {reason}"),
  older: text(
    "Voici les {count} plus récents. Pour les autres : menu du membre, Apps, Correct a drink.",
  ),
  off: text("✏️ C'est fait, c'est rayé."),
};
