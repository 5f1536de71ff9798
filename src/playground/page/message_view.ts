/// <reference lib="dom" />
import type { MessageView } from "../../emulator/mod.ts";
import { avatarOf, botAvatar } from "./avatar.ts";
import { drawRow, type Use } from "./controls_view.ts";
import { el } from "./dom.ts";
import { drawEmbed } from "./embed_view.ts";
import { drawMarkdown, type Names } from "./markdown_view.ts";
import { messageTime } from "./times.ts";

/** Everything besides the message that its look depends on. */
export interface MessageContext {
  readonly playerId: string;
  readonly names: Names;
  readonly use: Use;
  readonly isPending: (customId: string) => boolean;
  /** "This interaction failed", below what was pressed. */
  readonly failure: string | undefined;
  readonly dismiss: () => void;
}

/** Draws a message as one player sees it. */
export function drawMessage(message: MessageView, context: MessageContext): HTMLElement {
  const { author, ephemeral, mentions, command, components } = message;
  const { names } = context;
  return el(
    "discord-message",
    {
      role: "article",
      "aria-label": ephemeral ? `${author.name}, only to you` : author.name,
      author: author.name,
      avatar: author.bot ? botAvatar : avatarOf(author),
      bot: author.bot,
      // The mark follows the text; without text it would take a line of its own.
      edited: message.editedAt !== undefined && message.content !== "",
      highlight: mentions.includes(context.playerId),
      class: ephemeral ? "only-for-you" : "",
      timestamp: messageTime(message.createdAt, names.now),
      "data-message": message.id,
    },
    command ? drawCommand(command, names) : null,
    message.loading
      ? el("span", { class: "thinking" }, `${author.name} is thinking…`)
      : drawMarkdown(message.content, names),
    ...message.embeds.map((embed) => drawEmbed(embed, names)),
    components.length === 0 ? null : el(
      "discord-attachments",
      { slot: "components" },
      ...components.map((row) => drawRow(row, context.use, context.isPending)),
    ),
    context.failure === undefined
      ? null
      : el("p", { slot: "reactions", class: "failure" }, context.failure),
    ephemeral ? drawDismissal(context.dismiss) : null,
  );
}

function drawCommand(
  { name, userId }: NonNullable<MessageView["command"]>,
  names: Names,
): HTMLElement {
  const author = names.nameOf(userId) ?? "Unknown user";
  const avatar = avatarOf({ id: userId, name: author });
  return el("discord-command", { slot: "reply", author, avatar, command: `/${name}` });
}

function drawDismissal(dismiss: () => void): HTMLElement {
  return el(
    "p",
    { slot: "thread", class: "dismissal" },
    "👁 Only you can see this • ",
    el("button", { type: "button", "data-focus": "dismiss", click: dismiss }, "Dismiss message"),
  );
}
