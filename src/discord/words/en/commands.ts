import { text } from "../text.ts";

/** Commands as Discord lists them: 1–100 characters each, for people who have never played. */
export const commands = {
  ronnied: text("A dice game for the table: roll, hand out {drinks}, keep the tab"),
  house: text("How this server plays: seats, dice, messages. For those who look after it"),
  subcommands: {
    start: text("Open a dice game in this channel; the others join by a button"),
    join: text("Take a seat in the game that is about to begin here"),
    leave: text(
      "Leave the game. Free before it begins; after that it costs a {drink}, and asks you first",
    ),
    roll: text("Roll the die when it is your turn, in a round or a roll-off"),
    board: text("Show this channel's game again, down here"),
    leaderboard: text("Who was handed what in this session, and who still owes"),
    tab: text("Your own {drinks}: what you still owe, and what you have handed out"),
    pay: text("Mark your oldest {drinks} as done"),
    correct: text("Take a {drink} off the slate that should not be there"),
    recap: text("The evening at a glance: games, {drinks}, and who earned which title"),
    verify: text("Check the dice of this channel's last finished game"),
    newsession: text("Close this session's tab and open a fresh one for the server"),
    abandon: text(
      "Call the game off. Mid-game it costs you a {drink}, unless it was quiet for ten minutes",
    ),
    forget: text(
      "Have Ronnie forget you: your name and your counts, on every server. Asks once more",
    ),
    mydata: text("Everything Ronnie has stored about you, as a file that only you get"),
    help: text("How the game goes, in ten seconds"),
  },
  options: {
    all_time: text("Also show everything since Ronnied came to this server"),
    count: text("How many {drinks} to mark; one if you leave it out"),
  },
};
