/// <reference lib="dom" />
import { html, nothing, type TemplateResult } from "lit";
import type { Player } from "../sections.ts";
import type { Model } from "./model.ts";

/** Discord docs: Application Commands, Application Command Types. */
const userCommand = 2;

/**
 * The user commands, which Discord has in each user's context menu below Apps. `use` is called with
 * the command's name and the player it is used on.
 */
export function drawApps(
  model: Model,
  player: Player,
  use: (command: string, target: Player) => void,
): TemplateResult | typeof nothing {
  const names = model.get("commands").filter(({ type }) => type === userCommand)
    .map(({ name }) => name);
  if (names.length === 0) return nothing;
  const pick = (event: Event, command: string, target: Player) => {
    (event.currentTarget as HTMLElement).closest("details")?.removeAttribute("open");
    use(command, target);
  };
  return html`
    <details class="apps">
      <summary aria-label="Apps of ${player.name}">Apps</summary>
      <ul>${names.flatMap((command) =>
        model.get("players").map((target) =>
          html`<li><button type="button" @click=${(event: Event) =>
            pick(event, command, target)}>${command}: ${target.name}</button></li>`
        )
      )}</ul>
    </details>
  `;
}
