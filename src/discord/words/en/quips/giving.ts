import { quips } from "../../text.ts";

/** Giving away the drink of a hit, and calling those who dream. */
export const giving = {
  giveOffer: quips([
    "That's a hit! You have a {drink} to give. Who gets it?",
    "Lovely roll. One {drink} to give away: who has earned it?",
    "A hit! Point at somebody. Gently.",
    "You rolled the good one. Whose evening shall we brighten?",
  ]),
  given: quips([
    "Done. {other} gets your {drink}, and I'll say you were smiling.",
    "On its way to {other}. You didn't hear it from me.",
    "One for {other}. Consider it delivered.",
    "Poured and put down in front of {other}. Nice choice.",
  ]),
  givenToSelf: quips([
    "One from you, to you. You shouldn't have!",
    "You gave it to yourself. I admire the honesty.",
    "That one is yours. You know what you like.",
    "From you with love, to you with love.",
  ]),
  nudgeOne: quips([
    "The dice are getting cold.",
    "We're all waiting, but no hurry. Well, a little hurry.",
    "I've wiped this table three times now.",
    "It's your turn, and has been for a bit.",
    "Knock knock. It's the table.",
  ]),
  nudgeMany: quips([
    "The dice miss you. All of you.",
    "The table is looking at you lot.",
    "I've wiped this table three times now. Who is next?",
    "Wakey wakey! Two seconds of your evening, please.",
    "It's your turn, everybody. Yes, you too.",
  ]),
};
