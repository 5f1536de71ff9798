import { compact } from "../compact.ts";
import type { MessageForm } from "../forms/message_form.ts";
import { MessageFlags } from "../wire.ts";
import type { StoredMessage } from "../world/message_store.ts";
import { writeMessage } from "../world/message_writer.ts";
import type { World } from "../world/world.ts";
import type { Interaction } from "./interaction.ts";
import { metadataOf } from "./interaction_json.ts";

/** What kind of answer a message is; neither: the first answer. */
export interface AnswerKind {
  readonly isFollowUp?: boolean;
  /** The text of a deferred answer comes later. */
  readonly loading?: boolean;
}

/**
 * Writes a message that answers an interaction. The EPHEMERAL flag makes its user the only reader.
 *
 * @throws {DiscordError} 10003 when the channel has been deleted, 50006 when it would show nothing.
 */
export function writeAnswer(
  world: World,
  interaction: Interaction,
  form: MessageForm,
  { isFollowUp = false, loading = false }: AnswerKind,
): StoredMessage {
  const isEphemeral = ((form.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const origin = compact({
    channel: world.channel(interaction.channel.id),
    authorId: world.bot.id,
    readerId: isEphemeral ? interaction.user.id : undefined,
    interactionId: interaction.id,
    metadata: metadataOf(interaction, isFollowUp),
    loading,
  });
  return writeMessage(world, form, origin);
}
