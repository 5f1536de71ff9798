import { compact } from "../compact.ts";
import { type ApiSelect, type ApiSelectOption, ComponentType } from "../wire.ts";
import { type ComponentScope, readCustomId, readEmoji } from "./component_parts.ts";
import type { Field } from "./field.ts";

const maxOptions = 25;

/** Reads a select menu of any kind (Discord docs: Component Reference, String Select). */
export function readSelect(select: Field, scope: ComponentScope): ApiSelect {
  const id = scope.nextId++;
  const type = select.at("type").value as ApiSelect["type"];
  const options = type === ComponentType.StringSelect ? readOptions(select) : undefined;
  const most = options?.length || maxOptions;
  const minValues = select.at("min_values").integer(0, most) ?? 1;
  const maxValues = select.at("max_values").integer(1, most) ?? 1;
  if (minValues > maxValues) {
    select.at("min_values").fail(
      "SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX_VALUES",
      "Min values cannot be greater than max values",
    );
  }
  checkDefaults(select.at("options"), options ?? [], maxValues);
  return compact({
    type,
    id,
    custom_id: readCustomId(select.at("custom_id"), scope) ?? "",
    options,
    placeholder: select.at("placeholder").text({ max: 150 }),
    min_values: minValues,
    max_values: maxValues,
    disabled: select.at("disabled").flag() || undefined,
  });
}

function readOptions(select: Field): readonly ApiSelectOption[] {
  const list = select.at("options");
  if (!list.required()) return [];
  const seen = new Set<string>();
  return list.list(1, maxOptions).map((option) => readOption(option, seen));
}

function readOption(option: Field, seen: Set<string>): ApiSelectOption {
  const value = option.at("value").requiredText({ min: 1, max: 100 }) ?? "";
  if (seen.has(value)) {
    option.fail(
      "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
      "The specified option value is already used",
    );
  }
  seen.add(value);
  return compact({
    label: option.at("label").requiredText({ min: 1, max: 100 }) ?? "",
    value,
    description: option.at("description").text({ max: 100 }),
    emoji: readEmoji(option.at("emoji")),
    default: option.at("default").flag() || undefined,
  });
}

function checkDefaults(list: Field, options: readonly ApiSelectOption[], most: number): void {
  if (options.filter((option) => option.default).length > most) {
    list.fail(
      "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
      "The number of default options exceeds max values",
    );
  }
}
