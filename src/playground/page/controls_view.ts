/// <reference lib="dom" />
import type { ApiActionRow, ApiButton, ApiSelect } from "../../emulator/mod.ts";
import { el } from "./dom.ts";

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

/** Draws a row of buttons, or a menu, with native controls; `isPending` names those in use. */
export function drawRow(
  row: ApiActionRow,
  use: Use,
  isPending: (customId: string) => boolean,
): HTMLElement {
  return el(
    "discord-action-row",
    {},
    ...row.components.map((component) =>
      component.type === 2
        ? drawButton(component, use, isPending)
        : drawMenu(component, use, isPending)
    ),
  );
}

/** A button's emoji and label. */
export function buttonText({ emoji, label }: ApiButton): string {
  return [emoji?.name, label].filter(Boolean).join(" ");
}

function drawButton(
  button: ApiButton,
  use: Use,
  isPending: (customId: string) => boolean,
): HTMLElement {
  const { custom_id: customId, style, url, disabled = false } = button;
  const content = [
    button.emoji?.name ? el("span", { "aria-hidden": "true" }, button.emoji.name) : null,
    button.label ?? "",
  ];
  if (style === linkStyle) {
    const attributes = { href: url ?? "", target: "_blank", rel: "noreferrer noopener" };
    return el("a", { class: "press secondary", ...attributes }, ...content);
  }
  const pending = customId !== undefined && isPending(customId);
  return el("button", {
    type: "button",
    class: `press ${styleNames[style] ?? "secondary"}`,
    disabled,
    "aria-busy": pending ? "true" : undefined,
    "aria-label": button.label ? undefined : button.emoji?.name ?? "Button",
    "data-focus": buttonText(button),
    click: () => {
      if (customId !== undefined && !pending) use(customId);
    },
  }, ...content);
}

function drawMenu(
  menu: ApiSelect,
  use: Use,
  isPending: (customId: string) => boolean,
): HTMLElement {
  const { custom_id: customId, placeholder = "Make a selection", max_values: most } = menu;
  const options = menu.options ?? [];
  const isMultiple = most > 1;
  const select = el(
    "select",
    {
      class: "menu",
      "aria-label": placeholder,
      "aria-busy": isPending(customId) ? "true" : undefined,
      disabled: menu.disabled === true,
      multiple: isMultiple,
      size: isMultiple ? Math.min(options.length, 6) : undefined,
      "data-focus": placeholder,
    },
    isMultiple ? null : el("option", { value: "", hidden: true, selected: true }, placeholder),
    ...options.map(({ label, value, description, default: selected }) =>
      el(
        "option",
        { value, selected: selected === true },
        description ? `${label} – ${description}` : label,
      )
    ),
  );
  const chosen = () => [...select.selectedOptions].map(({ value }) => value);
  if (isMultiple) {
    const done = () => use(customId, chosen());
    return el(
      "div",
      { class: "multiple" },
      select,
      el("button", { type: "button", class: "press primary", click: done }, "Done"),
    );
  }
  select.addEventListener("change", () => use(customId, chosen()));
  select.addEventListener("keydown", (event) => openByKey(event, select));
  return select;
}

/** A key on a closed menu would choose an option that the player has not seen: it opens the menu. */
function openByKey(event: KeyboardEvent, select: HTMLSelectElement): void {
  const wouldChoose = event.key.startsWith("Arrow") || event.key.length === 1 ||
    ["Enter", "Home", "End", "PageUp", "PageDown"].includes(event.key);
  if (!wouldChoose || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  select.showPicker();
}
