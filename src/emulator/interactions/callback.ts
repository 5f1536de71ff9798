import { compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import { Field } from "../forms/field.ts";
import type { RequestBody, UploadedFile } from "../forms/attachment_form.ts";
import { type MessageForm, readMessageForm } from "../forms/message_form.ts";
import { readModal } from "../forms/modal_form.ts";
import { InteractionResponseType, InteractionType, type Json } from "../wire.ts";
import type { StoredMessage } from "../world/message_store.ts";
import { editMessage } from "../world/message_writer.ts";
import type { World } from "../world/world.ts";
import type { Interaction } from "./interaction.ts";
import { writeAnswer } from "./answer.ts";

const supportedTypes = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
  InteractionResponseType.Modal,
] as const;
type SupportedType = typeof supportedTypes[number];

/** What a callback did. */
export interface CallbackResult {
  readonly type: SupportedType;
  readonly message?: StoredMessage;
}

/**
 * Carries out the first answer to an interaction
 * (Discord docs: Receiving and Responding, Create Interaction Response). An answer that is refused
 * leaves the interaction open for a corrected one.
 *
 * @throws {DiscordError} 50035 for a bad body, 10008 when the message to update is gone.
 */
export function applyCallback(
  world: World,
  interaction: Interaction,
  { body, files }: RequestBody,
  beforeEdit: (message: StoredMessage) => void,
): CallbackResult {
  const root = new Field(body);
  const data = root.at("data");
  const type = readType(root, interaction);
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      data.required();
      const message = writeAnswer(world, interaction, readForm(root, files), {});
      interaction.originalId = message.id;
      return { type, message };
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      // Only the EPHEMERAL flag counts: a deferral shows nothing yet.
      const flags = data.at("flags").integer(0, Number.MAX_SAFE_INTEGER) ?? 0;
      root.refuseIfBad();
      const message = writeAnswer(world, interaction, { flags }, { loading: true });
      interaction.originalId = interaction.loadingId = message.id;
      return { type, message };
    }
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.originalId = source(world, interaction).id;
      return { type };
    case InteractionResponseType.UpdateMessage: {
      const message = source(world, interaction);
      const form = readForm(root, files);
      beforeEdit(message);
      editMessage(world, message, form);
      interaction.originalId = message.id;
      return { type, message };
    }
    case InteractionResponseType.Modal: {
      const modal = readModal(data);
      root.refuseIfBad();
      if (modal) interaction.modal = modal;
      return { type };
    }
  }
}

function readType(root: Field, interaction: Interaction): SupportedType {
  const type = root.isObject() ? root.at("type").oneOf(supportedTypes) : undefined;
  const updates = type === InteractionResponseType.DeferredMessageUpdate ||
    type === InteractionResponseType.UpdateMessage;
  if (updates && !isOnMessage(interaction)) {
    root.at("type").fail(
      "INTERACTION_RESPONSE_TYPE_INVALID",
      "This response type is for message components only",
    );
  }
  const isModal = type === InteractionResponseType.Modal;
  if (isModal && interaction.type === InteractionType.ModalSubmit) {
    root.at("type").fail(
      "INTERACTION_RESPONSE_TYPE_INVALID",
      "A modal cannot be answered by a modal",
    );
  }
  root.refuseIfBad();
  return type as SupportedType;
}

/** Whether it is of a component, or of a modal that one opened. */
function isOnMessage({ type, sourceMessageId }: Interaction): boolean {
  return type === InteractionType.MessageComponent ||
    type === InteractionType.ModalSubmit && sourceMessageId !== undefined;
}

function readForm(root: Field, files: readonly UploadedFile[]): MessageForm {
  const data = root.at("data");
  const form = data.present ? readMessageForm(data, files) : {};
  root.refuseIfBad();
  return form;
}

function source(world: World, interaction: Interaction): StoredMessage {
  if (interaction.sourceMessageId === undefined) throw new DiscordError("unknownMessage");
  return world.messages.get(interaction.sourceMessageId);
}

/** The body of a 200 (Discord docs: Interaction Callback Response Object). */
export function callbackJson(interaction: Interaction, { type, message }: CallbackResult): Json {
  const isNew = type === InteractionResponseType.ChannelMessageWithSource ||
    type === InteractionResponseType.DeferredChannelMessageWithSource;
  return compact({
    interaction: compact({
      id: interaction.id,
      type: interaction.type,
      response_message_id: interaction.originalId,
      response_message_loading: isNew
        ? type === InteractionResponseType.DeferredChannelMessageWithSource
        : undefined,
      response_message_ephemeral: isNew ? message?.readerId !== undefined : undefined,
    }),
    resource: message === undefined
      ? { type }
      : compact({ type, message: message.api as unknown as Json }),
  });
}
