import { occasion } from "./choose.ts";

/** What Ronnie tells a player about their own move. */
export const moveQuips = {
  opened: occasion([], [
    "Table's yours. Press Begin when the company is good.",
    "There you go: a table, dice, and me. Begin when you like.",
    "Your table is open. Now we wait for the others to be brave.",
    "Done! You are the host. I'm the one behind the bar with the jokes.",
  ]),
  joined: occasion([], [
    "You're in. Mind the wobbly chair.",
    "Seat's yours. Make yourself at home.",
    "Welcome to the table. The dice like you already.",
    "You're in! Coat over there, luck over here.",
  ]),
  left: occasion([], [
    "You're out of this one. The seat stays warm for a bit.",
    "Off you go, no charge. Come back any time.",
    "You left the table. It's quieter, but we'll manage.",
    "Gone before the dice came out. Wise, maybe.",
  ]),
  leftBegun: occasion([], [
    "You're out of this round. Since it had begun, it's one on your tab.",
    "Off you slip. The dice noticed: that's one on your tab.",
    "You sit this round out, and owe one for it. Take your time.",
    "You skipped yourself. One on the tab, no hard feelings.",
  ]),
  hitDropped: occasion([], [
    "You let your hit go. Somebody out there got lucky.",
    "The drink you had to give stays in the bottle.",
    "No drink given. You are a peaceful person.",
    "You kept the peace: that drink goes to nobody.",
  ]),
  began: occasion([], [
    "And we're off. Everybody rolls once.",
    "Begun! The dice are out on the table.",
    "Here we go. One roll each.",
    "Right, that's begun. Off to the dice with you all.",
  ]),
  beganForced: occasion(["name"], [
    "You got tired of waiting. Begun, and {name} owes one for it.",
    "Begun without {name}, who owes one for being slow.",
    "Somebody had to. We're off, and {name} has one on the tab.",
    "Off we go! I'll tell {name} it was you. One for them.",
  ]),
  rolled: occasion(["value"], [
    "You rolled a {value}.",
    "A {value} for you. There are worse.",
    "That's a {value}. We'll see what the others do.",
    "{value}. The die has done its best.",
    "You threw a {value}, and with style.",
  ]),
  rolledHit: occasion(["value"], [
    "A {value}! That's a hit: you have a drink to give.",
    "You hit the {value}. Somebody gets a drink from you.",
    "{value}! Lovely. Choose who gets one.",
    "There it is, a {value}. You have one to give away.",
  ]),
  rolledFail: occasion(["value"], [
    "A {value}. Ah. That's one on your tab.",
    "You rolled a {value}, so one of yours goes on the tab. Sorry, friend.",
    "{value}. The die says sorry. One on your tab.",
    "Oh no, a {value}. One for you, whenever it suits.",
  ]),
  rolledInRollOff: occasion(["value"], [
    "A {value} in the roll-off. Fingers crossed.",
    "You threw a {value}. Now we watch the others.",
    "{value}. High or low? It depends on your friends now.",
    "That's a {value}. No hits, no fails here, only nerves.",
  ]),
  tied: occasion([], [
    "That made it a tie for last. There's a roll-off!",
    "Tie at the bottom. Roll-off!",
    "Two or more of you share last place: it's a roll-off.",
    "Last place is a tie, so we roll again for it.",
  ]),
  youLost: occasion([], [
    "And it was the lowest. The lowest-roll drink is yours.",
    "Lowest of all, so that drink goes on your tab.",
    "Nobody went lower. One more line on your tab.",
    "That's last place, and its drink. Somebody had to.",
  ]),
  somebodyLost: occasion(["name"], [
    "That settles it: {name} rolled lowest.",
    "And so the lowest roll is {name}'s. Not yours!",
    "Game over. {name} takes the lowest-roll drink.",
    "Done: it's {name} at the bottom this time.",
  ]),
  endedEven: occasion([], [
    "And that ends the game, with nobody lowest.",
    "Game over. No loser tonight, would you believe it.",
    "That's the end of it. Nobody came last.",
    "All done, and nobody drinks for the lowest roll.",
  ]),
  skipped: occasion(["names"], [
    "We go on without {names}.",
    "Skipped: {names}. They can catch up later.",
    "{names} will have to sit this out. On we go.",
    "I've put a coaster on the glass of {names}. Next!",
  ]),
  nudged: occasion([], [
    "I've given them a shout.",
    "Called across the room for you.",
    "Nudged. Gently, with the elbow.",
    "I rang the little bell. They'll have heard it.",
  ]),
  abandoned: occasion([], [
    "Called off. What's on the tab stays there.",
    "That's the end of that game. The tab remembers.",
    "Dice away. The drinks so far still count.",
    "I've cleared the table. The tab stands.",
  ]),
  emptied: occasion([], [
    "You were the last one. I've closed the table.",
    "That was everybody. Table closed.",
    "Last one out, so I've turned off the light.",
    "Nobody left but me. Game closed.",
  ]),
  nothing: occasion([], [
    "Done.",
    "All sorted.",
    "Right you are.",
    "Consider it done.",
  ]),
} as const;
