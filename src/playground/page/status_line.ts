/// <reference lib="dom" />
import { byId, el } from "./dom.ts";
import type { Model } from "./model.ts";

/** How the bot is doing: in two words each for Discord's gateway and the store, or that it has ended. */
export class StatusLine {
  readonly #model: Model;
  readonly #line = byId("status");

  constructor(model: Model) {
    this.#model = model;
    model.on("snapshot", () => this.#draw());
    model.on("status", () => this.#draw());
  }

  /** The page has lost the playground itself. */
  lost(): void {
    this.#line.replaceChildren(lamp(false, "The playground does not answer", "page"));
  }

  #draw(): void {
    const { gateway, lately, store, ended } = this.#model.get("status");
    if (ended) return this.#line.replaceChildren(lamp(false, "Bot ended", "bot"));
    this.#line.replaceChildren(
      lamp(gateway === "connected", `Gateway ${gateway}`, "gateway"),
      lately === "" ? "" : el("span", { class: "lately" }, lately),
      lamp(store === "up", `Store ${store}`, "store"),
    );
  }
}

function lamp(isWell: boolean, text: string, name: string): HTMLElement {
  return el("span", { class: isWell ? "lamp well" : "lamp ill", "data-lamp": name }, text);
}
