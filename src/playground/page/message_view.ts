import { html, nothing, type TemplateResult } from "lit";
import type { MessageView } from "../../emulator/mod.ts";
import { avatarOf, botAvatar } from "./avatar.ts";
import { drawRow, type Use } from "./controls_view.ts";
import { drawEmbed } from "./embed_view.ts";
import { drawFile } from "./file_view.ts";
import { drawMarkdown, type Names } from "./markdown_view.ts";
import { messageTime } from "./times.ts";

/** Everything besides the message that its look depends on. */
export interface MessageContext {
  readonly playerId: string;
  readonly names: Names;
  readonly use: Use;
  /** The custom ids of the components that wait for their answer. */
  readonly pending: readonly string[];
  /** "This interaction failed", below what was pressed. */
  readonly failure: string | null;
  readonly dismiss: () => void;
}

/** Draws a message as one player sees it. */
export function drawMessage(message: MessageView, context: MessageContext): TemplateResult {
  const { author, ephemeral, mentions, command, components, embeds } = message;
  const { names, failure } = context;
  // The mark "edited" follows the text; without text it would take a line of its own.
  const isEdited = message.editedAt !== undefined && message.content !== "";
  return html`
    <discord-message
      role="article"
      aria-label=${ephemeral ? `${author.name}, only to you` : author.name}
      author=${author.name}
      avatar=${author.bot ? botAvatar : avatarOf(author)}
      ?bot=${author.bot}
      ?edited=${isEdited}
      ?highlight=${mentions.includes(context.playerId)}
      class=${ephemeral ? "only-for-you" : ""}
      timestamp=${messageTime(message.createdAt, names.now)}
      data-message=${message.id}
      data-parts
    >${command ? drawCommand(command, names) : nothing}${message.loading
      ? html`<span class="thinking">${author.name} is thinking…</span>`
      : drawMarkdown(message.content, names)}${embeds.map((embed) =>
        drawEmbed(embed, names)
      )}${message.attachments.length === 0
      ? nothing
      : html`<div slot="attachments" class="files">${
        message.attachments.map(drawFile)
      }</div>`}${components.length === 0
      ? nothing
      : html`<discord-attachments slot="components">${
        components.map((row) => drawRow(row, context.use, context.pending))
      }</discord-attachments>`}${failure === null
      ? nothing
      : html`<p slot="reactions" class="failure">${failure}</p>`}${ephemeral
      ? drawDismissal(context.dismiss)
      : nothing}</discord-message>
  `;
}

function drawCommand(
  { name, userId }: NonNullable<MessageView["command"]>,
  names: Names,
): TemplateResult {
  const author = names.nameOf(userId) ?? "Unknown user";
  return html`
    <discord-command
      slot="reply"
      author=${author}
      avatar=${avatarOf({ id: userId, name: author })}
      command="/${name}"
    ></discord-command>
  `;
}

function drawDismissal(dismiss: () => void): TemplateResult {
  return html`<p slot="thread" class="dismissal">
    👁 Only you can see this •
    <button type="button" data-focus="dismiss" @click=${dismiss}>Dismiss message</button>
  </p>`;
}
