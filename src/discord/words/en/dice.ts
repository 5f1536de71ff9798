import { text } from "../text.ts";

/** What `/ronnied verify` shows of a game's dice. */
export const dice = {
  title: text("🔍 The dice of game {number}"),
  seal: text("**Seal**, on the board before the first roll: `{seal}`"),
  seed: text("**Seed**, secret until the end: `{seed}`"),
  how: text("The seal is the SHA-256 of the seed. Seed and id of a press lead to the roll:"),
  noRolls: text("Nobody rolled."),
  rollOff: text("roll-off {number}"),
  scripted: text("scripted: set, not rolled"),
  wrong: text("⚠️ does not follow from the seed"),
  shell: text("Compute one yourself"),
  prints: text("In a shell with openssl, this prints the {value} of {name}:"),
  unsealed: text("The dice of game {number} were not sealed: an earlier release had begun it."),
  live: text(
    "🔒 The game on the table has the seal `{seal}`. Its seed is shown here when it is over.",
  ),
  liveUnsealed: text("The game on the table is not sealed: an earlier release had begun it."),
  nothing: text(
    "🔍 There is no finished game to check here. Each is kept for a while after its end.",
  ),
  earlier: text("Earlier rolls"),
  later: text("Later rolls"),
};
