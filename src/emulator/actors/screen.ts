import type { ApiActionRow, ApiButton, ApiEmbed, ApiSelect } from "../wire.ts";
import type { MessageView } from "../world/message_view.ts";

/** A message as lines of text, the way a person reads it from top to bottom. */
export function messageText(message: MessageView): string {
  const marks = [
    message.ephemeral ? " (only you)" : "",
    message.editedAt === undefined ? "" : " (edited)",
  ].join("");
  const lines = [
    `${message.author.name}${marks}: ${message.loading ? "… is thinking" : message.content}`,
    ...message.embeds.flatMap(embedLines).map((line) => `  | ${line}`),
    ...message.components.map((row) => `  ${rowText(row)}`),
  ];
  return lines.join("\n");
}

function embedLines(embed: ApiEmbed): readonly string[] {
  const parts = [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).map((field) => `${field.name}: ${field.value}`),
    embed.footer?.text,
  ];
  return parts.flatMap((part) => part === undefined ? [] : part.split("\n"));
}

function rowText(row: ApiActionRow): string {
  return row.components.map((item) => item.type === 2 ? buttonText(item) : menuText(item)).join(
    " ",
  );
}

/** A button as `[🎲 Roll]`, in round brackets when it is disabled. */
function buttonText(button: ApiButton): string {
  const text = [button.emoji?.name, button.label].filter(Boolean).join(" ");
  return button.disabled ? `(${text})` : `[${text}]`;
}

function menuText(menu: ApiSelect): string {
  const options = (menu.options ?? []).map((option) => option.label).join(", ");
  return `<${menu.placeholder ?? "Make a selection"}: ${options}>${menu.disabled ? " (off)" : ""}`;
}
