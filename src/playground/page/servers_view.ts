/// <reference lib="dom" />
import { html, type TemplateResult } from "lit";
import type { Model } from "./model.ts";
import { attempt } from "./toast.ts";

/** Draws on which server everybody is. */
export function drawServers(model: Model): TemplateResult {
  const shown = model.get("guild").name;
  const change = ({ currentTarget }: Event) =>
    attempt("POST", "servers", { name: (currentTarget as HTMLSelectElement).value });
  return html`
    <section>
      <div class="head">
        <h2>Server</h2>
        <select class="small" aria-label="The server that is shown"
          @change=${change}>${model.get("servers").map((name) =>
            html`<option value=${name} ?selected=${name === shown}>${name}</option>`
          )}</select>
      </div>
    </section>
  `;
}
