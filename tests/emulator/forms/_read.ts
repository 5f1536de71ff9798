import { DiscordError } from "../../../src/emulator/discord_error.ts";
import { Field } from "../../../src/emulator/forms/field.ts";

/** Reads a body with a form and gives `path: CODE` for everything that was refused. */
export function problems(body: unknown, read: (field: Field) => unknown): readonly string[] {
  const root = new Field(body);
  read(root);
  try {
    root.refuseIfBad();
    return [];
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    return flatten(error.body.errors, "");
  }
}

function flatten(node: unknown, path: string): readonly string[] {
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) => {
    if (key !== "_errors") return flatten(value, path === "" ? key : `${path}.${key}`);
    return (value as { code: string }[]).map(({ code }) => `${path}: ${code}`);
  });
}
