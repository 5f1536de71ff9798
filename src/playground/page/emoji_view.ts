import { html, type TemplateResult } from "lit";

/** An emoji of a message or a button; one that was uploaded has an id. */
interface Emoji {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** Draws an emoji. One that is gone shows its name, as on Discord. */
export function drawEmoji({ id, name }: Emoji): TemplateResult | string {
  if (!id) return name ?? "";
  // An address of digits only: a text can name any id.
  return html`<img class="emoji" src="/emojis/${id.replace(/\D/g, "")}" alt=":${name}:">`;
}
