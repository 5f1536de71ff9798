import { asHouseSpeaks } from "../interactions/house_voices.ts";
import type { InteractionContext } from "../interactions/interaction_context.ts";
import { respondWithRefusal } from "../interactions/responses.ts";
import { hasPermission } from "../permissions.ts";
import { renderCorrectMenu } from "../render/mod.ts";
import type { Command, UserCommand } from "./command.ts";

/** Offers the unpaid drinks that the user may void: all, or those of one player. */
async function offerDrinks(
  context: InteractionContext,
  ofPlayerId: string | null,
): Promise<void> {
  const { services, interaction, invocation, reply, pick } = context;
  const managesMessages = hasPermission(interaction.memberPermissions, "manageMessages");
  const { guildId } = interaction;
  const [listed, spoken] = await Promise.all([
    services.corrections.list(guildId, invocation.person, managesMessages, ofPlayerId),
    asHouseSpeaks(context),
  ]);
  if ("refused" in listed) {
    const refusal = { reason: "rule", error: listed.refused, seen: null } as const;
    return await respondWithRefusal(spoken, refusal);
  }
  await reply.sendEphemeral(renderCorrectMenu(spoken.voice, listed.committed, pick));
}

export const correct: Command = {
  name: "correct",
  run: (context) => offerDrinks(context, null),
};

export const correctUser: UserCommand = {
  name: "Correct a drink",
  run: offerDrinks,
};
