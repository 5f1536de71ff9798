import { html, type TemplateResult } from "lit";
import type { RoundState } from "../test_bench.ts";
import { attempt } from "./toast.ts";

/** Draws the button that has a round played, or ends that, and what happens in the round. */
export function drawRoundSwitch({ isPlaying, text }: RoundState): TemplateResult {
  return html`
    <div class="round">
      <button
        type="button"
        class=${isPlaying ? "press secondary" : "press primary"}
        @click=${() => attempt("POST", "round", { on: !isPlaying })}
      ><span aria-hidden="true">${isPlaying ? "■" : "▶"}</span>${isPlaying
        ? "Stop"
        : "Play a round for me"}</button>
      <output class="step">${text}</output>
    </div>
  `;
}
