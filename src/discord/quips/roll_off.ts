import { occasion } from "./choose.ts";

/** Ties for the lowest roll, and what is thrown to settle them. */
export const rollOffQuips = {
  rollOffOpened: occasion(["count"], [
    "{count} of you at the bottom, and only one drink. You know what that means.",
    "A tie down in the cellar! {count} go in, one comes out with a drink.",
    "{count} share last place. Sharing is nice, but not tonight.",
    "Nobody wants last place, and {count} of you have it. Dice, please.",
  ]),
  everybodyTied: occasion([], [
    "Everybody tied! What are the odds? Don't answer, just roll.",
    "All the same number. I'd call it teamwork, but one of you still drinks.",
    "You all tied. I've poured drinks for forty years and I still love this.",
    "The whole table in one roll-off. Nobody is safe, everybody is invited.",
  ]),
  rollOffAgain: occasion(["count"], [
    "Tied AGAIN. {count} of you, and the dice are having the time of their lives.",
    "Still not settled! {count} left. I'll put the kettle on.",
    "Again? The {count} of you should start a band.",
    "The dice refuse to choose. {count} go once more.",
  ]),
  rollOffRoll: occasion(["name", "value"], [
    "{name} throws a {value}. The others do the maths.",
    "A {value} for {name}. Is it enough? I'm not saying a word.",
    "{name}: {value}. I'd hold my breath, but I have to talk.",
    "{value} from {name}. The room leans in.",
  ]),
  tumbling: occasion(["name"], [
    "{name}'s die is still rolling. Nobody breathe.",
    "There it goes! {name}'s die has the whole table to itself.",
    "{name} has let go of it. It's up to the die now.",
    "Round and round goes {name}'s die. I can't look.",
  ]),
  oneLeft: occasion([], [
    "Nobody left to roll against. The roll-off ends, and nobody drinks for it.",
    "A roll-off needs two. This one just ran out of people.",
    "The other side went home. No loser, no drink. How very polite.",
    "One against nobody. I'm calling it a draw with the furniture.",
  ]),
} as const;
