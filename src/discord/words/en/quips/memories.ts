import { quips } from "../../text.ts";

/** What Ronnie remembers of an evening. */
export const memories = {
  winStreak: quips([
    "{count} wins in a row for {name}. I'm checking the dice, and they're fine.",
    "{name} has won {count} games running. The dice have a favourite chair.",
    "That's {count} on the trot, {name}. Leave some luck for the furniture.",
    "{name} wins again, and again: {count} in a row. I should sell tickets.",
    "{count} games, {count} wins. {name}, may I touch your sleeve for luck?",
    "{name} has now won {count} in a row. The dice call it a friendship.",
  ]),
  revenge: quips([
    "{other} gave {name} one before. {name} has sent an answer.",
    "Back to the sender: {name} returns a {drink} to {other}.",
    "A {drink} from {name} to {other}. I have it down as a reply.",
    "What goes round comes round: this time from {name} to {other}.",
    "{other} poured, {name} remembered. Manners, that's what I call it.",
    "{name} owed {other} one, in a manner of speaking. No longer.",
  ]),
  fails: quips([
    "{name} has found the worst side of the die {count} times. It must like the view.",
    "{count} fails for {name} this evening. The die has written an apology.",
    "Fail number {count} for {name}. I've lit a small candle.",
    "{count} times now, {name}. I'd have a word with that die.",
    "{name} and the wrong side of the die: {count} meetings tonight. A romance.",
    "That's {count} fails tonight, {name}. Somebody has to keep the average honest.",
  ]),
  rollOffs: quips([
    "{count} roll-offs this evening. You lot can't agree on anything.",
    "Roll-off number {count} tonight. The dice are doing overtime.",
    "That made {count} games with a roll-off. I've stopped sitting down.",
    "{count} roll-offs so far. Somebody tell the dice about other numbers.",
    "A tie again: {count} games tonight went to a roll-off. You're very close, all of you.",
    "{count} games, {count} roll-offs to settle them. I've lost my voice a little.",
  ]),
};
