/// <reference lib="dom" />
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ref } from "lit/directives/ref.js";
import type { ApiLabel, ApiModal, ApiSelect, ApiTextInput } from "../../emulator/mod.ts";
import type { OpenedModal } from "./api.ts";

/** What was entered, by the labels of the fields. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

/** What a modal on the page can do. */
export interface ModalControls {
  /** Why the last try to send it came to nothing; empty if there was none. */
  readonly problem: string;
  readonly send: (entries: Entries) => void;
  readonly close: () => void;
}

/** Draws a form that a bot has opened, over the page; the browser keeps the focus in it. */
export function drawModal(
  { interaction, form }: OpenedModal,
  { problem, send, close }: ModalControls,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) send(entriesOf(event.currentTarget, form));
  };
  // A form that is opened again is another one, with what holds by then.
  return html`${
    keyed(
      interaction,
      html`
        <dialog class="modal" aria-labelledby="modal-title" @cancel=${close} ${ref(show)}>
          <form @submit=${submit} autocomplete="off">
            <h2 id="modal-title">${form.title}</h2>
            ${form.components.map(drawField)}
            <p class="problem" role="alert">${problem}</p>
            <div class="actions">
              <button type="button" class="press secondary" @click=${close}>Cancel</button>
              <button type="submit" class="press primary">Submit</button>
            </div>
          </form>
        </dialog>
      `,
    )
  }`;
}

function show(dialog: Element | undefined): void {
  // It has to be on the page first.
  if (dialog instanceof HTMLDialogElement) queueMicrotask(() => dialog.open || dialog.showModal());
}

function drawField({ id, label, description, component }: ApiLabel): TemplateResult {
  const hint = `modal-hint-${id}`;
  return html`
    <label>
      <span>${label}</span>
      ${component.type === 4 ? drawInput(component, hint) : drawMenu(component, hint)}
    </label>
    <small id=${hint} ?hidden=${description === undefined}>${description ?? ""}</small>
  `;
}

function drawInput(input: ApiTextInput, hint: string): TemplateResult {
  const { custom_id, value = "", placeholder, required, min_length, max_length = 4000 } = input;
  return html`
    <input
      type="text"
      name=${custom_id}
      value=${value}
      placeholder=${placeholder ?? nothing}
      minlength=${min_length ?? nothing}
      maxlength=${max_length}
      aria-describedby=${hint}
      ?required=${required}
    >
  `;
}

function drawMenu({ custom_id, options = [], max_values, required }: ApiSelect, hint: string) {
  return html`
    <select
      class="menu"
      name=${custom_id}
      aria-describedby=${hint}
      ?multiple=${max_values > 1}
      ?required=${required === true}
    >${options.map(({ label, value, default: selected }) =>
      html`<option value=${value} ?selected=${selected === true}>${label}</option>`
    )}</select>
  `;
}

function entriesOf(element: HTMLFormElement, { components }: ApiModal): Entries {
  const data = new FormData(element);
  return Object.fromEntries(components.map(({ label, component }) => {
    const values = data.getAll(component.custom_id).map(String);
    return [label, component.type === 4 ? values[0] ?? "" : values];
  }));
}
