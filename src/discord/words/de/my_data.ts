import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What is told beside the file of a user's own data. */
export const myData = {
  here: text("📖 Jede Seite meines Buchs, auf der du stehst, in {file}. Nur du siehst das."),
  nothing: text(
    "📖 Wo du stehen würdest, ist mein Buch leer: Ich hab nichts über dich. Hier ist der Beweis.",
  ),
  unread: plural({
    one: "Auf {count} beschädigten Seite könntest du auch stehen; die Datei nennt sie.",
    other: "Auf {count} beschädigten Seiten könntest du auch stehen; die Datei nennt sie.",
  }),
  leftOut: plural({
    one: "Es musste gekürzt werden: {count} Eintrag fehlt. Die Datei sagt, welcher Art.",
    other: "Es musste gekürzt werden: {count} Einträge fehlen. Die Datei sagt, welcher Art.",
  }),
  forget: text("Damit alles gestrichen wird: `/ronnied forget`."),
};
