import { findEvent, isLive, type RuleError } from "../../game/mod.ts";
import type { BoardRef, BoardView, GameView, MoveCommitted, Refusal } from "../../service/mod.ts";
import type { Board } from "../board/mod.ts";
import { type Sent, timeOfSnowflake } from "../connection/mod.ts";
import { asGameSpeaks } from "./house_voices.ts";
import type { InteractionContext } from "./interaction_context.ts";
import { type BoardPermission, missingForBoard } from "../permissions.ts";
import {
  type Message,
  offerTable,
  type Problem,
  renderAcknowledgement,
  renderGiveMenu,
  renderLeaveQuestion,
  renderProblem,
  renderRefusal,
} from "../render/mod.ts";

/** Tells the user about a problem that is not a rule's. */
export async function respondWithProblem(
  context: InteractionContext,
  problem: Problem,
): Promise<void> {
  await respondWithNote(context, renderProblem(context.voice, problem, context.pick));
}

function renderRuleRefusal(
  { invocation, voice, pick }: InteractionContext,
  error: RuleError,
  seen: GameView | null,
): Message {
  const refusal = renderRefusal(voice, error, seen?.game ?? null, pick);
  if (error.code !== "start/already_running" || seen === null) return refusal;
  return offerTable(voice, refusal, seen.game, seen.board?.messageId ?? null, invocation.person.id);
}

/** Tells the user in private why nothing came of it; one note takes the place of the one before. */
export async function respondWithNote(
  { services, interaction, reply }: InteractionContext,
  message: Message,
): Promise<void> {
  await services.notes.tell(interaction, reply, message);
}

/** Tells the user why nothing changed. */
export async function respondWithRefusal(
  context: InteractionContext,
  refusal: Refusal,
): Promise<void> {
  switch (refusal.reason) {
    case "unknown_game":
      return await respondWithProblem(context, {
        code: context.interaction.action.type === "component" ? "game_unknown" : "no_game_here",
      });
    case "stale_board":
      return await respondWithProblem(context, { code: "stale_board" });
    case "rule": {
      const { error, seen } = refusal;
      const game = seen?.game ?? null;
      const spoken = game === null ? context : asGameSpeaks(context, game);
      if (game && error.code === "leave/ask_first") {
        const { invocation, reply, voice, pick } = spoken;
        await reply.sendEphemeral(renderLeaveQuestion(voice, game, invocation.person.id, pick));
        return;
      }
      await respondWithNote(context, renderRuleRefusal(spoken, error, seen));
      if (seen) await repairBoard(context, seen);
      return;
    }
    default:
      return refusal satisfies never;
  }
}

/**
 * Brings a board up to date which this process does not know to be: an earlier process may have ended
 * between a move and its edit, and the players could not go on from what the board shows.
 */
async function repairBoard(context: InteractionContext, { game, board }: GameView): Promise<void> {
  if (board === null || context.services.boards.shows(game)) return;
  await refreshBoard(context, { game, board, evening: null });
}

/** Brings a board up to date by an edit. */
async function refreshBoard(
  context: InteractionContext,
  view: BoardView,
): Promise<void> {
  await (await boardOf(context, view)).refresh();
}

/** The board of a game. A finished one shows the evening, which not every commit comes with. */
export async function boardOf({ services }: InteractionContext, view: BoardView): Promise<Board> {
  const hasAll = isLive(view.game) || view.evening !== null;
  return services.boards.of(hasAll ? view : await services.games.lookAt(view.game.id) ?? view);
}

/** Shows a move made by a button of the board: on the board itself, in the answer. */
export async function showMove(context: InteractionContext, moved: MoveCommitted): Promise<void> {
  const target = pressedBoard(context);
  const board = await boardOf(context, moved);
  if (target && isDecidingThrow(moved) && await board.tumble(context.reply, target)) return;
  if (calls(moved)) return void await board.call(context.reply, target);
  const menu = giveMenuFor(context, moved);
  if (target) return await board.answer(context.reply, target, menu);
  // A button of a private message, such as a seat that was offered there: it has done its work.
  const { reply, invocation, voice, pick } = asGameSpeaks(context, moved.game);
  const said = renderAcknowledgement(voice, moved.game, moved.events, invocation.person.id, pick);
  await reply.replaceEphemeral(menu ?? { ...said, components: [] });
  await board.refresh();
}

/** Answers a move made by a command: by an ephemeral message, and on the board by an edit. */
export async function respondWithMove(
  context: InteractionContext,
  moved: MoveCommitted,
): Promise<void> {
  const { reply, invocation, voice, pick } = asGameSpeaks(context, moved.game);
  const board = await boardOf(context, moved);
  const said = giveMenuFor(context, moved) ??
    renderAcknowledgement(voice, moved.game, moved.events, invocation.person.id, pick);
  if (calls(moved)) {
    return await respondIfUnwritten(context, await board.call(reply, null, said));
  }
  await reply.sendEphemeral(said);
  await respondIfUnwritten(context, await board.refresh());
}

/** Shows a move made by a component of a private message, once that was answered. */
export async function showMoveAfterAnswer(
  context: InteractionContext,
  moved: MoveCommitted,
): Promise<void> {
  const board = await boardOf(context, moved);
  await (calls(moved) ? board.call(context.reply, null) : board.refresh());
}

/** Whether a move concerns players who may look elsewhere: the board comes to them. */
function calls({ game, events }: MoveCommitted): boolean {
  return game.style.postsAnew &&
    events.some(({ type }) => type === "roll_off_started" || type === "game_completed");
}

/** Whether a move is the throw that ends a roll-off. */
function isDecidingThrow({ events }: MoveCommitted): boolean {
  const roll = findEvent(events, "die_rolled");
  return roll !== undefined && roll.round > 0 && findEvent(events, "game_completed") !== undefined;
}

/** What the bot lacks for messages of its own here. */
export function missingHere({ interaction }: InteractionContext): readonly BoardPermission[] {
  return missingForBoard(interaction.appPermissions, isThread(interaction.channelType));
}

/** Says which permission the bot lacks for a board here; false if it lacks none. */
export async function respondIfPermissionMissing(context: InteractionContext): Promise<boolean> {
  const permissions = missingHere(context);
  if (permissions.length === 0) return false;
  await respondWithProblem(context, { code: "missing_permission", permissions });
  return true;
}

/** Discord's code for a server or channel that the bot is not in. */
const missingAccess = 50001;

/** Tells the user that the board could not be written, where they can change that. */
export async function respondIfUnwritten(
  context: InteractionContext,
  sent: Sent | null,
): Promise<void> {
  if (sent === null || sent.ok) return;
  if (sent.reason === "archived_thread") {
    return await respondWithProblem(context, { code: "archived_thread" });
  }
  if (sent.reason !== "missing_permission" || await respondIfPermissionMissing(context)) return;
  if (sent.code === missingAccess) {
    // It was added without its bot user, or cannot see this channel.
    const { inviteUrl } = context.services;
    return await respondWithProblem(context, { code: "not_invited", inviteUrl });
  }
  // The interaction said that nothing is missing, but Discord refused: name what a board needs.
  const permissions = missingForBoard(0n, isThread(context.interaction.channelType));
  await respondWithProblem(context, { code: "missing_permission", permissions });
}

/** The board a button was pressed on; null for a command, and for a private message. */
export function pressedBoard({ interaction }: InteractionContext): BoardRef | null {
  const { action, channelId } = interaction;
  if (action.type !== "component" || action.isPrivate) return null;
  return { channelId, messageId: action.messageId, postedAt: timeOfSnowflake(action.messageId) };
}

function giveMenuFor(context: InteractionContext, moved: MoveCommitted): Message | null {
  const { invocation, voice, pick } = asGameSpeaks(context, moved.game);
  const { id } = invocation.person;
  const hit = findEvent(moved.events, "hit_scored");
  const owes = hit?.playerId === id && moved.game.hitIds.includes(id);
  return owes ? renderGiveMenu(voice, moved.game, id, pick) : null;
}

/** https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
function isThread(channelType: number | null): boolean {
  return channelType === 10 || channelType === 11 || channelType === 12;
}
