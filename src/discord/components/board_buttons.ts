import type { Move } from "../../game/mod.ts";
import { asGameSpeaks, asHouseSpeaks } from "../interactions/house_voices.ts";
import type { InteractionContext } from "../interactions/interaction_context.ts";
import {
  type CustomId,
  gameVoice,
  renderGiveMenu,
  renderNudge,
  textMessage,
} from "../render/mod.ts";
import { respondWithPaid } from "../interactions/payments.ts";
import { startGame } from "../interactions/start_game.ts";
import { pressedBoard, respondWithRefusal, showMove } from "../interactions/responses.ts";
import type { Component } from "./component.ts";

/** A button that makes a move, in the round for which it was shown. */
function moveButton(moveOf: (round: number) => Move): Component {
  return async (context, target) => {
    const result = await context.services.games.move(
      targetOf(context, target),
      moveOf(target.round),
      context.invocation,
    );
    if ("refused" in result) return await respondWithRefusal(context, result.refused);
    await showMove(context, result.committed);
  };
}

export const join = moveButton(() => ({ type: "join" }));
export const leave = moveButton((round) => ({ type: "leave", round }));
export const begin = moveButton(() => ({ type: "begin" }));
export const roll = moveButton((round) => ({ type: "roll", round }));
export const skip = moveButton((round) => ({ type: "skip", round }));

/** A nudge is a public message of its own; the board does not change. */
export const nudge: Component = async (context, target) => {
  const { services, invocation, reply, voice, pick } = context;
  const move: Move = { type: "nudge", round: target.round };
  const result = await services.games.move(targetOf(context, target), move, invocation);
  if ("refused" in result) return await respondWithRefusal(context, result.refused);
  const { game, events } = result.committed;
  const nudged = events.flatMap((event) => event.type === "players_nudged" ? event.playerIds : []);
  const called = renderNudge(gameVoice(game), game, nudged, pick);
  await reply.sendPublic(called, textMessage(voice.say(voice.words.moves.called)));
};

/** Asks a player who has a drink to give who gets it. */
export const offer: Component = async (context, target) => {
  const { services, invocation, reply, pick } = context;
  const result = await services.games.offer(
    targetOf(context, target),
    invocation.person,
    target.round,
  );
  if ("refused" in result) return await respondWithRefusal(context, result.refused);
  const { game } = result.committed;
  const { voice } = asGameSpeaks(context, game);
  await reply.sendEphemeral(renderGiveMenu(voice, game, invocation.person.id, pick));
};

export const pay: Component = async (context, target) => {
  const { services, invocation } = context;
  const [result, spoken] = await Promise.all([
    services.tabs.payOnBoard(targetOf(context, target), invocation),
    asHouseSpeaks(context),
  ]);
  if ("refused" in result) return await respondWithRefusal(spoken, result.refused);
  await respondWithPaid(spoken, result.committed);
};

/** An empty table. */
export const newGame: Component = (context, target) =>
  startGame(context, targetOf(context, target), "empty");

/** The same players again. */
export const again: Component = (context, target) =>
  startGame(context, targetOf(context, target), "again");

function targetOf(context: InteractionContext, { gameId }: CustomId) {
  const messageId = pressedBoard(context)?.messageId ?? null;
  return { gameId, messageId, place: context.interaction };
}
