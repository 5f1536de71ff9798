import type { GameView, Seating, Target } from "../../service/mod.ts";
import { asGameSpeaks } from "./house_voices.ts";
import type { InteractionContext } from "./interaction_context.ts";
import { gameVoice, renderAcknowledgement, renderClosedBoard } from "../render/mod.ts";
import { respondIfPermissionMissing, respondIfUnwritten, respondWithRefusal } from "./responses.ts";

/**
 * Starts a game in the channel and posts its board. `target` is the finished game whose button was
 * used, if one was.
 */
export async function startGame(
  context: InteractionContext,
  target: Target | null,
  seating: Seating = "empty",
): Promise<void> {
  const { services, interaction, invocation, reply, pick } = context;
  if (await respondIfPermissionMissing(context)) return;
  const result = await services.games.start(interaction, invocation, target, seating);
  if ("refused" in result) return await respondWithRefusal(context, result.refused);
  const { game, events, replaced } = result.committed;
  const board = services.boards.of({ game, board: null, evening: null });
  const note = renderAcknowledgement(
    asGameSpeaks(context, game).voice,
    game,
    events,
    invocation.person.id,
    pick,
  );
  await respondIfUnwritten(context, await board.post(reply, note));
  if (replaced) await retireBoard(context, replaced);
}

/** Takes the buttons off the board of an abandoned game. It may be gone; that is fine. */
async function retireBoard(
  { services }: InteractionContext,
  { game, board }: GameView,
): Promise<void> {
  if (!board) return;
  const closed = renderClosedBoard(gameVoice(game), game, null);
  await services.messaging.editMessage(board.channelId, board.messageId, closed);
}
