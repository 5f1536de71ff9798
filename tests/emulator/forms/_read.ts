import assert from "node:assert/strict";
import { DiscordError } from "../../../src/emulator/discord_error.ts";
import { Field } from "../../../src/emulator/forms/field.ts";

/** A body, and `path: CODE` for everything that is refused in it. */
export type FormCase = readonly [body: unknown, ...problems: string[]];

/** Registers a test of bodies that a form reads. */
export function formTest(
  name: string,
  read: (field: Field) => unknown,
  cases: readonly FormCase[],
): void {
  Deno.test(name, () => {
    for (const [body, ...expected] of cases) {
      assert.deepEqual(problems(body, read).toSorted(), expected, JSON.stringify(body));
    }
  });
}

/** Reads a body with a form and gives `path: CODE` for everything that was refused. */
function problems(body: unknown, read: (field: Field) => unknown): readonly string[] {
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
