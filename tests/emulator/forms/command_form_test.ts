import assert from "node:assert/strict";
import { readCommandForm } from "../../../src/emulator/forms/command_form.ts";
import { problems } from "./_read.ts";

const refused = (body: unknown) => problems(body, readCommandForm);
const command = (more = {}) => ({ name: "game", description: "d", ...more });
const option = (more = {}) => ({ type: 3, name: "o", description: "d", ...more });
const text = (length: number) => "x".repeat(length);

Deno.test("a name is 1 to 32 lower-case letters, digits, dashes or underscores", () => {
  for (const name of ["a", text(32), "pay-2", "würfel", "サイコロ"]) {
    assert.deepEqual(refused(command({ name })), [], name);
  }
  for (const name of ["Game", "two words", "semi;colon"]) {
    assert.deepEqual(refused(command({ name })), ["name: APPLICATION_COMMAND_INVALID_NAME"]);
  }
  assert.deepEqual(refused(command({ name: text(33) })), ["name: BASE_TYPE_BAD_LENGTH"]);
  assert.deepEqual(refused({ description: "d" }), ["name: BASE_TYPE_REQUIRED"]);
});

Deno.test("a description is 1 to 100 characters", () => {
  assert.deepEqual(refused(command({ description: text(100) })), []);
  for (const description of ["", text(101)]) {
    assert.deepEqual(refused(command({ description })), ["description: BASE_TYPE_BAD_LENGTH"]);
  }
});

Deno.test("up to 25 options, with unique names, the required ones first", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => option({ name: `o${index}` }));
  assert.deepEqual(refused(command({ options: many(25) })), []);
  assert.deepEqual(refused(command({ options: many(26) })), ["options: BASE_TYPE_MAX_LENGTH"]);
  assert.deepEqual(refused(command({ options: [option(), option()] })), [
    "options.1: APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
  ]);
  assert.deepEqual(
    refused(command({ options: [option(), option({ name: "p", required: true })] })),
    ["options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"],
  );
});

Deno.test("up to 25 choices of the option's type", () => {
  const choices = (count: number, value: unknown = "v") => Array(count).fill({ name: "n", value });
  assert.deepEqual(refused(command({ options: [option({ choices: choices(25) })] })), []);
  assert.deepEqual(refused(command({ options: [option({ choices: choices(26) })] })), [
    "options.0.choices: BASE_TYPE_MAX_LENGTH",
  ]);
  assert.deepEqual(refused(command({ options: [option({ type: 4, choices: choices(1) })] })), [
    "options.0.choices.0.value: NUMBER_TYPE_COERCE",
  ]);
});

Deno.test("a command has 8000 characters in all", () => {
  const sub = (index: number) => ({
    type: 1,
    name: `sub${index}`,
    description: text(100),
    options: Array.from({ length: 4 }, (_, place) =>
      option({
        name: `o${place}`,
        description: text(100),
      })),
  });
  const subs = (count: number) => Array.from({ length: count }, (_, index) => sub(index));
  assert.deepEqual(refused(command({ options: subs(15) })), []);
  assert.deepEqual(refused(command({ options: subs(16) })), [": APPLICATION_COMMAND_TOO_LARGE"]);
});
