import {
  type ApiLabel,
  type ApiModal,
  type ApiSelect,
  type ApiTextInput,
  ComponentType,
  type Json,
} from "../wire.ts";
import { characterCount } from "../forms/field.ts";
import { ActorError } from "./actor_error.ts";

/** What a person enters, by a field's label: a text, or the labels or values of options. */
export type ModalEntries = Readonly<Record<string, string | readonly string[]>>;

/**
 * The `data` of a modal that is sent (Discord docs: Receiving and Responding, Modal Submit Data). What
 * is not entered stays as the modal came.
 *
 * @throws {ActorError} when Discord's client would not send it: an unknown field or option, a text
 * that is missing, too short or too long.
 */
export function modalData(modal: ApiModal, entries: ModalEntries): Json {
  const labels = modal.components.map(({ label }) => label);
  const unknown = Object.keys(entries).find((label) => !labels.includes(label));
  if (unknown !== undefined) {
    throw new ActorError(
      `"${modal.title}" has no field "${unknown}"; it has: ${labels.join(", ")}`,
    );
  }
  return {
    custom_id: modal.custom_id,
    components: modal.components.map((label) => ({
      type: label.type,
      id: label.id,
      component: entryOf(label, entries[label.label]),
    })),
  };
}

function entryOf({ label, component }: ApiLabel, entry: ModalEntries[string] | undefined): Json {
  const { id, type, custom_id } = component;
  if (component.type === ComponentType.TextInput) {
    return { id, type, custom_id, value: textOf(label, component, entry) };
  }
  return { id, type, custom_id, values: valuesOf(label, component, entry) };
}

function textOf(
  label: string,
  { value = "", required, min_length = 0, max_length = 4000 }: ApiTextInput,
  entry: ModalEntries[string] = value,
): string {
  if (typeof entry !== "string") throw new ActorError(`${label} takes one text`);
  const length = characterCount(entry);
  if (length === 0 && !required) return entry;
  if (length === 0) throw new ActorError(`${label} must be filled in`);
  if (length >= min_length && length <= max_length) return entry;
  throw new ActorError(`${label} takes ${min_length} to ${max_length} characters`);
}

function valuesOf(
  label: string,
  { options = [], required, min_values, max_values }: ApiSelect,
  entry: ModalEntries[string] | undefined,
): readonly string[] {
  const chosen = entry === undefined
    ? options.filter((option) => option.default)
    : [entry].flat().map((text) => {
      const option = options.find((each) => each.label === text || each.value === text);
      if (option) return option;
      const offered = options.map((each) => each.label).join(", ");
      throw new ActorError(`${label} does not offer "${text}"; it offers: ${offered}`);
    });
  const values = chosen.map(({ value }) => value);
  const isFit = values.length === 0
    ? required !== true
    : values.length >= min_values && values.length <= max_values;
  if (isFit) return values;
  throw new ActorError(`${label} takes ${min_values} to ${max_values} options`);
}
