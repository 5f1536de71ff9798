/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** A child of an element; nothing is drawn for null. */
export type Child = Node | string | null;

/** Attributes by name; true stands for an empty one, false and undefined for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Handler>>;

type Handler = (event: Event) => void;

/** Makes an element. A function among the attributes listens to the event of its name. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag];
export function el(tag: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement;
export function el(
  tag: string,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Makes a small button that calls `click`. */
export function smallButton(
  text: string,
  click: () => void,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLButtonElement {
  return el("button", { type: "button", class: "small", click, ...attributes }, text, ...children);
}

/** The element of the page with this id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new TypeError(`The page has no #${id}`);
  return element;
}

function setAttribute(element: HTMLElement, name: string, value: Attributes[string]): void {
  if (typeof value === "function") element.addEventListener(name, value);
  else if (typeof value === "boolean") element.toggleAttribute(name, value);
  else if (value !== undefined) element.setAttribute(name, String(value));
}

/** Where the focus goes once it can be set: to the part of this name in this element. */
let returning: { readonly within: HTMLElement; readonly name: string | undefined } | null = null;

/**
 * Puts `fresh` in the place of `old`, and the focus where it was: on the part with the same
 * `data-focus` if there is one, else on the first such part.
 */
export function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const focused = document.activeElement;
  const held = focused instanceof HTMLElement && old.contains(focused) ? focused : null;
  const name = held ? held.dataset.focus : returning?.name;
  const isHeld = held !== null || returning?.within === old;
  old.replaceWith(fresh);
  if (!isHeld) return;
  returning = { within: fresh, name };
  // Skyra's elements show their content a frame later, and only what is shown takes the focus.
  requestAnimationFrame(() => {
    if (returning?.within !== fresh) return;
    returning = null;
    if (document.activeElement === document.body) focusPart(fresh, name);
  });
}

function focusPart(root: HTMLElement, name: string | undefined): void {
  const parts = [...root.querySelectorAll<HTMLElement>("[data-focus]")];
  const same = parts.find((part) => part.dataset.focus === name);
  (same ?? parts[0])?.focus({ preventScroll: true });
}
