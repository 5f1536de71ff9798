import { compact } from "../compact.ts";
import type { ApiEmoji } from "../wire.ts";
import type { Field } from "./field.ts";

/** What all components of one message share: ids given so far, custom ids seen so far. */
export interface ComponentScope {
  nextId: number;
  readonly customIds: Set<string>;
}

/** Reads a custom id: 1 to 100 characters, used once in a message, disabled or not. */
export function readCustomId(field: Field, scope: ComponentScope): string | undefined {
  if (!field.present) {
    return field.fail("COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required");
  }
  const customId = field.text({ min: 1, max: 100 });
  if (customId === undefined) return undefined;
  if (scope.customIds.has(customId)) {
    field.fail("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
  }
  scope.customIds.add(customId);
  return customId;
}

/** Reads an emoji: a server's own by its id, or one Unicode emoji as the name. */
export function readEmoji(field: Field): ApiEmoji | undefined {
  if (!field.present || !field.isObject()) return undefined;
  const name = field.at("name").text();
  const id = field.at("id").text();
  if (!id && !isUnicodeEmoji(name ?? "")) {
    return field.at("name").fail("COMPONENT_INVALID_EMOJI", "Invalid emoji");
  }
  return compact({ id, name });
}

function isUnicodeEmoji(text: string): boolean {
  const one = /^\p{RGI_Emoji}$/v;
  return one.test(text) || one.test(`${text}\ufe0f`);
}
