import { isLive, type TabLine } from "../../game/mod.ts";
import { type BoardView, StoreError, type Voided } from "../../service/mod.ts";
import { drinkIdPattern, renderCorrected, renderStruck, textMessage } from "../render/mod.ts";
import { followStandings } from "../interactions/payments.ts";
import { asHouseSpeaks } from "../interactions/house_voices.ts";
import type { InteractionContext } from "../interactions/interaction_context.ts";
import { boardOf, respondWithProblem, respondWithRefusal } from "../interactions/responses.ts";
import { hasPermission } from "../permissions.ts";
import type { Component } from "./component.ts";

/** The menu, on an ephemeral message, of a drink to void. The channel is told. */
export const correct: Component = async (context) => {
  const { services, interaction, invocation, reply, pick } = context;
  const { action, guildId, memberPermissions } = interaction;
  const drinkId = action.type === "component" ? action.values[0] : undefined;
  // A user can send any value.
  if (drinkId === undefined || !drinkIdPattern.test(drinkId)) {
    return await respondWithProblem(context, { code: "unknown_button" });
  }
  const managesMessages = hasPermission(memberPermissions, "manageMessages");
  const [result, spoken] = await Promise.all([
    services.corrections.voidDrink(guildId, drinkId, invocation, managesMessages),
    asHouseSpeaks(context),
  ]);
  if ("refused" in result) return await respondWithRefusal(spoken, result.refused);
  const { voice, publicVoice } = spoken;
  const corrected = renderCorrected(
    publicVoice,
    invocation.person.name,
    result.committed.drink,
    pick,
  );
  await reply.replaceEphemeral(renderStruck(voice));
  await reply.sendPublic(corrected, textMessage(voice.say(voice.words.moves.done)));
  await showOnBoards(context, result.committed);
};

/** On the board of the drink's game, and on the one that follows the tab. */
async function showOnBoards(
  context: InteractionContext,
  { voided, view, standings }: Voided,
): Promise<void> {
  try {
    if (view) await showOnBoard(context, { ...view, evening: null }, standings);
  } catch (error) {
    // What was asked for is done, and answered. The board shows it with its next change.
    if (!(error instanceof StoreError)) throw error;
  }
  followStandings(context, voided.sessionId, standings);
}

/** A finished board is edited, and never posted again for this. */
async function showOnBoard(
  context: InteractionContext,
  view: BoardView,
  standings: readonly TabLine[] | null,
): Promise<void> {
  const { boards } = context.services;
  const board = await boardOf(context, view);
  if (isLive(view.game)) return void await board.refresh();
  // The newest one follows the tab.
  if (standings !== null && !boards.isNewest(view.game)) {
    boards.inBackground(board.follow(standings));
  }
}
