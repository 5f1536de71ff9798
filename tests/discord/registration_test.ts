import assert from "node:assert/strict";
import { commandBodies, differsFromRegistered } from "../../src/discord/registration.ts";

Deno.test("one command for players is registered, for servers only, with a subcommand for everything", () => {
  const [command] = commandBodies();
  assert(command?.options);
  assert.equal(command.name, "ronnied");
  assert.deepEqual(command.contexts, [0]);
  assert.deepEqual(command.integration_types, [0]);
  assert.deepEqual(command.options.map(({ name }) => name), [
    "start",
    "join",
    "leave",
    "roll",
    "board",
    "leaderboard",
    "tab",
    "pay",
    "correct",
    "recap",
    "verify",
    "newsession",
    "abandon",
    "mydata",
    "forget",
    "help",
  ]);
  for (const { name, description } of command.options) {
    assert.match(name, /^[a-z]{1,32}$/);
    assert(description.length >= 10 && description.length <= 100, description);
  }
});

Deno.test("a user's menu has a command of its own, which is a name and nothing else", () => {
  const menus = commandBodies().filter(({ type }) => type === 2);
  const places = { contexts: [0], integration_types: [0], default_member_permissions: null };
  assert.deepEqual(menus, [{ name: "Correct a drink", type: 2, description: "", ...places }]);
});

Deno.test("a server's settings have a command of their own, for those with Manage Server", () => {
  const [player, house] = commandBodies();
  assert.equal(player?.default_member_permissions, null);
  assert.equal(house?.name, "ronnied-house");
  assert.equal(house.default_member_permissions, "32");
  assert.equal(house.options, undefined);
});

Deno.test("a field that Discord adds makes no difference", () => {
  const registered = commandBodies().map((command) => ({
    ...command,
    id: "1",
    version: "2",
    application_id: "3",
    name_localizations: null,
    dm_permission: true,
    nsfw: false,
    // Discord leaves out what is empty.
    options: command.options?.map(({ options = [], ...option }) => ({
      ...option,
      ...options.length > 0 && { options: options.map((one) => ({ ...one, required: false })) },
    })),
  }));
  assert.equal(differsFromRegistered(registered), false);
});

Deno.test("a field that the bot sets makes a difference", () => {
  const [command, ...others] = commandBodies();
  assert(command?.options && others[0]);
  const changed: readonly unknown[] = [
    [],
    null,
    [command],
    [command, { ...others[0], type: 3 }],
    { message: "an error" },
    [command, { ...command, name: "old" }],
    [{ ...command, name: "old" }, ...others],
    [{ ...command, description: "Another" }, ...others],
    [{ ...command, contexts: [0, 1] }, ...others],
    [{ ...command, contexts: null }, ...others],
    [{ ...command, integration_types: [0, 1] }, ...others],
    [{ ...command, options: command.options.slice(1) }, ...others],
    [{ ...command, options: command.options.toReversed() }, ...others],
    [{
      ...command,
      options: command.options.map((option) => ({
        ...option,
        options: (option.options ?? []).map((one) => ({ ...one, max_value: 3 })),
      })),
    }, ...others],
  ];
  for (const registered of changed) {
    assert.equal(differsFromRegistered(registered), true, JSON.stringify(registered).slice(0, 80));
  }
});
