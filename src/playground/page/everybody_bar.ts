/// <reference lib="dom" />
import type { ApiButton, MessageView } from "../../emulator/mod.ts";
import { send } from "./api.ts";
import { buttonText } from "./controls_view.ts";
import { byId, el, replaceKeepingFocus } from "./dom.ts";
import type { Model } from "./model.ts";
import { attempt } from "./toast.ts";

/** The buttons of the newest public message, for everybody to press at the same moment. */
export class EverybodyBar {
  readonly #model: Model;
  #drawn = el("span", {});

  constructor(model: Model) {
    this.#model = model;
    byId("everybody").append(el("span", { class: "caption" }, "Everybody:"), this.#drawn);
    model.on("snapshot", () => this.#draw());
    model.on("message", () => this.#draw());
  }

  #draw(): void {
    const message = this.#newest();
    const buttons = message ? buttonsOf(message) : [];
    const fresh = el(
      "span",
      { class: "buttons" },
      ...buttons.map((button) =>
        el("button", {
          type: "button",
          class: "small",
          "data-focus": buttonText(button),
          "aria-label": `Everybody presses ${button.label ?? buttonText(button)} now`,
          click: () =>
            void attempt(() =>
              send("POST", "everybody", { message: message?.id, customId: button.custom_id })
            ),
        }, buttonText(button))
      ),
      buttons.length === 0 ? el("em", {}, "nothing to press yet") : null,
    );
    replaceKeepingFocus(this.#drawn, fresh);
    this.#drawn = fresh;
  }

  #newest(): MessageView | undefined {
    const [anybody] = this.#model.get("players");
    return this.#model.messagesFor(anybody?.id ?? "")
      .findLast((message) => !message.ephemeral && buttonsOf(message).length > 0);
  }
}

function buttonsOf({ components }: MessageView): readonly ApiButton[] {
  return components.flatMap((row) => row.components)
    .filter((component) => component.type === 2)
    .filter(({ custom_id: id, disabled }) => id !== undefined && !disabled);
}
