import assert from "node:assert/strict";
import { readCommandLine } from "../../../src/emulator/actors/command_line.ts";
import type { ApiCommand, ApiCommandOption } from "../../../src/emulator/wire.ts";

const option = (name: string, type: number, more: Partial<ApiCommandOption> = {}) => ({
  name,
  type,
  description: "d",
  ...more,
});

function read(line: string, ...options: ApiCommandOption[]) {
  const command: ApiCommand = {
    id: "1",
    application_id: "2",
    version: "3",
    default_member_permissions: null,
    type: 1,
    name: "do",
    description: "d",
    contexts: null,
    integration_types: [0],
    nsfw: false,
    options,
  };
  const users = new Map([["Ann Lee", "77"]]);
  return readCommandLine(line, [command], (name) => users.get(name)).options;
}

Deno.test("a click on a command's mention needs the command's id", () => {
  const sub = option("start", 1);
  assert.deepEqual(read("</do start:1>", sub), read("do start", sub));
  for (const mention of ["</do start:2>", "</other start:1>"]) {
    assert.throws(() => read(mention, sub), /There is no command/);
  }
});

Deno.test("values run on to the next option and may be quoted", () => {
  const options = [option("title", 3), option("n", 4)];
  assert.deepEqual(read("/do title:two words n:5", ...options), [
    { name: "title", type: 3, value: "two words" },
    { name: "n", type: 4, value: 5 },
  ]);
  assert.deepEqual(read('do title:"a  n:b"', ...options), [
    { name: "title", type: 3, value: "a  n:b" },
  ]);
});

Deno.test("groups, sub-commands and all kinds of values", () => {
  const options = [
    option("s", 3, { max_length: 2 }),
    option("b", 5),
    option("u", 6),
    option("x", 10),
    option("c", 3, { choices: [{ name: "Red", value: "r" }] }),
  ];
  const group = option("g", 2, { options: [option("sub", 1, { options })] });
  const [outer] = read("do g sub s:ab b:true u:@Ann Lee x:1.5 c:Red", group);
  assert.deepEqual([outer?.name, outer?.options?.[0]?.name], ["g", "sub"]);
  const values = outer?.options?.[0]?.options?.map((argument) => argument.value);
  assert.deepEqual(values, ["ab", true, "77", 1.5, "r"]);
});

Deno.test("a value may stand behind a space, and True is true, as Discord's client writes it", () => {
  const two = [option("b", 5), option("u", 6)];
  const both = read("do b: True u: Ann Lee", ...two).map(({ value }) => value);
  assert.deepEqual(both, [true, "77"]);
  assert.deepEqual(read("do b: False", ...two).map(({ value }) => value), [false]);
});

Deno.test("a value that does not fit is not sent", () => {
  assert.throws(() => read("do", option("s", 3, { required: true })), /needs the option s/);
  assert.throws(() => read("do s:abc", option("s", 3, { max_length: 2 })), /0 to 2 characters/);
  assert.throws(() => read("do b:maybe", option("b", 5)), /True or False/);
  assert.throws(() => read("do u:Zed", option("u", 6)), /no member of that name/);
  assert.throws(() => read("do n:1.5", option("n", 4)), /not an integer/);
  const choices = [{ name: "Red", value: "r" }];
  assert.throws(() => read("do c:Blue", option("c", 3, { choices })), /choose Red/);
});
