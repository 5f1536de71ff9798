/// <reference lib="dom" />
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import type { StoredKey } from "../test_bench.ts";
import { drawEverybody } from "./everybody_bar.ts";
import { drawFaults } from "./faults_panel.ts";
import { drawLanguages } from "./languages_view.ts";
import type { Model } from "./model.ts";
import { drawServers } from "./servers_view.ts";
import { drawStatus } from "./status_line.ts";
import { shortSpan } from "./times.ts";
import { attempt } from "./toast.ts";

const jumps = [1, 2, 5, 10, 60] as const;
/** A die of more sides gets a number field in place of a button for each side. */
const maxButtons = 12;
/** How long a changed key is highlighted; the style sheet fades it. */
const litMs = 1_500;

/**
 * Draws the controls of the clock and the dice and, folded away unless there is room for it, the rest:
 * the state of the bot, what everybody can press, the faults, and the store's keys.
 */
export function drawBench(model: Model, hasRoom: boolean): TemplateResult {
  return html`
    ${drawClock(model)}${drawDice(model)}
    <details class="more" ?open=${hasRoom}>
      <summary>Gateway, faults, Redis keys</summary>
      <p id="status" class="status" role="status">${drawStatus(model.get("status"))}</p>
      ${drawEverybody(model)}${drawServers(model)}${drawLanguages(model)}${drawFaults(
        model.get("faults"),
      )}${drawKeys(
        model,
      )}
    </details>
  `;
}

function drawClock(model: Model): TemplateResult {
  const { aheadMs } = model.get("clock");
  return html`
    <section class="strip">
      <div class="head">
        <h2>Clock, min</h2>
        <output>${aheadMs < 1000 ? "on time" : `${shortSpan(aheadMs)} ahead`}</output>
      </div>
      <div class="buttons">${jumps.map((minutes) =>
        html`
          <button
            type="button"
            class="small"
            aria-label="+${minutes} ${minutes === 1 ? "minute" : "minutes"} on the clock"
            @click=${() => attempt("POST", "clock", { minutes })}
          >+${minutes}</button>
        `
      )}</div>
    </section>
  `;
}

function drawDice(model: Model): TemplateResult {
  const { sides, upcoming } = model.get("dice");
  return html`
    <section class="strip">
      <div class="head">
        <h2>Next dice</h2>
        <output>${upcoming.length === 0 ? "random" : upcoming.join(", ")}</output>
      </div>
      <div class="buttons">
          ${sides <= maxButtons ? drawDieButtons(sides) : drawDieField(sides)}
          <button type="button" class="small" @click=${() =>
            attempt("DELETE", "dice")}>Random</button>
        </div>
    </section>
  `;
}

function drawDieButtons(sides: number): readonly TemplateResult[] {
  return Array.from({ length: sides }, (_, index) =>
    html`
      <button
        type="button"
        class="small die"
        aria-label="${index + 1} on the next die"
        @click=${() => attempt("POST", "dice", { value: index + 1 })}
      >${index + 1}</button>
    `);
}

function drawDieField(sides: number): TemplateResult {
  const add = (event: Event) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget as HTMLFormElement).get("value");
    void attempt("POST", "dice", { value: Number(value) });
  };
  return html`
    <form class="buttons" novalidate @submit=${add}>
      <input type="number" name="value" min="1" max=${sides} value="1"
        aria-label="The next die shows">
      <button type="submit" class="small">Add</button>
    </form>
  `;
}

function drawKeys(model: Model): TemplateResult {
  const keys = model.get("keys");
  return html`
    <section>
      <div class="head"><h2>Redis keys</h2><span>${keys.length}</span></div>
      <ul class="keys">${repeat(keys, ({ key }) => key, (found) => drawKey(found, model))}</ul>
    </section>
  `;
}

function drawKey(found: StoredKey, model: Model): TemplateResult {
  const { key, type, value, expiresAt } = found;
  const name = html`<span class=${model.hasChanged(key, litMs) ? "key lit" : "key"}>${key}</span>`;
  return html`
    <li data-key=${key}>
      <details>
        <summary>
            ${keyed(value, name)}
            <span class="type">${type}</span>
            <span class="expires" title="Time to live">${expiresAt === null
              ? "no expiry"
              : shortSpan(Math.max(0, expiresAt - model.now))}</span>
            <span class="preview">${value.replaceAll("\n", " · ")}</span>
          </summary>
        <pre>${pretty(value)}</pre>
      </details>
    </li>
  `;
}

function pretty(value: string): string {
  if (!value.startsWith("{") && !value.startsWith("[")) return value;
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
