import { findEvent } from "../../game/mod.ts";
import { renderGiven } from "../render/mod.ts";
import { tellProblem, tellRefusal, withStandings } from "../interactions/responses.ts";
import type { Component } from "./component.ts";

/** The private menu of a critical hit: who gets the drink. */
export const give: Component = async (handling, { gameId, round }) => {
  const { front, incoming, invocation, reply, pick } = handling;
  const targetId = incoming.action.type === "component" ? incoming.action.values[0] : undefined;
  if (targetId === undefined) return await tellProblem(handling, { code: "unknown_button" });
  // The menu is private and no board, so it cannot be an old one.
  const target = { gameId, messageId: null };
  const result = await front.games.move(target, { type: "give", targetId, round }, invocation);
  if ("refused" in result) return await tellRefusal(handling, result.refused);
  const given = findEvent(result.committed.events, "drink_owed")?.drink.toId ?? targetId;
  await reply.replaceMenu(renderGiven(result.committed.game, invocation.person.id, given, pick));
  const view = await withStandings(handling, result.committed);
  await front.boards.of(view).refresh();
};
