/// <reference lib="dom" />
import { send } from "./api.ts";
import { byId, el } from "./dom.ts";
import type { Model } from "./model.ts";
import { attempt } from "./toast.ts";

/** Tells that the bot has ended for good, why and what to do; and starts it again. */
export class EndedBar {
  readonly #model: Model;
  readonly #bar = byId("ended");
  #shown = "";

  constructor(model: Model) {
    this.#model = model;
    model.on("snapshot", () => this.#draw());
    model.on("status", () => this.#draw());
  }

  #draw(): void {
    const { ended } = this.#model.get("status");
    const text = ended
      ? `The bot has ended: ${ended.line}. The program would exit with code ${ended.exitCode}.`
      : "";
    if (text === this.#shown) return;
    this.#shown = text;
    this.#bar.hidden = !ended;
    this.#bar.replaceChildren(...ended ? [el("span", {}, text), startButton()] : []);
  }
}

/** It would end at once if what it ended for were still wrong. */
function startButton(): HTMLElement {
  const start = () => void attempt(() => send("DELETE", "faults"));
  return el("button", { type: "button", class: "small", click: start }, "Start the bot again");
}
