/// <reference lib="dom" />
import { byId, el } from "./dom.ts";
import type { Model } from "./model.ts";

/** The state of the gateway's connection and of the store, or that the bot has ended. */
export class StatusLine {
  readonly #model: Model;
  readonly #line = byId("status");

  constructor(model: Model) {
    this.#model = model;
    model.watch("status", () => this.#draw());
  }

  /** The page has lost the playground itself. */
  lost(): void {
    this.#line.replaceChildren(indicator(false, "The playground does not answer", "page"));
  }

  #draw(): void {
    const { gateway, lastEvent, store, ended } = this.#model.get("status");
    if (ended) return this.#line.replaceChildren(indicator(false, "Bot ended", "bot"));
    this.#line.replaceChildren(
      indicator(gateway === "connected", `Gateway ${gateway}`, "gateway"),
      lastEvent === "" ? "" : el("span", { class: "last-event" }, lastEvent),
      indicator(store === "up", `Store ${store}`, "store"),
    );
  }
}

function indicator(isGood: boolean, text: string, name: string): HTMLElement {
  return el(
    "span",
    { class: isGood ? "indicator" : "indicator bad", "data-indicator": name },
    text,
  );
}
