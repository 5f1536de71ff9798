import { html, nothing, type TemplateResult } from "lit";
import type { FaultGroup, FaultState } from "../faults/fault.ts";
import { redraw } from "./redraw.ts";
import { shortSpan } from "./times.ts";
import { attempt } from "./toast.ts";

let shownHint = "Point at a fault to see what it does.";

/** Draws the switches of the faults, by group, with a description of the one under the pointer. */
export function drawFaults(faults: readonly FaultState[]): TemplateResult {
  const groups = Map.groupBy(faults, ({ group }) => group);
  return html`
    <section>
      <div class="head">
        <h2>Faults</h2>
        <button type="button" class="small" @click=${clearFaults}>Clear faults</button>
      </div>
      <div class="fault-groups">${[...groups].map(([name, members]) =>
        drawGroup(name, members)
      )}</div>
      <p class="hint" aria-hidden="true">${shownHint}</p>
    </section>
  `;
}

/** Ends all faults; a bot that has ended starts again. */
export function clearFaults(): void {
  void attempt("DELETE", "faults");
}

function drawGroup(name: FaultGroup, faults: readonly FaultState[]): TemplateResult {
  return html`
    <div class="fault-group" role="group" aria-labelledby="faults-${name}">
      <h3 id="faults-${name}">${name}</h3>
      <ul class="faults">${faults.map(drawFault)}</ul>
    </div>
  `;
}

function drawFault({ name, label, hint, lastsMs, endsAt }: FaultState): TemplateResult {
  const isOn = endsAt !== null;
  const explain = () => {
    shownHint = hint;
    redraw();
  };
  return html`<li>
    <button
      type="button"
      class="small"
      aria-pressed=${lastsMs === null ? nothing : String(isOn)}
      aria-describedby="hint-${name}"
      @click=${() => attempt("POST", `faults/${name}`, { on: !isOn })}
      @focus=${explain}
      @pointerover=${explain}
    >${label} ${
    drawSpan(lastsMs, endsAt)
  }</button><span id="hint-${name}" class="unseen">${hint}</span>
  </li>`;
}

/** How long the fault lasts, or the time left while it is on; nothing for an instant fault. */
function drawSpan(lastsMs: number | null, endsAt: number | null): TemplateResult | typeof nothing {
  if (endsAt !== null) {
    return html`<span class="rest">${shortSpan(Math.max(0, endsAt - Date.now()))}</span>`;
  }
  return lastsMs === null ? nothing : html`<span class="lasts">${shortSpan(lastsMs)}</span>`;
}
