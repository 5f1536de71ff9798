/// <reference lib="dom" />
import { send } from "./api.ts";
import { byId, el, smallButton } from "./dom.ts";
import type { Model } from "./model.ts";
import { attempt } from "./toast.ts";

/** Shows that the bot has ended, why and what to do, with a button that starts it again. */
export class EndedBar {
  readonly #model: Model;
  readonly #bar = byId("ended");
  #shown = "";

  constructor(model: Model) {
    this.#model = model;
    model.watch("status", () => this.#draw());
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

/** Clears all faults, because the bot ends again while its cause lasts. */
function startButton(): HTMLElement {
  return smallButton("Start the bot again", () => void attempt(() => send("DELETE", "faults")));
}
