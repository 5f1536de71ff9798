/// <reference lib="dom" />
import type { StoredKey } from "../bench.ts";
import { byId, el } from "./dom.ts";
import type { Model } from "./model.ts";
import { shortSpan } from "./times.ts";

/** How long a key that changed is lit; the style sheet fades it. */
const LIT_MS = 1_500;

/** The store's keys, live. */
export class KeysPanel {
  readonly #model: Model;
  readonly #list = el("ul", { class: "keys" });
  readonly #count = el("span", {});
  readonly #drawn = new Map<string, { element: HTMLElement; value: string }>();

  constructor(model: Model) {
    this.#model = model;
    const head = el("div", { class: "head" }, el("h2", {}, "Redis keys"), this.#count);
    byId("bench").append(el("section", { class: "store" }, head, this.#list));
    model.on("snapshot", () => {
      this.#list.replaceChildren();
      this.#drawn.clear();
      this.#draw(false);
    });
    model.on("keys", () => this.#draw(true));
    setInterval(() => this.#tick(), 1000);
  }

  #draw(isNews: boolean): void {
    const keys = this.#model.get("keys");
    this.#count.textContent = `${keys.length}`;
    const names = new Set(keys.map(({ key }) => key));
    for (const [name, { element }] of this.#drawn) {
      if (names.has(name)) continue;
      element.remove();
      this.#drawn.delete(name);
    }
    keys.forEach((found, index) => this.#drawKey(found, index, isNews));
    this.#tick();
  }

  #drawKey(found: StoredKey, index: number, isNews: boolean): void {
    const known = this.#drawn.get(found.key);
    const element = known?.element ?? drawRow(found);
    const at = this.#list.children[index];
    if (at !== element) this.#list.insertBefore(element, at ?? null);
    write(element, ".expires", (part) => part.dataset.at = String(found.expiresAt ?? ""));
    if (known?.value === found.value) return;
    this.#drawn.set(found.key, { element, value: found.value });
    write(element, ".preview", (part) => part.textContent = found.value.replaceAll("\n", " · "));
    write(element, "pre", (part) => part.textContent = pretty(found));
    if (isNews) light(element);
  }

  #tick(): void {
    const { now } = this.#model;
    for (const part of this.#list.querySelectorAll<HTMLElement>(".expires")) {
      const text = part.dataset.at === ""
        ? "stays"
        : shortSpan(Math.max(0, Number(part.dataset.at) - now));
      if (part.textContent !== text) part.textContent = text;
    }
  }
}

function drawRow({ key, type }: StoredKey): HTMLElement {
  return el(
    "li",
    { "data-key": key },
    el(
      "details",
      {},
      el(
        "summary",
        {},
        el("span", { class: "key" }, key),
        el("span", { class: "type" }, type),
        el("span", { class: "expires", title: "Time to live" }),
        el("span", { class: "preview" }),
      ),
      el("pre", {}),
    ),
  );
}

function write(row: HTMLElement, selector: string, change: (part: HTMLElement) => void): void {
  const part = row.querySelector<HTMLElement>(selector);
  if (part) change(part);
}

function light(row: HTMLElement): void {
  row.classList.remove("lit");
  // Reading the size lets the browser see it without, so that the fading begins anew.
  void row.offsetWidth;
  row.classList.add("lit");
  setTimeout(() => row.classList.remove("lit"), LIT_MS);
}

function pretty({ value }: StoredKey): string {
  if (!value.startsWith("{") && !value.startsWith("[")) return value;
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
