/// <reference lib="dom" />
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { ApiActionRow, ApiButton, ApiSelect } from "../../emulator/mod.ts";
import { drawEmoji } from "./emoji_view.ts";

/** Called with the custom id of a used component and, for a menu, the chosen values. */
export type Use = (customId: string, values?: readonly string[]) => void;

/** Discord docs: Component Reference, Button Styles. */
const styleNames: Readonly<Record<number, string>> = {
  1: "primary",
  2: "secondary",
  3: "success",
  4: "danger",
};
const linkStyle = 5;

/** Draws a row of buttons, or a menu, with native controls; `pending` are the ones in use. */
export function drawRow(row: ApiActionRow, use: Use, pending: readonly string[]): TemplateResult {
  return html`<discord-action-row>${
    row.components.map((component) =>
      component.type === 2
        ? drawButton(component, use, pending)
        // A changed menu is a new one, with nothing chosen.
        : keyed(JSON.stringify(component), drawMenu(component, use, pending))
    )
  }</discord-action-row>`;
}

/** A button's emoji and label. */
export function buttonText({ emoji, label }: ApiButton): string {
  return [emoji?.name, label].filter(Boolean).join(" ");
}

function drawButton(button: ApiButton, use: Use, pending: readonly string[]): TemplateResult {
  const { custom_id: customId = "", style, url = "", label, disabled = false } = button;
  const { emoji } = button;
  const content = html`${
    emoji ? html`<span aria-hidden="true">${drawEmoji(emoji)}</span>` : nothing
  }${label ?? ""}`;
  if (style === linkStyle) {
    return html`
      <a class="press secondary" href=${url} target="_blank"
        rel="noreferrer noopener">${content}</a>
    `;
  }
  const isPending = pending.includes(customId);
  return html`
    <button
      type="button"
      class="press ${styleNames[style] ?? "secondary"}"
      ?disabled=${disabled}
      aria-busy=${isPending ? "true" : nothing}
      aria-label=${label ? nothing : emoji?.name ?? "Button"}
      data-focus=${buttonText(button)}
      @click=${() => isPending || use(customId)}
    >${content}</button>
  `;
}

function drawMenu(menu: ApiSelect, use: Use, pending: readonly string[]): TemplateResult {
  const { custom_id: customId, placeholder = "Make a selection", options = [] } = menu;
  const isMultiple = menu.max_values > 1;
  const choose = (select: HTMLSelectElement) => {
    const values = [...select.selectedOptions].map(({ value }) => value);
    for (const option of select.options) option.selected = option.defaultSelected;
    use(customId, values);
  };
  const select = html`
    <select
      class="menu"
      aria-label=${placeholder}
      aria-busy=${pending.includes(customId) ? "true" : nothing}
      ?disabled=${menu.disabled === true}
      ?multiple=${isMultiple}
      size=${isMultiple ? Math.min(options.length, 6) : nothing}
      data-focus=${placeholder}
      @change=${isMultiple ? nothing : (event: Event) => choose(selectOf(event))}
      @keydown=${isMultiple ? nothing : openByKey}
    >${isMultiple
      ? nothing
      : html`<option value="" hidden selected>${placeholder}</option>`}${options.map((
        { label, value, description, default: selected },
      ) =>
        html`<option value=${value} ?selected=${selected === true}>${
          description ? `${label} – ${description}` : label
        }</option>`
      )}</select>
  `;
  if (!isMultiple) return select;
  const done = ({ currentTarget }: Event) => {
    const list = (currentTarget as HTMLElement).previousElementSibling;
    if (list instanceof HTMLSelectElement) choose(list);
  };
  return html`
    <div
      class="multiple">${select}<button type="button" class="press primary" @click=${done}>Done</button></div>
  `;
}

function selectOf({ currentTarget }: Event): HTMLSelectElement {
  return currentTarget as HTMLSelectElement;
}

/** A key on a closed menu would choose an option that the player has not seen: it opens the menu. */
function openByKey(event: KeyboardEvent): void {
  const wouldChoose = event.key.startsWith("Arrow") || event.key.length === 1 ||
    ["Enter", "Home", "End", "PageUp", "PageDown"].includes(event.key);
  if (!wouldChoose || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  selectOf(event).showPicker();
}
