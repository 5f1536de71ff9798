import { isLive } from "../../game/mod.ts";
import type { InteractionContext } from "../interactions/interaction_context.ts";
import { noGameId, renderForgotten } from "../render/mod.ts";
import { respondWithProblem } from "../interactions/responses.ts";
import type { Component } from "./component.ts";

/** The button, on an ephemeral message, that forgets the user. */
export const forget: Component = async (context, { gameId }) => {
  if (gameId !== noGameId) return await respondWithProblem(context, { code: "unknown_button" });
  const { services, invocation, reply, voice } = context;
  const { changedIds, left } = await services.tabs.forget(invocation);
  await reply.replaceEphemeral(renderForgotten(voice, left.length));
  await Promise.all(changedIds.map((changedId) => showForgotten(context, changedId)));
};

/** Takes the name off a running game's board. Boards of finished games stay as they are. */
async function showForgotten({ services }: InteractionContext, gameId: string): Promise<void> {
  const view = await services.games.lookAt(gameId);
  if (view && isLive(view.game)) await services.boards.of(view).refresh();
}
