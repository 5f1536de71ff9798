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

/** A button that is pressed, or a menu with the chosen values. */
export interface ComponentUse {
  readonly message: string;
  readonly customId: string;
  readonly values?: readonly string[] | undefined;
}

/**
 * Uses a component by its custom id, which is unique in a message; a label may not be.
 *
 * @throws {ActorError} when the member sees no such component, or it is disabled.
 */
export async function useComponent(
  member: Member,
  channel: ChannelHandle,
  { message, customId, values }: ComponentUse,
): Promise<Outcome> {
  const component = findComponent(member.messages({ channel }), message, customId);
  if (!component) throw new ActorError(`${member.name} cannot use that component any more`);
  const base = { id: component.id, custom_id: customId, component_type: component.type };
  if (component.type === ComponentType.Button) {
    return await member.forge({ message, data: base }, { channel });
  }
  const chosen = values ?? [];
  checkOffered(component, chosen);
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

function checkOffered(menu: ApiSelect, values: readonly string[]): void {
  const offered = new Set(menu.options?.map(({ value }) => value));
  const isEnough = values.length >= menu.min_values && values.length <= menu.max_values;
  if (isEnough && values.every((value) => offered.has(value))) return;
  throw new ActorError("The menu does not offer that");
}
