import { quips } from "../../text.ts";

/** Problems other than a rule. Plainer than the rest, because people want to know. */
export const troubles = {
  barClosed: quips([
    "The bar is closed for a moment. Nothing has changed; try again shortly.",
    "The bar is closed for a moment. Your press did not count; try again in a bit.",
    "The bar is closed for a moment while I look for my book. Nothing was written.",
    "The bar is closed for a moment. I've just run down to the cellar, please try again soon.",
  ]),
  barClosedUnknown: quips([
    "The bar is closed for a moment, and I can't see yet whether that counted. I'll tell you.",
    "The lights went out just as I was writing that down. I'll check whether it counted, and say so.",
    "The bar is closed for a moment. It may have counted or not: I'll look it up and tell you.",
    "I dropped my pencil in the middle of that. I'll tell you whether it counted.",
  ]),
  notCounted: quips([
    "I've looked it up: that did not count. Please try again.",
    "That last press did not make it into the book. Once more, please.",
    "It did not count after all. Try again, I'm listening.",
    "Nothing was written for that one. Press again and I will.",
  ]),
  counted: quips([
    "Good news from my book: that did count.",
    "I've looked it up: it counted. As you were.",
    "Found it, in my own handwriting. That one counted.",
    "It did count, even with the lights out.",
  ]),
  gameUnknown: quips([
    "I don't remember that game any more. `/ronnied start` opens a new one.",
    "That game is from long ago; its page is gone. Start a fresh one with `/ronnied start`.",
    "I've wiped that game off the slate. `/ronnied start` gets you another.",
    "No such game in my book any more. Shall we start one? `/ronnied start`",
  ]),
  staleBoard: quips([
    "This is an old board; the game's current one is elsewhere. `/ronnied board` brings it here.",
    "You found yesterday's paper. `/ronnied board` posts the current board.",
    "This board has moved. `/ronnied board` puts the current one at the bottom.",
    "These buttons are out of date. `/ronnied board` fetches the ones that work.",
  ]),
  unknownButton: quips([
    "I don't know that button. It may be from an older me. `/ronnied board` shows the current ones.",
    "That button means nothing to me any more. Try `/ronnied board`.",
    "That's not a button I put there, or I've forgotten why. `/ronnied board` helps.",
    "I looked at that button for a while. No idea. Try `/ronnied board`.",
  ]),
  unknownCommand: quips([
    "I don't know that command. `/ronnied help` lists what I can do.",
    "That command is not on my menu any more. Try `/ronnied help`.",
    "You lost me there. `/ronnied help` has every command I know.",
    "Never heard of it, and I've heard a lot in here. `/ronnied help` helps.",
  ]),
  tooFast: quips([
    "Easy, friend! I have two hands. Give me a few seconds, then press again.",
    "That's quicker than I can pour. Take a breath: in a few seconds I'm all yours.",
    "My bell is glowing. Give it a few seconds of peace, and I'll listen again.",
    "One at a time! I'll be with you again in a few seconds.",
  ]),
  dm: quips([
    "I only work in servers: it takes a table and some company. Call me from a channel there.",
    "It's nice and quiet in here, but the game needs a server channel.",
    "No dice in private messages! Find me in a channel of a server.",
    "A party of two? I'm flattered. But I only work in server channels.",
  ]),
  notInvited: quips([
    "I'm not a member of this server, or can't see this channel. An admin can let me in here:",
    "I've no key to this place. Somebody who manages the server can invite me:",
    "I'd love to, but I only work where I'm invited. This is how an admin does that:",
    "No table for me in here yet. An admin of the server can change that:",
  ]),
  recordCorrupt: quips([
    "A page of my book can't be read, so I left it as it is. The owner of this bot has been told.",
    "I can't read one of my own pages. I changed nothing, and the owner of this bot knows.",
    "Somebody spilled something on that page of my book. The owner of this bot has been told.",
    "That page is smudged and I won't guess at it. The owner of this bot has been told.",
  ]),
  bug: quips([
    "I tripped over my own feet there. That's my mistake, not yours, and it's been noted.",
    "Something went wrong behind the bar. It was me, and it's been written down.",
    "That should have worked and didn't. My fault; it's been noted.",
    "I dropped a tray. Not your doing! It's been noted so that it gets mended.",
  ]),
  noGameHere: quips([
    "There's no game in this channel. `/ronnied start` opens one.",
    "No game on in here. Be the one: `/ronnied start`.",
    "This table is empty. `/ronnied start` puts dice on it.",
    "Nothing going on in this channel yet. `/ronnied start` changes that.",
  ]),
  notATextChannel: quips([
    "I can only set up a table in a text channel or a thread.",
    "No room for dice in this kind of channel. A text channel or a thread will do.",
    "This channel isn't made for boards. Try a text channel or a thread.",
    "I need a text channel or a thread to put my table in.",
  ]),
  missingPermission: quips([
    "I'm not allowed to do that in this channel. I'd need:",
    "My hands are tied in this channel. An admin could give me:",
    "I can't put up a board here. What I'm missing:",
    "The house won't let me work here yet. I need:",
  ]),
  answerRefused: quips([
    "Discord would not take my answer. If you made a move, it counts: `/ronnied board` shows it.",
    "My answer was turned away, nothing else. `/ronnied board` shows how things stand.",
    "Discord won't let me say that aloud. What you did stands; `/ronnied board` shows the game.",
    "Discord refused what I had to say, not what you did. See `/ronnied board`.",
  ]),
  archivedThread: quips([
    "This thread is archived. Open it again, and I'll bring the dice.",
    "This thread has been put away. Unarchive it and we can play.",
    "The chairs are on the tables: this thread is archived.",
    "An archived thread! Reopen it first, then call me.",
  ]),
};
