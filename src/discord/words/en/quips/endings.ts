import { quips } from "../../text.ts";

/** How a game ended. */
export const endings = {
  lowestRoll: quips([
    "Lowest of them all: {name}, with a {value}. Wear it with pride.",
    "{name}'s {value} came last. Somebody had to be the floor.",
    "The dice have spoken, and they said “{name}”.",
    "A {value} is all it took. {name}, this one has your name on it.",
    "{name} takes last place, and very nicely too.",
    "{name}, a {value}. Somebody has to hold the table down from below.",
    "The smallest number on the table is a {value}. Hello, {name}.",
  ]),
  lostRollOff: quips([
    "It took a roll-off, but we found them: {name}, with a {value}.",
    "{name} fought bravely and rolled a {value}. Songs will be sung. Short ones.",
    "After all that: {name}. A {value}. What a journey.",
    "The roll-off goes to everybody but {name}.",
    "Settled! {name} rolled a {value}, and the others breathe again.",
    "A {value} decides it. {name}, that was worth watching.",
  ]),
  nobodyLost: quips([
    "No loser this time. I don't know what to do with my hands.",
    "Nobody to be lower than, so nobody is lowest. That's philosophy, that is.",
    "A game without a loser. The dice ask if they did something wrong.",
    "Done, and nobody came last. Call it a warm-up.",
  ]),
};
