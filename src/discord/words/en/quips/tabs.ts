import { quips } from "../../text.ts";

/** Tabs, payments and leaderboards. */
export const tabs = {
  paidOne: quips([
    "That's one off your tab. Whatever it was, it counts.",
    "One down on paper. Thank you kindly.",
    "Settled. I've struck it out with a nice straight line.",
    "Paid! Large or small, I never ask.",
  ]),
  paidMany: quips([
    "{count} off your tab. My pencil is smoking.",
    "That's {count} settled at once. Very tidy.",
    "{count} lines struck out. A pleasure.",
    "{count} paid. You make bookkeeping look exciting.",
  ]),
  allCaughtUp: quips([
    "You're all caught up. Nothing on your tab.",
    "Your tab is as clean as my glasses: all caught up.",
    "You owe nothing. All caught up! Put your feet up.",
    "All caught up. I looked twice.",
  ]),
  lastOne: quips([
    "And that was the last one. You're all caught up.",
    "Nothing left on your tab. All caught up!",
    "That clears it: you're all caught up.",
    "Tab empty. All caught up, and off the hook.",
  ]),
  leaderboard: quips([
    "{name} is in front. Or at the back. It depends how you look at it.",
    "Top of the slate tonight: {name}. The dice have a favourite.",
    "{name} leads. A round of applause is free.",
    "First place goes to {name}. There is no prize. That was the prize.",
  ]),
  leaderboardEmpty: quips([
    "The slate is clean. Somebody start a game with `/ronnied start`.",
    "Not one line on the slate. It almost looks like a library in here.",
    "Nobody owes anybody anything. World peace, at last.",
    "An empty slate. I polished it while I waited.",
  ]),
  whichDrink: quips([
    "Which one shouldn't be there? I'll strike it off, and the channel hears of it.",
    "Show me the wrong line, and I'll take it off. I'll say so in the channel, too.",
    "Even I write down the wrong thing now and then. Which one comes off?",
    "My rubber is ready. Pick the {drink} that never was.",
  ]),
  nothingToCorrect: quips([
    "Nothing is owed there, so nothing can come off. Paid {drinks} have to be undone first.",
    "No open {drink} to correct. Only what's still owed can come off.",
    "The slate has no open {drink} there. A paid one comes off only after its payment is undone.",
    "Not one unpaid {drink} to strike off. Lovely, in a way.",
  ]),
  corrected: quips([
    "{name} had me strike a {drink} off {other}'s tab.",
    "Slate corrected: {name} took a {drink} off {other}'s tab.",
    "My mistake, or somebody's: {name} had one {drink} rubbed off {other}'s tab.",
    "One {drink} less for {other}: {name} says it never was.",
  ]),
  noticeGone: quips([
    "That round is too long ago. My memory for these lasts an hour.",
    "I've wiped that part of the slate from my head. What's paid is paid, though.",
    "Too long ago for a button, I'm afraid. It all counts as it stands.",
    "That message is history by now. A fine one, but history.",
  ]),
  notOnNotice: quips([
    "Only those on it can take something back, and you're not one of them. A cheer is free, though.",
    "Nothing of yours on this one, so nothing to undo. You may cheer!",
    "That's somebody else's line. You can only take back your own.",
    "You haven't paid anything on this one, so it stays as it is.",
  ]),
  hasCheered: quips([
    "You've cheered already. I heard it over the music.",
    "One cheer each, and yours was lovely.",
    "Your cheer is counted. Any louder and the neighbours complain.",
    "Already cheered! The glasses are still ringing.",
  ]),
  newSession: quips([
    "{name} wiped the slate. A new session is open, and everybody starts at nothing.",
    "Fresh page! {name} opened a new session.",
    "New session, courtesy of {name}. All bad luck before now was practice.",
    "{name} rang the bell: a new session begins.",
  ]),
};
