import { renderAcknowledgement } from "../render/mod.ts";
import { tellMissingPermission, tellProblem, tellUnwritten } from "../interactions/responses.ts";
import type { Command } from "./command.ts";

export const board: Command = {
  name: "board",
  description: "Show this channel's game again, down here",
  async run(handling) {
    const { front, incoming, invocation, reply, pick } = handling;
    if (await tellMissingPermission(handling)) return;
    const view = await front.games.look(incoming.channelId);
    if (view === null) return await tellProblem(handling, { code: "no_game_here" });
    const note = renderAcknowledgement(view.game, [], invocation.person.id, pick);
    await tellUnwritten(handling, await front.boards.of(view).post(reply, note));
  },
};
