import type { Move } from "../../game/mod.ts";
import type { Handling } from "../interactions/interaction_context.ts";
import { type CustomId, renderNudge, renderPaid, textMessage } from "../render/mod.ts";
import { startGame } from "../interactions/start_game.ts";
import { pressedBoard, showMove, tellRefusal } from "../interactions/responses.ts";
import type { Component } from "./component.ts";

/** A button that makes a move; it carries the round it was shown for. */
function moveButton(moveOf: (round: number) => Move): Component {
  return async (handling, pressed) => {
    const result = await handling.front.games.move(
      pressedOn(handling, pressed),
      moveOf(pressed.round),
      handling.press,
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
export const nudge: Component = async (handling, pressed) => {
  const { front, press, reply, pick } = handling;
  const move: Move = { type: "nudge", round: pressed.round };
  const result = await front.games.move(pressedOn(handling, pressed), move, press);
  if ("refused" in result) return await tellRefusal(handling, result.refused);
  const { game, events } = result.committed;
  const nudged = events.flatMap((event) => event.type === "players_nudged" ? event.playerIds : []);
  await reply.announce(renderNudge(game, nudged, pick), textMessage("Called."));
};

export const pay: Component = async (handling, pressed) => {
  const { front, press, reply, pick } = handling;
  const result = await front.tabs.payOnBoard(pressedOn(handling, pressed), press);
  if ("refused" in result) return await tellRefusal(handling, result.refused);
  const { payments, debts, left } = result.committed;
  const reasons = debts.map((debt) => debt.reason);
  await reply.whisper(renderPaid({ paid: payments.length, left, reasons }, pick));
};

export const newGame: Component = (handling, pressed) =>
  startGame(handling, pressedOn(handling, pressed));

function pressedOn(handling: Handling, { gameId }: CustomId) {
  return { gameId, messageId: pressedBoard(handling)?.messageId ?? null };
}
