import assert from "node:assert/strict";
import deno from "../../deno.json" with { type: "json" };
import { commandsIn, exists, read, sectionsOf, tasksIn } from "./_documents.ts";

const sections = sectionsOf(read("docs/benchmarks.md"));

Deno.test("benchmarks.md: every figure stands below a command of its section", () => {
  const withoutCommand = sections.slice(1).flatMap(({ heading, text }) =>
    /\d/.test(withoutCode(text.slice(0, Math.max(0, text.indexOf("```sh"))))) ||
      commandsIn(text).length === 0
      ? [heading]
      : []
  );
  assert.ok(sections.length > 6);
  assert.deepEqual(withoutCommand, []);
});

Deno.test("benchmarks.md: every command in it can be run", () => {
  const commands = sections.flatMap(({ text }) => commandsIn(text));
  const tasks = tasksIn(commands.join("\n"));
  assert.deepEqual([...tasks].filter((name) => !(name in deno.tasks)), []);
  const files = commands.flatMap((command) => command.match(/\btests\/[\w./]+\.ts\b/g) ?? []);
  assert.ok(files.length > 4);
  assert.deepEqual(files.filter((path) => !exists(path)), []);
  const measuring = /^\(?((LONG=1 )?deno (task|test|run) |export DENO_DIR)/;
  assert.deepEqual(commands.filter((command) => !measuring.test(command)), []);
});

/** Without names of versions and commands, which are no figures. */
function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, "");
}
