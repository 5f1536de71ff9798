import { occasion } from "./choose.ts";

/** Before the first roll, and when a game is called off. */
export const tableQuips = {
  tableOpened: occasion(["name"], [
    "{name} has pulled a table together. There are seats, there are dice, there is me.",
    "Fresh table, clean glasses. {name} is waiting for company.",
    "{name} just tapped the bar and said “dice”. You heard it.",
    "A table for {name}, please! And for whoever sits down next.",
    "{name} brought the mood, I bring the dice. All we need is you.",
  ]),
  somebodyJoined: occasion(["name"], [
    "{name} takes a seat. Careful, that chair wobbles.",
    "Look who it is! Budge up for {name}.",
    "{name} is in. The dice have been told.",
    "In comes {name}. Coat on the hook, luck on the table.",
    "{name} sits down as if nothing could go wrong. Lovely.",
  ]),
  playingAgain: occasion(["name"], [
    "{name} isn't done yet, and neither are your chairs. Same again!",
    "Same again, says {name}. Your glasses are where you left them.",
    "{name} calls another round for the same table. Nobody has even sat back.",
    "Again! {name} has shaken the dice awake. Your seats are kept.",
  ]),
  seatTaken: occasion(["name"], [
    "{name} is back in the same chair. It remembered.",
    "{name} is here again, and the seat is still warm.",
    "There's {name}, as if they had never left. They hadn't.",
    "{name} takes the kept seat. It was the comfortable one.",
  ]),
  tableFull: occasion([], [
    "Full house! Not a chair left in the building.",
    "That's every seat. I'm not stacking you, I've tried.",
    "The table is full. Elbows in, everybody.",
    "No seats left. Even the wobbly one is taken.",
  ]),
  diceOut: occasion([], [
    "The dice are out. Nobody blow on them, it's a bar, not a casino.",
    "Right! Everybody gets one roll. Even the dice are nervous.",
    "Here we go. One roll each, no refunds.",
    "Dice on the table, hands off the peanuts. Roll when you like.",
    "And we're off. May your dice be kinder than my landlord.",
  ]),
  diceOutAlone: occasion([], [
    "A game for one. I'll keep you company and say nothing.",
    "Just you and the dice. Somebody is bound to win.",
    "Table for one! I have seen worse dates.",
    "Playing alone? Nobody can beat you now. Nobody else, anyway.",
  ]),
  beganLate: occasion(["name", "other"], [
    "{name} kept everybody waiting, so {other} started without asking. One for {name}.",
    "{other} got tired of waiting for {name}. That's one on {name}'s tab.",
    "The host was late, the dice were not. {other} begins, {name} owes one.",
    "{name} was still choosing a seat. {other} called it: one for {name}.",
  ]),
  calledOff: occasion([], [
    "Game called off. The dice go back in the jar.",
    "That's that, then. What's on the tab stays on the tab.",
    "We stop here. Nobody lost. Nobody won either, mind.",
    "Lights up on this one. I'll wipe the table.",
  ]),
  leftAlone: occasion([], [
    "A quiet table makes room for a new one.",
    "Nobody moved here for an hour, so the dice went for a walk.",
    "This one fell asleep. I've put a blanket over it.",
    "So quiet here that I could hear the peanuts. Next table, please.",
  ]),
  everybodyLeft: occasion([], [
    "Everybody went home. I'll just talk to the dice.",
    "An empty table. It still looks good, I think.",
    "And then there were none. Call me when you're back.",
    "No players left. The peanuts win.",
  ]),
} as const;
