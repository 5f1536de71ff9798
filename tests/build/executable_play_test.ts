/** The executable's `play`: the page and everything behind it, out of one file. */
import assert from "node:assert/strict";
import { ApiClient } from "../playground/_api_client.ts";
import { assertRefused, executableTest } from "./_executable.ts";
import { freePort } from "./_machine.ts";

executableTest("play serves its page and all it needs, plays, and stops", async (program) => {
  await Deno.chmod(program.machine.work, 0o500);
  await using running = await program.start(["play"], { env: { PORT: String(freePort()) } });
  const [, url = ""] = await running.printed(/Play at (http:\S+) /);
  const page = await text(url);
  assert.match(page, /^<!doctype html>/i);
  const needed = [...page.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path = ""]) => path);
  assert(needed.length > 0);
  for (const path of needed.filter((path) => !path.startsWith("data:"))) {
    assert((await text(new URL(path, url))).length > 0, path);
  }
  const api = new ApiClient({ playground: { url } });
  const [{ id: player = "" } = {}] = (await api.snapshot()).players;
  await api.post("slash", { player, line: "/ronnied start" });
  await api.post("everybody", await findButton(api, "Join"));
  await api.post("component", { player, ...await findButton(api, "Begin") });
  for (const value of [2, 3, 4]) assert.equal((await api.post("dice", { value })).status, 204);
  await api.post("everybody", await findButton(api, "Roll"));
  const { messages, keys, status } = await api.snapshot();
  assert.match(JSON.stringify(messages), /Game over/);
  assert.deepEqual([status.gateway, status.store], ["connected", "up"]);
  assert(keys.some(({ key, value }) => key.startsWith("game:") && /completed/.test(value)));
  assert.equal(await running.stop(), 0);
});

executableTest("play: a taken port is told, with another to try", async (program) => {
  using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = taken.addr;
  const ran = await program.run(["play"], { env: { PORT: String(port) } });
  assertRefused(ran, 78, new RegExp(`^Port ${port} is taken: .* PORT to another one, such as`));
});

/** The newest public message with buttons, and the custom id of the one with this label. */
async function findButton(api: ApiClient, label: string) {
  const { messages } = await api.snapshot();
  const message = messages.findLast((view) => !view.ephemeral && view.components.length > 0);
  const button = message?.components.flatMap((row) => row.components)
    .find((component) => component.type === 2 && component.label === label);
  assert(message && button?.custom_id, `there is no ${label}`);
  return { message: message.id, customId: button.custom_id };
}

async function text(url: string | URL): Promise<string> {
  const response = await fetch(url);
  assert.equal(response.status, 200, String(url));
  return await response.text();
}
