import { renderVerification } from "../render/mod.ts";
import type { Component } from "./component.ts";

/** The dice of the board's own game. The round of a custom id is the page here, counting from 0. */
export const verify: Component = async (context, { gameId, round }) => {
  const { services, interaction, reply, voice } = context;
  const games = await services.games.toVerify(interaction, gameId);
  await reply.replaceEphemeral(renderVerification(voice, games, round));
};
