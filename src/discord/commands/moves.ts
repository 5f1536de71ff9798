import type { Move } from "../../game/mod.ts";
import { hasPermission } from "../permissions.ts";
import { respondWithMove, respondWithRefusal } from "../interactions/responses.ts";
import type { InteractionContext } from "../interactions/interaction_context.ts";
import type { Command } from "./command.ts";

async function makeMove(context: InteractionContext, move: Move): Promise<void> {
  const { services, interaction, invocation } = context;
  const result = await services.games.moveInChannel(interaction, move, invocation);
  if ("refused" in result) return await respondWithRefusal(context, result.refused);
  await respondWithMove(context, result.committed);
}

export const join: Command = {
  name: "join",
  description: "Take a seat in the game that is about to begin here",
  run: (context) => makeMove(context, { type: "join" }),
};

export const leave: Command = {
  name: "leave",
  description:
    "Leave the game. Free before it begins; after that it costs a drink, and asks you first",
  run: (context) => makeMove(context, { type: "leave", round: null }),
};

export const roll: Command = {
  name: "roll",
  description: "Roll the die when it is your turn, in a round or a roll-off",
  run: (context) => makeMove(context, { type: "roll", round: null }),
};

export const abandon: Command = {
  name: "abandon",
  description:
    "Call the game off. Mid-game it costs you a drink, unless it was quiet for ten minutes",
  run: (context) =>
    makeMove(context, {
      type: "abandon",
      managesMessages: hasPermission(context.interaction.memberPermissions, "manageMessages"),
    }),
};
