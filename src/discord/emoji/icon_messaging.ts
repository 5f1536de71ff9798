import type { FirstAnswer, InteractionRef, Messaging, OutgoingMessage } from "../connection/mod.ts";
import { characterOf, type IconName, showIcons } from "../icons/mod.ts";

/** What shows each icon. */
export type ShowIcon = (name: IconName) => string;

/** In UTF-16 units, of which a text has at least as many as the characters that Discord counts. */
const limits = { content: 2_000, heading: 256, description: 4_096, field: 1_024, embeds: 6_000 };

/** Sends messages whose icons are shown: by `emoji` if they are known and fit, or by characters. */
export class IconMessaging implements Messaging {
  readonly #messaging: Messaging;
  readonly #emoji: () => ShowIcon | null;

  constructor(messaging: Messaging, emoji: () => ShowIcon | null) {
    this.#messaging = messaging;
    this.#emoji = emoji;
  }

  answer(interaction: InteractionRef, answer: FirstAnswer) {
    const shown = "message" in answer
      ? { ...answer, message: this.#shown(answer.message) }
      : answer;
    return this.#messaging.answer(interaction, shown);
  }

  followUp(interaction: InteractionRef, message: OutgoingMessage, ephemeral: boolean) {
    return this.#messaging.followUp(interaction, this.#shown(message), ephemeral);
  }

  editOriginal(interaction: InteractionRef, message: OutgoingMessage) {
    return this.#messaging.editOriginal(interaction, this.#shown(message));
  }

  editFollowUp(interaction: InteractionRef, messageId: string, message: OutgoingMessage) {
    return this.#messaging.editFollowUp(interaction, messageId, this.#shown(message));
  }

  createMessage(channelId: Parameters<Messaging["createMessage"]>[0], message: OutgoingMessage) {
    return this.#messaging.createMessage(channelId, this.#shown(message));
  }

  editMessage(
    channelId: Parameters<Messaging["editMessage"]>[0],
    messageId: Parameters<Messaging["editMessage"]>[1],
    message: OutgoingMessage,
  ) {
    return this.#messaging.editMessage(channelId, messageId, this.#shown(message));
  }

  #shown(message: OutgoingMessage): OutgoingMessage {
    return withIcons(message, this.#emoji());
  }
}

/** A message as it is sent. Characters where emoji are not known, or would make it too long. */
export function withIcons(message: OutgoingMessage, emoji: ShowIcon | null): OutgoingMessage {
  const shown = emoji && replaceIcons(message, emoji);
  return shown && fits(shown) ? shown : replaceIcons(message, characterOf);
}

function replaceIcons(message: OutgoingMessage, by: ShowIcon): OutgoingMessage {
  const { content, embeds } = message;
  return {
    ...message,
    ...content !== undefined && { content: showIcons(content, by) },
    ...embeds && { embeds: embeds.map((embed) => replaceInEmbed(embed, by)) },
  };
}

type Embed = NonNullable<OutgoingMessage["embeds"]>[number];

function replaceInEmbed(embed: Embed, by: ShowIcon): Embed {
  const { title, description, fields, footer } = embed;
  const show = (text: string) => showIcons(text, by);
  return {
    ...embed,
    ...title !== undefined && { title: show(title) },
    ...description !== undefined && { description: show(description) },
    ...fields && {
      fields: fields.map((field) => ({
        ...field,
        name: show(field.name),
        value: show(field.value),
      })),
    },
    // Discord shows no emoji there.
    ...footer && { footer: { ...footer, text: showIcons(footer.text, characterOf) } },
  };
}

function fits({ content = "", embeds = [] }: OutgoingMessage): boolean {
  const fields = embeds.flatMap((embed) => embed.fields ?? []);
  const texts = [
    ...embeds.flatMap(({ title, description, footer }) => [title, description, footer?.text]),
    ...fields.flatMap(({ name, value }) => [name, value]),
  ];
  const total = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return content.length <= limits.content && total <= limits.embeds &&
    embeds.every(({ title = "", description = "" }) =>
      title.length <= limits.heading && description.length <= limits.description
    ) &&
    fields.every(({ name, value }) =>
      name.length <= limits.heading && value.length <= limits.field
    );
}
