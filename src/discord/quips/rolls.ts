import { occasion } from "./choose.ts";

/** The latest event of everybody's round. */
export const rollQuips = {
  plainRoll: occasion(["name", "value"], [
    "{name} rolls a {value}. I've seen better. I've seen worse. I saw that one too.",
    "A {value} for {name}. The die shrugged.",
    "{name}: {value}. Somewhere, a small crowd nods.",
    "{value} for {name}. We take what we get.",
    "{name} throws a {value} and looks at it for a while.",
    "That's a {value}, {name}. It's a number, and it's yours.",
  ]),
  hitRolled: occasion(["name", "value"], [
    "A {value}! {name} has a drink to give, and suddenly everybody is very friendly.",
    "{name} hits the {value}. Look away. Don't make eye contact.",
    "{value}! {name} may point at somebody. Choose with love.",
    "Bell rings, angels sing: {value} for {name}. Somebody here gets a present.",
    "{name} rolls a {value} and grins. I know that grin.",
  ]),
  hitGiven: occasion(["name", "other"], [
    "{name} slides one over to {other}. With love, they say.",
    "One for {other}, with best wishes from {name}.",
    "{name} looked around the table and found {other}. How sweet.",
    "{other}, this one is from {name}. I'm only the messenger.",
    "{name} gives, {other} gets. That's friendship, or something close.",
  ]),
  hitKept: occasion(["name"], [
    "{name} gives {name} a drink. Self-care.",
    "{name} rolled a hit, looked around, and found only {name}.",
    "One from {name}, to {name}. What a lovely couple.",
    "{name} treats the only friend at the table.",
  ]),
  failRolled: occasion(["name", "value"], [
    "A {value}. Oh, {name}. The die says sorry, but it doesn't mean it.",
    "{name} rolls a {value}. I felt that from over here.",
    "{value} for {name}! Well, somebody has to keep me in business.",
    "{name} found the {value}. It was hiding on the other side from all the good ones.",
    "That's a {value}, {name}. Let's say it was the wind.",
  ]),
  walkedOut: occasion(["name"], [
    "{name} has to go. Coat on, one on the tab, wave from the door.",
    "There goes {name}. The dice say goodbye, and the tab says one.",
    "{name} leaves us mid-round. One on the tab, the door is always open.",
    "Safe home, {name}! I've noted one for the early exit.",
  ]),
  leftFree: occasion(["name"], [
    "{name} is not playing this one. Fair enough, no charge.",
    "{name} sits this game out. The seat was only kept.",
    "Not this time, says {name}. The dice understand.",
    "{name} gives the kept seat back. Thank you, and see you later.",
  ]),
  hitGone: occasion(["name"], [
    "The drink {name} had to give goes to nobody. Breathe out, everybody.",
    "{name}'s hit stays in the bottle. Somebody got lucky there.",
    "Nobody gets the drink from {name}. The table owes the silence a thank-you.",
    "We go on, and {name}'s hit goes back on the shelf.",
  ]),
  seatEmpty: occasion(["name"], [
    "{name} isn't here, so we go on. No charge for a kept seat.",
    "We kept a seat for {name}, but the dice wait for nobody. Nothing owed.",
    "No {name} this game. The chair gets a rest, and so does the tab.",
    "{name} must be out for fresh air. We go on, and nothing goes on the tab.",
  ]),
  asleep: occasion(["name"], [
    "{name} nodded off, so we go on. One on the tab for later.",
    "We waved, we called, we went on. {name} sits this one out and owes one.",
    "{name} is out of this round. I've put a coaster on their glass.",
    "No sign of {name}. The dice waited longer than I would.",
  ]),
} as const;
