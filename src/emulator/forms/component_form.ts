import { compact } from "../compact.ts";
import {
  type ApiActionRow,
  type ApiButton,
  type ApiSelect,
  ButtonStyle,
  ComponentType,
  numbersOf,
} from "../wire.ts";
import { type ComponentScope, readCustomId, readEmoji } from "./component_parts.ts";
import type { Field } from "./field.ts";
import { readSelect } from "./select_form.ts";

const maxRows = 5;
const rowWidth = 5;
const buttonStyles = numbersOf(ButtonStyle);
const typesInRow = [2, 3, 5, 6, 7, 8];

/**
 * Reads the rows of a message and notes what Discord would refuse
 * (Discord docs: Component Reference, Action Row, Button). A component without a row around it is
 * refused, as for every message without the newer component flag.
 */
export function readComponents(list: Field): readonly ApiActionRow[] | undefined {
  if (list.value === undefined) return undefined;
  const scope: ComponentScope = { nextId: 1, customIds: new Set() };
  return list.list(0, maxRows).flatMap((row) => readRow(row, scope) ?? []);
}

function readRow(row: Field, scope: ComponentScope): ApiActionRow | undefined {
  if (!row.isObject()) return undefined;
  if (row.at("type").value !== ComponentType.ActionRow) {
    return row.at("type").fail("UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1,).');
  }
  const id = scope.nextId++;
  const members = row.at("components");
  if (!members.required()) return undefined;
  const fields = members.list(1, rowWidth);
  checkWidth(fields);
  return { type: 1, id, components: fields.flatMap((field) => readMember(field, scope) ?? []) };
}

function checkWidth(fields: readonly Field[]): void {
  let width = 0;
  for (const field of fields) {
    width += field.at("type").value === ComponentType.Button ? 1 : rowWidth;
    if (width > rowWidth) {
      field.fail(
        "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        "The specified component exceeds the maximum width",
      );
    }
  }
}

function readMember(field: Field, scope: ComponentScope): ApiButton | ApiSelect | undefined {
  if (!field.isObject()) return undefined;
  const type = field.at("type").value;
  if (typeof type !== "number" || !typesInRow.includes(type)) {
    return field.at("type").fail(
      "UNION_TYPE_CHOICES",
      `Value of field "type" must be one of (${typesInRow.join(", ")}).`,
    );
  }
  return type === ComponentType.Button ? readButton(field, scope) : readSelect(field, scope);
}

function readButton(button: Field, scope: ComponentScope): ApiButton {
  const id = scope.nextId++;
  const style = button.at("style").oneOf(buttonStyles) ?? ButtonStyle.Primary;
  const label = button.at("label").text({ max: 80 });
  const emoji = readEmoji(button.at("emoji"));
  const shows = button.at("label").value || button.at("emoji").present;
  if (style !== ButtonStyle.Premium && !shows) {
    button.fail("BUTTON_COMPONENT_LABEL_REQUIRED", "A label or emoji is required");
  }
  return compact({
    type: 2 as const,
    id,
    style,
    label,
    emoji,
    disabled: button.at("disabled").flag() || undefined,
    ...readTarget(button, style, scope),
  });
}

/** A link button opens its address and sends no interaction; every other needs a custom id. */
function readTarget(button: Field, style: number, scope: ComponentScope) {
  if (style === ButtonStyle.Link) {
    if (button.at("custom_id").present) {
      button.at("custom_id").fail(
        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
        "A custom id and url cannot both be specified",
      );
    }
    button.at("url").required();
    return { url: button.at("url").webAddress() };
  }
  if (button.at("url").present) {
    button.at("url").fail("BUTTON_COMPONENT_INVALID_URL", "A url is for link buttons only");
  }
  if (style === ButtonStyle.Premium) return {};
  return { custom_id: readCustomId(button.at("custom_id"), scope) };
}
