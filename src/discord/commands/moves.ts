import type { Move } from "../../game/mod.ts";
import { hasPermission } from "../permissions.ts";
import { tellMove, tellRefusal } from "../interactions/responses.ts";
import type { Handling } from "../interactions/interaction_context.ts";
import type { Command } from "./command.ts";

async function makeMove(handling: Handling, move: Move): Promise<void> {
  const { front, incoming, invocation } = handling;
  const result = await front.games.moveInChannel(incoming.channelId, move, invocation);
  if ("refused" in result) return await tellRefusal(handling, result.refused);
  await tellMove(handling, result.committed);
}

export const join: Command = {
  name: "join",
  description: "Take a seat in the game that is about to begin here",
  run: (handling) => makeMove(handling, { type: "join" }),
};

export const leave: Command = {
  name: "leave",
  description: "Leave the game. Free before it begins; after that it counts as skipping your turn",
  run: (handling) => makeMove(handling, { type: "leave", round: null }),
};

export const roll: Command = {
  name: "roll",
  description: "Roll the die when it is your turn, in a round or a roll-off",
  run: (handling) => makeMove(handling, { type: "roll", round: null }),
};

export const abandon: Command = {
  name: "abandon",
  description: "End the game here for good. Drinks that were handed out stay on the tab",
  run: (handling) =>
    makeMove(handling, {
      type: "abandon",
      managesMessages: hasPermission(handling.incoming.memberPermissions, "manageMessages"),
    }),
};
