import { html, nothing, type TemplateResult } from "lit";
import type { ApiEmbed } from "../../emulator/mod.ts";
import { plainText } from "./markdown.ts";
import { drawMarkdown, type Names } from "./markdown_view.ts";

type Field = NonNullable<ApiEmbed["fields"]>[number];

/** Draws the framed part of a message. */
export function drawEmbed(embed: ApiEmbed, names: Names): TemplateResult {
  const { title, description, color, fields = [], footer, author } = embed;
  return html`
    <discord-embed
      slot="embeds"
      color=${color === undefined ? nothing : `#${color.toString(16).padStart(6, "0")}`}
      embed-title=${title === undefined ? nothing : plainText(title)}
      author-name=${author?.name ?? nothing}
    >${description === undefined
      ? nothing
      : html`<discord-embed-description slot="description">${
        drawMarkdown(description, names)
      }</discord-embed-description>`}${fields.length === 0
      ? nothing
      : html`<discord-embed-fields slot="fields">${
        fields.map((field, index) => drawField(field, inlineIndex(fields, index), names))
      }</discord-embed-fields>`}${footer === undefined
      ? nothing
      : html`<discord-embed-footer slot="footer">${footer.text}</discord-embed-footer>`}</discord-embed>
  `;
}

function drawField({ name, value, inline }: Field, place: number, names: Names): TemplateResult {
  return html`
    <discord-embed-field
      field-title=${plainText(name)}
      ?inline=${inline === true}
      inline-index=${inline ? place : nothing}
    >${drawMarkdown(value, names)}</discord-embed-field>
  `;
}

/** Inline fields stand three in a row: which of the three this one is. */
function inlineIndex(fields: readonly Field[], index: number): number {
  const before = fields.slice(0, index);
  const last = before.findLastIndex(({ inline }) => inline !== true);
  return (before.length - last - 1) % 3 + 1;
}
