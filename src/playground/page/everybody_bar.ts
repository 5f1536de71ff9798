/// <reference lib="dom" />
import type { ApiButton, MessageView } from "../../emulator/mod.ts";
import { send } from "./api.ts";
import { buttonText } from "./controls_view.ts";
import { byId, el, replaceKeepingFocus, smallButton } from "./dom.ts";
import type { Model } from "./model.ts";
import { attempt } from "./toast.ts";

/** The buttons of the newest public message, to be pressed by all players at the same moment. */
export class EverybodyBar {
  readonly #model: Model;
  #drawn = el("span", {});

  constructor(model: Model) {
    this.#model = model;
    byId("everybody").append(el("span", { class: "caption" }, "Everybody:"), this.#drawn);
    model.watch("message", () => this.#draw());
  }

  #draw(): void {
    const message = this.#newest();
    const buttons = message ? buttonsOf(message) : [];
    const fresh = el(
      "span",
      { class: "buttons" },
      ...buttons.map((button) => {
        const body = { message: message?.id, customId: button.custom_id };
        const press = () => void attempt(() => send("POST", "everybody", body));
        return smallButton(buttonText(button), press, {
          "data-focus": buttonText(button),
          "aria-label": `Everybody presses ${button.label ?? buttonText(button)} now`,
        });
      }),
      buttons.length === 0 ? el("em", {}, "nothing to press yet") : null,
    );
    replaceKeepingFocus(this.#drawn, fresh);
    this.#drawn = fresh;
  }

  #newest(): MessageView | undefined {
    const [player] = this.#model.get("players");
    return this.#model.messagesFor(player?.id ?? "")
      .findLast((message) => !message.ephemeral && buttonsOf(message).length > 0);
  }
}

function buttonsOf({ components }: MessageView): readonly ApiButton[] {
  return components.flatMap((row) => row.components)
    .filter((component) => component.type === 2)
    .filter(({ custom_id: id, disabled }) => id !== undefined && !disabled);
}
