import { DiscordError } from "../discord_error.ts";
import type { RequestBody } from "../forms/attachment_form.ts";
import { messageFormOf } from "../forms/message_form.ts";
import type { StoredMessage } from "../world/message_store.ts";
import { editMessage } from "../world/message_writer.ts";
import type { World } from "../world/world.ts";
import { writeAnswer } from "./answer.ts";
import type { Interaction } from "./interaction.ts";

/**
 * Writes a follow-up; after a deferral the first one fills the loading message, which stays as
 * private or public as it was deferred (Discord docs: Receiving and Responding, Followup Messages).
 */
export function followUp(
  world: World,
  interaction: Interaction,
  { body, files }: RequestBody,
): StoredMessage {
  const form = messageFormOf(body, files);
  const loading = interaction.loadingId && world.messages.find(interaction.loadingId);
  if (loading) {
    editMessage(world, loading, form);
    delete interaction.loadingId;
    return loading;
  }
  const message = writeAnswer(world, interaction, form, { isFollowUp: true });
  interaction.followUpIds.push(message.id);
  return message;
}

/**
 * Finds the message a token may touch: `@original`, or one that it wrote.
 *
 * @throws {DiscordError} 10008 when there is none.
 */
export function tokenMessage(
  world: World,
  interaction: Interaction,
  reference: string,
): StoredMessage {
  const id = reference === "@original" ? interaction.originalId : reference;
  const message = world.messages.get(id ?? "");
  const isItsOwn = message.interactionId === interaction.id ||
    message.id === interaction.originalId;
  if (!isItsOwn) throw new DiscordError("unknownMessage");
  return message;
}

/** Edits such a message; the first edit of a deferral fills it. */
export function editTokenMessage(
  world: World,
  interaction: Interaction,
  message: StoredMessage,
  { body, files }: RequestBody,
): void {
  editMessage(world, message, messageFormOf(body, files));
  if (message.id === interaction.loadingId) delete interaction.loadingId;
}
