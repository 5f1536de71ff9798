import {
  ActorError,
  type ApiButton,
  type ApiSelect,
  type ChannelHandle,
  ComponentType,
  type Member,
  type MessageView,
  type Outcome,
} from "../emulator/mod.ts";

/** A button that was pressed, or a menu with what was chosen in it. */
export interface Press {
  readonly message: string;
  readonly customId: string;
  readonly values?: readonly string[] | undefined;
}

/**
 * Uses a component by its custom id, which names exactly one where a label may name several.
 *
 * @throws {ActorError} when the member sees no such component, or it is off.
 */
export async function press(
  member: Member,
  channel: ChannelHandle,
  { message, customId, values }: Press,
): Promise<Outcome> {
  const component = findComponent(member.messages({ channel }), message, customId);
  if (!component) throw new ActorError(`${member.name} has nothing like that to press any more`);
  const base = { id: component.id, custom_id: customId, component_type: component.type };
  if (component.type === ComponentType.button) {
    return await member.forge({ message, data: base }, { channel });
  }
  const chosen = values ?? [];
  refuseUnoffered(component, chosen);
  return await member.forge({ message, data: { ...base, values: chosen } }, { channel });
}

function findComponent(
  messages: readonly MessageView[],
  messageId: string,
  customId: string,
): ApiButton | ApiSelect | undefined {
  const message = messages.find(({ id }) => id === messageId);
  return message?.components.flatMap((row) => row.components)
    .find((component) => component.custom_id === customId && !component.disabled);
}

function refuseUnoffered(menu: ApiSelect, values: readonly string[]): void {
  const offered = new Set(menu.options?.map(({ value }) => value));
  const isEnough = values.length >= menu.min_values && values.length <= menu.max_values;
  if (isEnough && values.every((value) => offered.has(value))) return;
  throw new ActorError("The menu does not offer that");
}
