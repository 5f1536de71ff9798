import { occasion } from "./choose.ts";

/** Tabs, payments and leaderboards. */
export const tabQuips = {
  paidOne: occasion([], [
    "That's one off your tab. Whatever was in the glass, it counts.",
    "One down on paper. Thank you kindly.",
    "Settled. I've struck it out with a nice straight line.",
    "Paid! Water, juice or beer, I never ask.",
  ]),
  paidMany: occasion(["count"], [
    "{count} off your tab. My pencil is smoking.",
    "That's {count} settled at once. Very tidy.",
    "{count} lines struck out. A pleasure.",
    "{count} paid. You make bookkeeping look exciting.",
  ]),
  allCaughtUp: occasion([], [
    "You're all caught up. Nothing on your tab.",
    "Your tab is as clean as my glasses: all caught up.",
    "You owe nothing. All caught up! Put your feet up.",
    "All caught up. I looked twice.",
  ]),
  lastOne: occasion([], [
    "And that was the last one. You're all caught up.",
    "Nothing left on your tab. All caught up!",
    "That clears it: you're all caught up.",
    "Tab empty. All caught up, and off the hook.",
  ]),
  leaderboard: occasion(["name"], [
    "{name} is in front. Or at the back. It depends how you look at it.",
    "Top of the slate tonight: {name}. The dice have a favourite.",
    "{name} leads. A round of applause is free.",
    "First place goes to {name}. There is no prize. That was the prize.",
  ]),
  leaderboardEmpty: occasion([], [
    "The slate is clean. Somebody start a game with `/ronnied start`.",
    "Not one line on the slate. It almost looks like a library in here.",
    "Nobody owes anybody anything. World peace, at last.",
    "An empty slate. I polished it while I waited.",
  ]),
  newSession: occasion(["name"], [
    "{name} wiped the slate. A new session is open, and everybody starts at nothing.",
    "Fresh page! {name} opened a new session.",
    "New session, courtesy of {name}. All bad luck before now was practice.",
    "{name} rang the bell: a new session begins.",
  ]),
} as const;
