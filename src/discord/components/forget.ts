import { isLive } from "../../game/mod.ts";
import type { Handling } from "../interactions/interaction_context.ts";
import { noGameId, renderForgotten } from "../render/mod.ts";
import { tellProblem } from "../interactions/responses.ts";
import type { Component } from "./component.ts";

/** The private button that forgets its presser for good. */
export const forget: Component = async (handling, { gameId }) => {
  if (gameId !== noGameId) return await tellProblem(handling, { code: "unknown_button" });
  const { front, invocation, reply } = handling;
  const gameIds = await front.tabs.forget(invocation);
  await reply.replaceMenu(renderForgotten());
  await Promise.all(gameIds.map((changedId) => showForgotten(handling, changedId)));
};

/** Takes the name off a running game's board. Boards of games that are over scroll away. */
async function showForgotten({ front }: Handling, gameId: string): Promise<void> {
  const view = await front.games.lookAt(gameId);
  if (view && isLive(view.game)) await front.boards.of(view).refresh();
}
