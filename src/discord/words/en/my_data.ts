import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** What is told beside the file of a user's own data. */
export const myData = {
  here: text("📖 Every page of my book with you on it, in {file}. Only you can see this."),
  nothing: text(
    "📖 My book is blank where you would be: I hold nothing about you. Here is the proof.",
  ),
  unread: plural({
    one: "{count} damaged page may have you on it too; the file names it.",
    other: "{count} damaged pages may have you on them too; the file names them.",
  }),
  leftOut: plural({
    one: "It had to be cut: {count} record is not in it. The file says which kind it is of.",
    other: "It had to be cut: {count} records are not in it. The file says of which kinds.",
  }),
  forget: text("To have it all struck out: `/ronnied forget`."),
};
