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
  run: (context) => makeMove(context, { type: "join" }),
};

export const leave: Command = {
  name: "leave",
  run: (context) => makeMove(context, { type: "leave", round: null }),
};

export const roll: Command = {
  name: "roll",
  run: (context) => makeMove(context, { type: "roll", round: null }),
};

export const abandon: Command = {
  name: "abandon",
  run: (context) =>
    makeMove(context, {
      type: "abandon",
      managesMessages: hasPermission(context.interaction.memberPermissions, "manageMessages"),
    }),
};
