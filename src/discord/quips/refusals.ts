import { occasion } from "./choose.ts";

/** A rule refuses. Each says why, so that no player has to ask. */
export const refusalQuips = {
  gameOver: occasion([], [
    "That game is over. The dice are back in the jar.",
    "Too late, that game is over. There's always the next one.",
    "This game is over. Start another, the table is still warm.",
    "That one is over and wiped down. Fancy a new game?",
  ]),
  notIn: occasion([], [
    "You're not in this game. Watching is free, though.",
    "Only players at the table can do that, and you're not at it.",
    "You're not sitting at this table. Catch the next game!",
    "I'd love to, but you're not in this game.",
  ]),
  notRunning: occasion([], [
    "This game has not begun yet. Patience, the dice are still asleep.",
    "Not yet: somebody has to press Begin first.",
    "The dice come out when the game begins. It hasn't.",
    "Hold that thought. The game has not begun.",
  ]),
  roundOver: occasion([], [
    "That round is over. Have a look at the board as it is now.",
    "You pressed a button of an earlier round. The board has moved on.",
    "Too quick or too slow: that round is done. Try the board again.",
    "That was for a round that's finished. Nothing happened.",
  ]),
  alreadyRunning: occasion([], [
    "There's a game going in this channel already. One table, one game.",
    "One game at a time in here, and one is on.",
    "This channel has a game already. `/ronnied board` brings its board down here.",
    "The table is taken: a game is on in this channel.",
  ]),
  alreadyIn: occasion([], [
    "You're in already. That is your chair.",
    "You have a seat. Two would be greedy.",
    "You're at the table already. I can see you from here.",
    "Already in! You must really like this table.",
  ]),
  joinBegun: occasion([], [
    "This game has begun, so no new seats. Catch the next one!",
    "The dice are out already. You're first in line for the next game.",
    "Too late to sit down in this one. It won't be long.",
    "They've begun. Pull up a stool and cheer until the next one.",
  ]),
  joinFull: occasion([], [
    "The table is full. Somebody may leave, you never know.",
    "No seat left at this table. I counted twice.",
    "Full house, sorry. You're very welcome in the next game.",
    "Every chair is taken. Even mine.",
  ]),
  leaveNotAwaited: occasion([], [
    "You have done your part in this round; your roll is on the table. Nothing to leave.",
    "Your roll counts, so there's nothing left to leave. Wander off as you like.",
    "Nobody is waiting for you just now. You're free as a bird.",
    "You've played your part already. Staying costs nothing.",
  ]),
  alreadyBegun: occasion([], [
    "It has begun already. Somebody was quicker.",
    "Already begun! You can roll instead.",
    "The game is on. One beginning is enough.",
    "No need, it has begun. Off to the dice!",
  ]),
  beginTooEarly: occasion([], [
    "Only the host can begin for now. Give them a moment.",
    "Easy! The host begins this one, for now.",
    "The host gets a little time first. That's manners.",
    "Not yet yours to begin. The host still has the dice.",
  ]),
  alreadyRolled: occasion([], [
    "You have rolled in this round. One roll each, and I saw yours.",
    "Nice try, but you've rolled already.",
    "One roll per round! Yours is on the board.",
    "You've had your roll. The die is resting.",
  ]),
  giveFirst: occasion([], [
    "You have a drink to give before anything else.",
    "Hold on, you still have a hit to give away.",
    "First choose who gets your drink.",
    "Your hit is still in your hand. Give it to somebody first.",
  ]),
  notInRound: occasion([], [
    "You're not in this roll-off. Be glad, and watch.",
    "This roll-off is for those who tied. You're safe.",
    "Not your roll-off! You did better than that.",
    "Only the ones who tied for last roll now. You're not one of them.",
  ]),
  skipped: occasion([], [
    "You were skipped in this round. You're back in the next game.",
    "Sorry, the table went on without you this round.",
    "You're out of this round: we waited a while. Next time!",
    "You were skipped. No hard feelings, and the seat is still yours.",
  ]),
  noHit: occasion([], [
    "You have no drink to give. That one is given, or it's gone.",
    "Nothing to give just now. Generous of you, though.",
    "That drink has been dealt with. Your hands are empty.",
    "No hit, no gift. Keep the thought.",
  ]),
  notATarget: occasion([], [
    "You can't give it to them. PickVariant another player of this game.",
    "They're not somebody you can give this to. Try somebody at the table.",
    "Not them: it has to be another player of this game.",
    "That one can't take it. Choose somebody else at the table.",
  ]),
  nudgeTooEarly: occasion([], [
    "Not yet: give them a moment before I shout.",
    "Easy, they may be thinking. Or finding their phone.",
    "Too soon for a nudge. I have a reputation to keep.",
    "Let them breathe. I'll nudge when it's been quiet for a bit.",
  ]),
  ownPartFirst: occasion([], [
    "The table is waiting for you too. Do your own part first.",
    "You're one of those we're waiting for! Your turn first.",
    "Look who's talking. Your own turn comes first.",
    "Before you skip anybody, there's something for you to do on the board.",
  ]),
  skipTooEarly: occasion([], [
    "Too early to skip anybody. Give them a little longer.",
    "Not yet. Everybody gets a fair while to find the button.",
    "Patience! They can be skipped when it's been quiet for longer.",
    "I don't skip people that quickly. A bit longer.",
  ]),
  abandonNotAllowed: occasion([], [
    "You can't call this game off.",
    "Calling it off is not up to you right now.",
    "This one isn't yours to call off.",
    "I can't stop the game on your word alone. Not right now.",
  ]),
  sessionNotYours: occasion([], [
    "Only the one who opened this session, or a member with Manage Server, can open a new one.",
    "The slate isn't yours to wipe. Its opener can, or a member with Manage Server.",
    "A new session is up to who opened this one, or a member with Manage Server.",
    "I can only take that from this session's opener or a member with Manage Server.",
  ]),
} as const;
