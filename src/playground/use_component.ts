import {
  ActorError,
  type ApiSelect,
  ComponentType,
  type Member,
  type Outcome,
} from "../emulator/mod.ts";

/** A button that is pressed, or a menu with the chosen values. */
export interface ComponentUse {
  readonly message: string;
  readonly customId: string;
  readonly values?: readonly string[] | undefined;
}

/**
 * Uses a component that a member sees in their channel. Its custom id is unique in a message; a
 * label may not be.
 *
 * @throws {ActorError} when the member sees no such component, or it is disabled.
 */
export async function useComponent(
  member: Member,
  { message, customId, values = [] }: ComponentUse,
): Promise<Outcome> {
  const component = member.messages().find(({ id }) => id === message)?.components
    .flatMap((row) => row.components)
    .find(({ custom_id, disabled }) => custom_id === customId && !disabled);
  if (!component) throw new ActorError(`${member.name} cannot use that component any more`);
  const data = { id: component.id, custom_id: customId, component_type: component.type };
  if (component.type === ComponentType.Button) return await member.forge({ message, data });
  checkOffered(component, values);
  return await member.forge({ message, data: { ...data, values } });
}

function checkOffered(menu: ApiSelect, values: readonly string[]): void {
  const offered = new Set(menu.options?.map(({ value }) => value));
  const isEnough = values.length >= menu.min_values && values.length <= menu.max_values;
  if (isEnough && values.every((value) => offered.has(value))) return;
  throw new ActorError("The menu does not offer that");
}
