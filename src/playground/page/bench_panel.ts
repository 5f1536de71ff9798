/// <reference lib="dom" />
import { send } from "./api.ts";
import { byId, el } from "./dom.ts";
import type { Model } from "./model.ts";
import { shortSpan } from "./times.ts";
import { attempt } from "./toast.ts";

const jumps = [1, 2, 5, 10, 60] as const;
/** Dice of more sides get a field for numbers in place of a button for each side. */
const MOST_BUTTONS = 12;

/** Clock and dice, which no player can set. */
export class BenchPanel {
  readonly #model: Model;
  readonly #clock = el("output", {});
  readonly #dice = el("output", {});
  #pickers = el("span", {});

  constructor(model: Model) {
    this.#model = model;
    byId("bench").append(this.#clockPart(), this.#dicePart());
    model.on("snapshot", () => this.#drawAll());
    model.on("clock", () => this.#drawClock());
    model.on("dice", () => this.#drawDice());
  }

  #drawAll(): void {
    const pickers = this.#drawPickers();
    this.#pickers.replaceWith(pickers);
    this.#pickers = pickers;
    this.#drawClock();
    this.#drawDice();
  }

  #clockPart(): HTMLElement {
    return part(
      "Clock, in minutes",
      this.#clock,
      el(
        "div",
        { class: "buttons" },
        ...jumps.map((minutes) =>
          el("button", {
            type: "button",
            class: "small",
            "aria-label": `Move the clock ${minutes} minutes forward`,
            click: () => void attempt(() => send("POST", "clock", { minutes })),
          }, `+${minutes}`)
        ),
      ),
    );
  }

  #drawClock(): void {
    const { aheadMs } = this.#model.get("clock");
    this.#clock.textContent = aheadMs < 1000 ? "on time" : `${shortSpan(aheadMs)} ahead`;
  }

  #dicePart(): HTMLElement {
    const clear = () => void attempt(() => send("DELETE", "dice"));
    return part(
      "Next dice",
      this.#dice,
      el(
        "div",
        { class: "buttons" },
        this.#pickers,
        el("button", { type: "button", class: "small", click: clear }, "By chance"),
      ),
    );
  }

  #drawPickers(): HTMLElement {
    const { sides } = this.#model.get("dice");
    const add = (value: number) => void attempt(() => send("POST", "dice", { value }));
    if (sides <= MOST_BUTTONS) {
      return el(
        "span",
        { class: "buttons" },
        ...Array.from({ length: sides }, (_, index) => index + 1).map((value) =>
          el("button", {
            type: "button",
            class: "small die",
            "aria-label": `The next die shows ${value}`,
            click: () => add(value),
          }, String(value))
        ),
      );
    }
    const attributes = { type: "number", min: 1, max: sides, "aria-label": "The next die shows" };
    const input = el("input", { ...attributes, value: 1 });
    const take = () => add(input.valueAsNumber);
    return el(
      "span",
      { class: "buttons" },
      input,
      el("button", { type: "button", class: "small", click: take }, "Add"),
    );
  }

  #drawDice(): void {
    const { upcoming } = this.#model.get("dice");
    this.#dice.textContent = upcoming.length === 0 ? "by chance" : upcoming.join(", ");
  }
}

/** A part of the test bench under its title, whose first child stands beside that. */
export function part(title: string, ...children: readonly Node[]): HTMLElement {
  const heading = el("h2", {}, title);
  const [first, ...rest] = children;
  return el("section", {}, el("div", { class: "head" }, heading, first ?? null), ...rest);
}
