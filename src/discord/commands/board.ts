import { asGameSpeaks } from "../interactions/house_voices.ts";
import { renderAcknowledgement } from "../render/mod.ts";
import {
  respondIfPermissionMissing,
  respondIfUnwritten,
  respondWithProblem,
} from "../interactions/responses.ts";
import type { Command } from "./command.ts";

export const board: Command = {
  name: "board",
  async run(context) {
    const { services, interaction, invocation, reply, pick } = context;
    if (await respondIfPermissionMissing(context)) return;
    const view = await services.games.look(interaction);
    if (view === null) return await respondWithProblem(context, { code: "no_game_here" });
    const { voice } = asGameSpeaks(context, view.game);
    const note = renderAcknowledgement(voice, view.game, [], invocation.person.id, pick);
    await respondIfUnwritten(context, await services.boards.of(view).post(reply, note));
  },
};
