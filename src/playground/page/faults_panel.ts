/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { FaultGroup, FaultState } from "../faults/fault.ts";
import { send } from "./api.ts";
import { part } from "./bench_panel.ts";
import { byId, el, replaceKeepingFocus, smallButton } from "./dom.ts";
import type { Model } from "./model.ts";
import { shortSpan } from "./times.ts";
import { attempt } from "./toast.ts";

/** The switches of the faults, by group, with a description of the one under the pointer. */
export class FaultsPanel {
  readonly #model: Model;
  readonly #hint = el(
    "p",
    { class: "hint", "aria-hidden": "true" },
    "Point at a fault to see what it does.",
  );
  #groups = el("div", {});

  constructor(model: Model) {
    this.#model = model;
    const clear = smallButton("Clear faults", () => void attempt(() => send("DELETE", "faults")));
    const scroller = el("div", { class: "fault-groups" }, this.#groups);
    const section = part("Faults", clear, scroller, this.#hint);
    for (const event of ["focusin", "pointerover"]) {
      section.addEventListener(event, ({ target }) => this.#explain(target));
    }
    byId("bench").append(section);
    model.watch("faults", () => this.#draw());
    setInterval(() => this.#tick(), 500);
  }

  #draw(): void {
    const groups = Map.groupBy(this.#model.get("faults"), ({ group }) => group);
    const fresh = el("div", {}, ...[...groups].map(([name, faults]) => drawGroup(name, faults)));
    replaceKeepingFocus(this.#groups, fresh);
    this.#groups = fresh;
    this.#tick();
  }

  #explain(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest("[data-hint]") : null;
    if (button instanceof HTMLElement) this.#hint.textContent = button.dataset.hint ?? "";
  }

  /** Counts down the faults that are on. */
  #tick(): void {
    for (const rest of this.#groups.querySelectorAll<HTMLElement>("[data-ends]")) {
      rest.textContent = shortSpan(Math.max(0, Number(rest.dataset.ends) - Date.now()));
    }
  }
}

function drawGroup(name: FaultGroup, faults: readonly FaultState[]): HTMLElement {
  const id = `faults-${name}`;
  return el(
    "div",
    { class: "fault-group", role: "group", "aria-labelledby": id },
    el("h3", { id }, name),
    el("ul", { class: "faults" }, ...faults.map((fault) => drawFault(fault))),
  );
}

function drawFault({ name, label, hint, lastsMs, endsAt }: FaultState): HTMLElement {
  const isOn = endsAt !== null;
  const press = () => void attempt(() => send("POST", `faults/${name}`, { on: !isOn }));
  const attributes = {
    "aria-label": label,
    "aria-pressed": lastsMs === null ? undefined : String(isOn),
    "aria-describedby": `hint-${name}`,
    "data-focus": name,
    "data-hint": hint,
  };
  return el(
    "li",
    {},
    smallButton(label, press, attributes, drawSpan(lastsMs, endsAt)),
    el("span", { id: `hint-${name}`, class: "unseen" }, hint),
  );
}

/** How long the fault lasts, or the time left while it is on; nothing for an instant fault. */
function drawSpan(lastsMs: number | null, endsAt: number | null): HTMLElement | null {
  if (endsAt !== null) return el("span", { class: "rest", "data-ends": endsAt });
  return lastsMs === null ? null : el("span", { class: "lasts" }, shortSpan(lastsMs));
}
