import { html, nothing, type TemplateResult } from "lit";
import type { Status } from "../sections.ts";
import { clearFaults } from "./faults_panel.ts";

/**
 * Draws the state of the gateway's connection and of the store, or that the bot has ended; null is
 * for a page that has lost the playground itself.
 */
export function drawStatus(status: Status | null): TemplateResult {
  if (!status) return indicator(false, "The playground does not answer", "page");
  const { gateway, lastEvent, store, ended } = status;
  if (ended) return indicator(false, "Bot ended", "bot");
  return html`${indicator(gateway === "connected", `Gateway ${gateway}`, "gateway")}${
    lastEvent === "" ? nothing : html`<span class="last-event">${lastEvent}</span>`
  }${indicator(store === "up", `Store ${store}`, "store")}`;
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
