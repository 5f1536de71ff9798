import type { ApiButton, ApiSelect } from "../wire.ts";
import type { MessageView } from "../world/message_view.ts";

/** A label to look for: the exact text first, else one that contains it; or a pattern. */
export type Label = string | RegExp;

/** A component and the message it stands in. */
export interface Found<Component> {
  readonly message: MessageView;
  readonly component: Component;
}

/** A menu with the values that were asked for. */
export interface FoundChoice extends Found<ApiSelect> {
  readonly values: readonly string[];
}

/** Finds the newest enabled button with this label; emojis do not count. */
export function findButton(
  messages: readonly MessageView[],
  label: Label,
): Found<ApiButton> | undefined {
  return findNewest(messages, buttonsOf, (button) => button.label ?? button.emoji?.name, label);
}

/** Finds the newest enabled menu that offers all these options, by label or value. */
export function findChoice(
  messages: readonly MessageView[],
  labels: readonly Label[],
): FoundChoice | undefined {
  for (const message of messages.toReversed()) {
    for (const component of menusOf(message)) {
      const values = labels.map((label) => optionValue(component, label));
      if (values.every((value) => value !== undefined)) return { message, component, values };
    }
  }
  return undefined;
}

function optionValue(menu: ApiSelect, label: Label): string | undefined {
  const options = menu.options ?? [];
  for (const isMatch of matchers(label)) {
    const option = options.find((candidate) => isMatch(candidate.label));
    if (option) return option.value;
  }
  return undefined;
}

function findNewest<Component>(
  messages: readonly MessageView[],
  componentsOf: (message: MessageView) => readonly Component[],
  textOf: (component: Component) => string | null | undefined,
  label: Label,
): Found<Component> | undefined {
  for (const isMatch of matchers(label)) {
    for (const message of messages.toReversed()) {
      const component = componentsOf(message).find((item) => isMatch(textOf(item) ?? ""));
      if (component) return { message, component };
    }
  }
  return undefined;
}

/** Exact before contained, so that "Roll" never presses "Roll-off" while there is a "Roll". */
function matchers(label: Label): readonly ((text: string) => boolean)[] {
  if (label instanceof RegExp) return [(text) => label.test(text)];
  const wanted = plain(label);
  return [
    (text) => text === label,
    (text) => wanted !== "" && plain(text) === wanted,
    (text) => wanted !== "" && plain(text).includes(wanted),
  ];
}

/** A label without emojis and case. */
function plain(text: string): string {
  return text.replaceAll(/\p{RGI_Emoji}|\ufe0f/gv, "").replaceAll(/\s+/g, " ").trim().toLowerCase();
}

function buttonsOf(message: MessageView): readonly ApiButton[] {
  return message.components.flatMap((row) => row.components).filter((item) =>
    item.type === 2 && !item.disabled && item.custom_id !== undefined
  ) as ApiButton[];
}

function menusOf(message: MessageView): readonly ApiSelect[] {
  return message.components.flatMap((row) => row.components).filter((item) =>
    item.type !== 2 && !item.disabled
  ) as ApiSelect[];
}
