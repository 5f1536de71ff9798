import { html, nothing, type TemplateResult } from "lit";
import type { Status } from "../sections.ts";
import { clearFaults } from "./faults_panel.ts";
import type { Model } from "./model.ts";

/** Draws the state of the gateway's connection and of the store. */
export function drawStatus({ gateway, lastEvent, store, ended }: Status): TemplateResult {
  if (ended) return indicator(false, "Bot ended", "bot");
  return html`${indicator(gateway === "connected", `Gateway ${gateway}`, "gateway")}${
    lastEvent === "" ? nothing : html`<span class="last-event">${lastEvent}</span>`
  }${indicator(store === "up", `Store ${store}`, "store")}`;
}

/** Whether the bench has something to show that is not as it should be. */
export function isInTrouble(model: Model): boolean {
  const { gateway, store, ended } = model.get("status");
  return gateway !== "connected" || store !== "up" || ended !== null ||
    model.get("faults").some(({ endsAt }) => endsAt !== null);
}

/** Draws that the page has lost the playground itself. */
export function drawLost(): TemplateResult {
  return html`<p class="ended" role="alert">The playground does not answer.</p>`;
}

/**
 * Draws that the bot has ended, why and what to do, with a button that starts it again. The button
 * clears all faults, because the bot ends again while its cause lasts.
 */
export function drawEnded({ ended }: Status): TemplateResult {
  return html`<p id="ended" class="ended" role="alert" ?hidden=${!ended}>${
    ended
      ? html`
        <span>The bot has ended: ${ended.line}. The program would exit with code ${ended
          .exitCode}.</span>
        <button type="button" class="small" @click=${clearFaults}>Start the bot again</button>
      `
      : nothing
  }</p>`;
}

function indicator(isGood: boolean, text: string, name: string): TemplateResult {
  return html`<span class=${
    isGood ? "indicator" : "indicator bad"
  } data-indicator=${name}>${text}</span>`;
}
