import { findEvent } from "../../game/mod.ts";
import { renderGiven } from "../render/mod.ts";
import { asGameSpeaks } from "../interactions/house_voices.ts";
import {
  respondWithProblem,
  respondWithRefusal,
  showMoveAfterAnswer,
} from "../interactions/responses.ts";
import type { Component } from "./component.ts";

/** The menu of a critical hit, on an ephemeral message: who gets the drink. */
export const give: Component = async (context, { gameId, round }) => {
  const { services, interaction, invocation, reply, pick } = context;
  const targetId = interaction.action.type === "component"
    ? interaction.action.values[0]
    : undefined;
  if (targetId === undefined) return await respondWithProblem(context, { code: "unknown_button" });
  // The menu is not on a board, so it cannot be on an old one.
  const target = { gameId, messageId: null, place: interaction };
  const result = await services.games.move(target, { type: "give", targetId, round }, invocation);
  if ("refused" in result) return await respondWithRefusal(context, result.refused);
  const given = findEvent(result.committed.events, "drink_owed")?.drink.toId ?? targetId;
  const { voice } = asGameSpeaks(context, result.committed.game);
  await reply.replaceEphemeral(
    renderGiven(voice, result.committed.game, invocation.person.id, given, pick),
  );
  await showMoveAfterAnswer(context, result.committed);
};
