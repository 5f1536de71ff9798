/// <reference lib="dom" />
import type { ApiEmbed } from "../../emulator/mod.ts";
import { el } from "./dom.ts";
import { plainText } from "./markdown.ts";
import { drawMarkdown, type Names } from "./markdown_view.ts";

type Field = NonNullable<ApiEmbed["fields"]>[number];

/** Draws the framed part of a message. */
export function drawEmbed(embed: ApiEmbed, names: Names): HTMLElement {
  const { title, description, color, fields = [], footer, author } = embed;
  return el(
    "discord-embed",
    {
      slot: "embeds",
      color: color === undefined ? undefined : `#${color.toString(16).padStart(6, "0")}`,
      "embed-title": title === undefined ? undefined : plainText(title),
      "author-name": author?.name,
    },
    description === undefined ? null : el(
      "discord-embed-description",
      { slot: "description" },
      drawMarkdown(description, names),
    ),
    fields.length === 0 ? null : el(
      "discord-embed-fields",
      { slot: "fields" },
      ...fields.map((field, index) => drawField(field, inlineIndex(fields, index), names)),
    ),
    footer === undefined ? null : el("discord-embed-footer", { slot: "footer" }, footer.text),
  );
}

function drawField({ name, value, inline }: Field, place: number, names: Names): HTMLElement {
  return el(
    "discord-embed-field",
    {
      "field-title": plainText(name),
      inline: inline === true,
      "inline-index": inline ? place : undefined,
    },
    drawMarkdown(value, names),
  );
}

/** Inline fields stand three in a row: which of the three this one is. */
function inlineIndex(fields: readonly Field[], index: number): number {
  const before = fields.slice(0, index);
  const last = before.findLastIndex(({ inline }) => inline !== true);
  return (before.length - last - 1) % 3 + 1;
}
