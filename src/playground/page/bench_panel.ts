/// <reference lib="dom" />
import { send } from "./api.ts";
import { byId, el, smallButton } from "./dom.ts";
import type { Model } from "./model.ts";
import { shortSpan } from "./times.ts";
import { attempt } from "./toast.ts";

const jumps = [1, 2, 5, 10, 60] as const;
/** A die of more sides gets a number field in place of a button for each side. */
const maxButtons = 12;

/** The controls of the clock and the dice. */
export class BenchPanel {
  readonly #model: Model;
  readonly #clock = el("output", {});
  readonly #dice = el("output", {});
  #pickers = el("span", {});

  constructor(model: Model) {
    this.#model = model;
    byId("bench").append(this.#clockPart(), this.#dicePart());
    model.on("snapshot", () => {
      const pickers = this.#drawPickers();
      this.#pickers.replaceWith(pickers);
      this.#pickers = pickers;
    });
    model.watch("clock", () => this.#drawClock());
    model.watch("dice", () => this.#drawDice());
  }

  #clockPart(): HTMLElement {
    return part(
      "Clock, in minutes",
      this.#clock,
      el(
        "div",
        { class: "buttons" },
        ...jumps.map((minutes) =>
          smallButton(`+${minutes}`, () => void attempt(() => send("POST", "clock", { minutes })), {
            "aria-label": `Move the clock ${minutes} minutes forward`,
          })
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
      el("div", { class: "buttons" }, this.#pickers, smallButton("Random", clear)),
    );
  }

  #drawPickers(): HTMLElement {
    const { sides } = this.#model.get("dice");
    const add = (value: number) => void attempt(() => send("POST", "dice", { value }));
    if (sides <= maxButtons) {
      return el(
        "span",
        { class: "buttons" },
        ...Array.from({ length: sides }, (_, index) => index + 1).map((value) =>
          smallButton(String(value), () => add(value), {
            class: "small die",
            "aria-label": `The next die shows ${value}`,
          })
        ),
      );
    }
    const attributes = { type: "number", min: 1, max: sides, "aria-label": "The next die shows" };
    const input = el("input", { ...attributes, value: 1 });
    const addButton = smallButton("Add", () => add(input.valueAsNumber));
    return el("span", { class: "buttons" }, input, addButton);
  }

  #drawDice(): void {
    const { upcoming } = this.#model.get("dice");
    this.#dice.textContent = upcoming.length === 0 ? "random" : upcoming.join(", ");
  }
}

/** A section of the test bench. Its first child is shown beside the title. */
export function part(title: string, ...children: readonly Node[]): HTMLElement {
  const heading = el("h2", {}, title);
  const [first, ...rest] = children;
  return el("section", {}, el("div", { class: "head" }, heading, first ?? null), ...rest);
}
