import { type ApiButton, type ApiSelect, ComponentType } from "../wire.ts";
import type { MessageView } from "../world/message_view.ts";

/** A label to look for: the exact text first, else one that contains it; or a pattern. */
export type Label = string | RegExp;

/** A component and the message it stands in; for a menu, with the values that were asked for. */
export interface FoundComponent<Component = ApiButton | ApiSelect> {
  readonly message: MessageView;
  readonly component: Component;
  readonly values?: readonly string[];
}

/** Finds the newest enabled button with this label; emojis do not count. */
export function findButton(
  messages: readonly MessageView[],
  label: Label,
): FoundComponent<ApiButton> | undefined {
  for (const isMatch of matchers(label)) {
    for (const message of messages.toReversed()) {
      const component = buttonsOf(message).find((button) =>
        isMatch(button.label ?? button.emoji?.name ?? "")
      );
      if (component) return { message, component };
    }
  }
  return undefined;
}

/** Finds the newest enabled menu that offers all these options, by label or value. */
export function findChoice(
  messages: readonly MessageView[],
  labels: readonly Label[],
): FoundComponent<ApiSelect> | undefined {
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
  return componentsOf(message).filter((item) => item.type === ComponentType.Button)
    .filter((button) => button.custom_id !== undefined);
}

function menusOf(message: MessageView): readonly ApiSelect[] {
  return componentsOf(message).filter((item) => item.type !== ComponentType.Button);
}

function componentsOf(message: MessageView): readonly (ApiButton | ApiSelect)[] {
  return message.components.flatMap((row) => row.components).filter((item) => !item.disabled);
}
