import { compact } from "../compact.ts";
import {
  type ApiLabel,
  type ApiModal,
  type ApiSelect,
  type ApiTextInput,
  ComponentType,
  numbersOf,
  TextInputStyle,
} from "../wire.ts";
import { type ComponentScope, readCustomId } from "./component_parts.ts";
import type { Field } from "./field.ts";
import { readSelect } from "./select_form.ts";

const maxTitle = 45;
const maxComponents = 5;
const maxLabel = 45;
/** What a text input can hold. */
const maxText = 4000;
const styles = numbersOf(TextInputStyle);

/**
 * Reads a modal and notes what Discord would refuse (Discord docs: Receiving and Responding, Modal;
 * Component Reference, Label and Text Input). Of the components that a modal can have, the emulator
 * knows labels, and in them text inputs and menus of texts.
 */
export function readModal(data: Field): ApiModal | undefined {
  if (!data.required() || !data.isObject()) return undefined;
  const scope: ComponentScope = { nextId: 1, customIds: new Set() };
  const components = data.at("components");
  components.required();
  return {
    custom_id: data.at("custom_id").requiredText({ min: 1, max: 100 }) ?? "",
    title: data.at("title").requiredText({ min: 1, max: maxTitle }) ?? "",
    components: components.list(1, maxComponents)
      .flatMap((label) => readLabel(label, scope) ?? []),
  };
}

function readLabel(label: Field, scope: ComponentScope): ApiLabel | undefined {
  if (!label.isObject()) return undefined;
  if (label.at("type").value !== ComponentType.Label) return refuseType(label, [18]);
  const id = scope.nextId++;
  const text = label.at("label").requiredText({ min: 1, max: maxLabel }) ?? "";
  const description = label.at("description").text({ max: 100 });
  const component = readLabelled(label.at("component"), scope);
  return component && compact({ type: 18 as const, id, label: text, description, component });
}

function readLabelled(field: Field, scope: ComponentScope): ApiTextInput | ApiSelect | undefined {
  if (!field.required() || !field.isObject()) return undefined;
  switch (field.at("type").value) {
    case ComponentType.TextInput:
      return readTextInput(field, scope);
    case ComponentType.StringSelect:
      if (field.at("disabled").value === true) {
        field.at("disabled").fail(
          "COMPONENT_DISABLED_IN_MODAL",
          "A component in a modal cannot be disabled",
        );
      }
      return { ...readSelect(field, scope), required: field.at("required").flag() ?? true };
    default:
      return refuseType(field, [3, 4]);
  }
}

function readTextInput(input: Field, scope: ComponentScope): ApiTextInput {
  const id = scope.nextId++;
  const min = input.at("min_length").integer(0, maxText);
  const max = input.at("max_length").integer(1, maxText);
  if (min !== undefined && max !== undefined && min > max) {
    input.at("min_length").fail(
      "TEXT_INPUT_COMPONENT_MIN_LENGTH_GREATER_THAN_MAX_LENGTH",
      "Min length cannot be greater than max length",
    );
  }
  if (input.at("label").present) {
    input.at("label").fail("TEXT_INPUT_IN_LABEL", "A text input in a label has no label itself");
  }
  return compact({
    type: 4 as const,
    id,
    custom_id: readCustomId(input.at("custom_id"), scope) ?? "",
    style: input.at("style").oneOf(styles) ?? TextInputStyle.Short,
    min_length: min,
    max_length: max,
    required: input.at("required").flag() ?? true,
    value: readValue(input.at("value"), min, max),
    placeholder: input.at("placeholder").text({ max: 100 }),
  });
}

/** The text to begin with: empty, or of a length that could be sent. */
function readValue(field: Field, min = 0, max = maxText): string | undefined {
  return field.value === "" ? "" : field.text({ min, max });
}

function refuseType(field: Field, types: readonly number[]): undefined {
  return field.at("type").fail(
    "UNION_TYPE_CHOICES",
    `Value of field "type" must be one of (${types.join(", ")}).`,
  );
}
