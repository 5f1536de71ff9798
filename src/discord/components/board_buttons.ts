import type { Move } from "../../game/mod.ts";
import type { Handling } from "../interactions/interaction_context.ts";
import { type CustomId, renderNudge, renderPaid, textMessage } from "../render/mod.ts";
import { startGame } from "../interactions/start_game.ts";
import { pressedBoard, showMove, tellRefusal } from "../interactions/responses.ts";
import type { Component } from "./component.ts";

/** A button that makes a move; it carries the round it was shown for. */
function moveButton(moveOf: (round: number) => Move): Component {
  return async (handling, target) => {
    const result = await handling.front.games.move(
      targetOf(handling, target),
      moveOf(target.round),
      handling.invocation,
    );
    if ("refused" in result) return await tellRefusal(handling, result.refused);
    await showMove(handling, result.committed);
  };
}

export const join = moveButton(() => ({ type: "join" }));
export const leave = moveButton((round) => ({ type: "leave", round }));
export const begin = moveButton(() => ({ type: "begin" }));
export const roll = moveButton((round) => ({ type: "roll", round }));
export const skip = moveButton((round) => ({ type: "skip", round }));

/** A nudge is a message of its own: the board stays as it is. */
export const nudge: Component = async (handling, target) => {
  const { front, invocation, reply, pick } = handling;
  const move: Move = { type: "nudge", round: target.round };
  const result = await front.games.move(targetOf(handling, target), move, invocation);
  if ("refused" in result) return await tellRefusal(handling, result.refused);
  const { game, events } = result.committed;
  const nudged = events.flatMap((event) => event.type === "players_nudged" ? event.playerIds : []);
  await reply.announce(renderNudge(game, nudged, pick), textMessage("Called."));
};

export const pay: Component = async (handling, target) => {
  const { front, invocation, reply, pick } = handling;
  const result = await front.tabs.payOnBoard(targetOf(handling, target), invocation);
  if ("refused" in result) return await tellRefusal(handling, result.refused);
  const { payments, debts, left } = result.committed;
  const reasons = debts.map((debt) => debt.reason);
  await reply.whisper(renderPaid({ paid: payments.length, left, reasons }, pick));
};

export const newGame: Component = (handling, target) =>
  startGame(handling, targetOf(handling, target));

function targetOf(handling: Handling, { gameId }: CustomId) {
  return { gameId, messageId: pressedBoard(handling)?.messageId ?? null };
}
