import { asGameSpeaks } from "../interactions/house_voices.ts";
import { renderLeft } from "../render/mod.ts";
import { respondWithRefusal, showMoveAfterAnswer } from "../interactions/responses.ts";
import type { Component } from "./component.ts";

/** The button, on an ephemeral message that says what it costs, that leaves a begun game. */
export const walkOut: Component = async (context, { gameId, round }) => {
  const { services, interaction, invocation, reply, pick } = context;
  // The question is not on a board, so it cannot be on an old one.
  const target = { gameId, messageId: null, place: interaction };
  const move = { type: "leave", round, isSure: true } as const;
  const result = await services.games.move(target, move, invocation);
  if ("refused" in result) return await respondWithRefusal(context, result.refused);
  const { game, events } = result.committed;
  const { voice } = asGameSpeaks(context, game);
  await reply.replaceEphemeral(renderLeft(voice, game, events, invocation.person.id, pick));
  await showMoveAfterAnswer(context, result.committed);
};
