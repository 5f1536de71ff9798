import { quips } from "../../text.ts";

/** Ties for the lowest roll, and what is thrown to settle them. */
export const rollOff = {
  rollOffOpened: quips([
    "{count} of you at the bottom, and only one {drink}. You know what that means.",
    "A tie down in the cellar! {count} go in, one comes out with a {drink}.",
    "{count} share last place. Sharing is nice, but not tonight.",
    "Nobody wants last place, and {count} of you have it. Dice, please.",
    "The bottom of the table is crowded: {count} of you. Roll it out.",
    "A tie! {count} of you, eye to eye, die to die.",
  ]),
  everybodyTied: quips([
    "Everybody tied! What are the odds? Don't answer, just roll.",
    "All the same number. I'd call it teamwork, but one of you still gets the {drink}.",
    "You all tied. I've done this for forty years and I still love this.",
    "The whole table in one roll-off. Nobody is safe, everybody is invited.",
  ]),
  rollOffAgain: quips([
    "Tied AGAIN. {count} of you, and the dice are having the time of their lives.",
    "Still not settled! {count} left. I'll put the kettle on.",
    "Again? The {count} of you should start a band.",
    "The dice refuse to choose. {count} go once more.",
    "No! The same again? {count} of you, and not one of you lower.",
    "I've seen this happen. Not often. {count} more throws, please.",
    "The {count} of you are being very fair to each other.",
    "A tie on top of a tie. {count} stay in, and I stay up late.",
  ]),
  rollOffRoll: quips([
    "{name} throws a {value}. The others do the maths.",
    "A {value} for {name}. Is it enough? I'm not saying a word.",
    "{name}: {value}. I'd hold my breath, but I have to talk.",
    "{value} from {name}. The room leans in.",
    "{name} puts a {value} on the table and steps back.",
    "A {value}, {name}. Now it's up to everybody else's nerves.",
    "{name} rolls a {value}. Even the clock has stopped to look.",
    "That's {value} for {name}. I've stopped polishing this glass.",
    "{name} throws. {value}! You could hear a peanut drop.",
    "{value}, and {name} breathes out. For now.",
    "One {value} from {name}. I'd whistle, but my mouth is dry.",
    "{name} sends the die home with a {value}. Next, please.",
  ]),
  tumbling: quips([
    "{name}'s die is still rolling. Nobody breathe.",
    "There it goes! {name}'s die has the whole table to itself.",
    "{name} has let go of it. It's up to the die now.",
    "Round and round goes {name}'s die. I can't look.",
  ]),
  oneLeft: quips([
    "Nobody left to roll against. The roll-off ends, and nobody owes for it.",
    "A roll-off needs two. This one just ran out of people.",
    "The other side went home. No loser, no {drink}. How very polite.",
    "One against nobody. I'm calling it a draw with the furniture.",
  ]),
};
