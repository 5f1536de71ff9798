/// <reference lib="dom" />
import type { StoredKey } from "../test_bench.ts";
import { part } from "./bench_panel.ts";
import { byId, el } from "./dom.ts";
import type { Model } from "./model.ts";
import { shortSpan } from "./times.ts";

/** How long a changed key is highlighted; the style sheet fades it. */
const litMs = 1_500;

/** The store's keys, live. */
export class KeysPanel {
  readonly #model: Model;
  readonly #list = el("ul", { class: "keys" });
  readonly #count = el("span", {});
  readonly #drawn = new Map<string, { element: HTMLElement; value: string }>();

  constructor(model: Model) {
    this.#model = model;
    byId("bench").append(part("Redis keys", this.#count, this.#list));
    model.on("snapshot", () => {
      this.#list.replaceChildren();
      this.#drawn.clear();
      this.#draw(false);
    });
    model.on("keys", () => this.#draw(true));
    setInterval(() => this.#tick(), 1000);
  }

  #draw(highlight: boolean): void {
    const keys = this.#model.get("keys");
    this.#count.textContent = `${keys.length}`;
    const names = new Set(keys.map(({ key }) => key));
    for (const [name, { element }] of this.#drawn) {
      if (names.has(name)) continue;
      element.remove();
      this.#drawn.delete(name);
    }
    keys.forEach((found, index) => this.#drawKey(found, index, highlight));
    this.#tick();
  }

  #drawKey(found: StoredKey, index: number, highlight: boolean): void {
    const known = this.#drawn.get(found.key);
    const element = known?.element ?? drawRow(found);
    const at = this.#list.children[index];
    if (at !== element) this.#list.insertBefore(element, at ?? null);
    write(element, ".expires", (cell) => cell.dataset.at = String(found.expiresAt ?? ""));
    if (known?.value === found.value) return;
    this.#drawn.set(found.key, { element, value: found.value });
    write(element, ".preview", (cell) => cell.textContent = found.value.replaceAll("\n", " · "));
    write(element, "pre", (cell) => cell.textContent = pretty(found));
    if (highlight) flash(element);
  }

  #tick(): void {
    const { now } = this.#model;
    for (const cell of this.#list.querySelectorAll<HTMLElement>(".expires")) {
      const text = cell.dataset.at === ""
        ? "no expiry"
        : shortSpan(Math.max(0, Number(cell.dataset.at) - now));
      if (cell.textContent !== text) cell.textContent = text;
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

function write(row: HTMLElement, selector: string, change: (cell: HTMLElement) => void): void {
  const cell = row.querySelector<HTMLElement>(selector);
  if (cell) change(cell);
}

function flash(row: HTMLElement): void {
  row.classList.remove("lit");
  // Reading the size applies the removal, so that the animation starts again.
  void row.offsetWidth;
  row.classList.add("lit");
  setTimeout(() => row.classList.remove("lit"), litMs);
}

function pretty({ value }: StoredKey): string {
  if (!value.startsWith("{") && !value.startsWith("[")) return value;
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
