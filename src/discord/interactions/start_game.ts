import type { GameView, Target } from "../../service/mod.ts";
import type { Handling } from "./interaction_context.ts";
import { renderAcknowledgement, renderRetiredBoard } from "../render/mod.ts";
import { tellMissingPermission, tellRefusal, tellUnwritten } from "./responses.ts";

/**
 * Starts a game in the channel and posts its board. `pressed` is the finished game whose New game
 * button was used, if one was.
 */
export async function startGame(handling: Handling, target: Target | null): Promise<void> {
  const { front, incoming, invocation, reply, pick } = handling;
  if (await tellMissingPermission(handling)) return;
  const result = await front.games.start(incoming, invocation, target);
  if ("refused" in result) return await tellRefusal(handling, result.refused);
  const { game, events, replaced } = result.committed;
  const board = front.boards.of({ game, board: null, standings: null });
  const note = renderAcknowledgement(game, events, invocation.person.id, pick);
  await tellUnwritten(handling, await board.post(reply, note));
  if (replaced) await retireBoard(handling, replaced);
}

/** Takes the buttons off the board of a forgotten game. It may be long gone; that is as good. */
async function retireBoard({ front }: Handling, { game, board }: GameView): Promise<void> {
  if (!board) return;
  const retired = renderRetiredBoard(game, null);
  await front.transport.editMessage(board.channelId, board.messageId, retired);
}
