import { html, type TemplateResult } from "lit";
import type { ApiButton, MessageView } from "../../emulator/mod.ts";
import { buttonText } from "./controls_view.ts";
import type { Model } from "./model.ts";
import { attempt } from "./toast.ts";

/** Draws the buttons of the newest public message, for all players to press at the same moment. */
export function drawEverybody(model: Model): TemplateResult {
  const [player] = model.get("players");
  const message = model.messagesFor(player?.id ?? "")
    .findLast((candidate) => !candidate.ephemeral && buttonsOf(candidate).length > 0);
  const press = ({ custom_id: customId }: ApiButton) =>
    attempt("POST", "everybody", { message: message?.id, customId });
  return html`
    <section id="everybody" data-parts>
      <div class="head">
        <h2>Everybody at once</h2>
      </div>
      <div class="buttons">${message === undefined
        ? html`<em>nothing to press yet</em>`
        : buttonsOf(message).map((button) =>
          html`
            <button
              type="button"
              class="small"
              data-focus=${buttonText(button)}
              aria-label="Everybody presses ${button.label ?? buttonText(button)} now"
              @click=${() => press(button)}
            >${buttonText(button)}</button>
          `
        )}</div>
    </section>
  `;
}

function buttonsOf({ components }: MessageView): readonly ApiButton[] {
  return components.flatMap((row) => row.components)
    .filter((component) => component.type === 2)
    .filter(({ custom_id: id, disabled }) => id !== undefined && !disabled);
}
