/** Boards that cannot be written: who can mend it is informed once, and no write is tried for ever. */
import assert from "node:assert/strict";
import { delay } from "../../src/async/mod.ts";
import type { Emulator } from "../../src/emulator/mod.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import { privateTexts } from "../_helpers/answers.ts";

/** Longer than the bot would wait before it tried again. */
const whileMs = 400;

Deno.test("A channel closed to the bot: the player whose roll cannot be shown reads what it lacks", async () => {
  await using evening = await openEvening();
  const { discord, bar, envSource } = evening;
  const [ann, ben] = await begin(evening);
  bar.deny("bot", "VIEW_CHANNEL");
  envSource.willRoll(3);
  const outcome = await ann.slash("ronnied roll");
  assert(outcome.ok);
  await discord.waitUntil(() =>
    privateTexts(outcome).some((text) => text.includes("View Channel"))
  );
  assert.equal(await editsWithin(discord, whileMs), 0, "tried again though nothing has changed");
  bar.allow("bot", "VIEW_CHANNEL");
  envSource.willRoll(4);
  assert((await ben.click("Roll")).ok);
  await ann.waitFor(/Game over/);
});

Deno.test("An archived thread: the player whose roll cannot be shown reads so", async () => {
  await using evening = await openEvening();
  const { discord, bar, envSource } = evening;
  const snug = bar.addThread({ name: "snug" });
  const [ann] = await begin(evening, snug);
  snug.archive();
  envSource.willRoll(3);
  const outcome = await ann.slash("ronnied roll");
  await discord.waitUntil(() => privateTexts(outcome).some((text) => /archive/i.test(text)));
  assert.equal(await editsWithin(discord, whileMs), 0, "tried again though nothing has changed");
});

Deno.test("A deleted channel: its game is left to its lifetime, and its board alone", async () => {
  await using evening = await openEvening();
  const { discord, guild, redis, envSource } = evening;
  const garden = guild.addChannel({ name: "garden" });
  const [ann] = await begin(evening, garden);
  const id = await redis.text(`channel:{${garden.id}}`);
  const edit = discord.faults.rest.add({ method: "PATCH" }, { kind: "delay", ms: 50 });
  envSource.willRoll(3);
  await ann.slash("ronnied roll");
  garden.delete();
  await discord.waitUntil(() => edit.hits > 0);
  await refusedEdit(discord, 10_003);
  assert.equal(await editsWithin(discord, whileMs), 0, "tried again though the channel is gone");
  assert(await redis.lifetimeMs(`game:{${id}}`) > 0);
});

Deno.test("A bot that was removed: its games are left to their lifetime, their boards alone", async () => {
  await using evening = await openEvening();
  const { discord, bar, guild, redis, envSource } = evening;
  const [ann] = await begin(evening);
  const id = await redis.text(`channel:{${bar.id}}`);
  const edit = discord.faults.rest.add({ method: "PATCH" }, { kind: "delay", ms: 50 });
  envSource.willRoll(3);
  await ann.slash("ronnied roll");
  guild.removeBot();
  await discord.waitUntil(() => edit.hits > 0);
  await refusedEdit(discord, 50_001);
  assert.equal(await editsWithin(discord, whileMs), 0, "tried again though the guild is gone");
  assert(await redis.lifetimeMs(`game:{${id}}`) > 0);
});

/** Ann and Ben sit down and begin. */
async function begin(evening: Evening, channel = evening.bar) {
  const [ann, ben] = evening.members("Ann", "Ben");
  for (const person of [ann, ben]) person.goTo(channel);
  await ann.slash("ronnied start");
  await ben.click("Join");
  assert((await ann.click("Begin")).ok);
  return [ann, ben] as const;
}

async function refusedEdit(discord: Emulator, code: number): Promise<void> {
  await discord.waitUntil(() =>
    discord.calls.some(({ method, response }) =>
      method === "PATCH" && JSON.stringify(response ?? null).includes(`"code":${code}`)
    )
  );
}

/** How often the bot writes to channels from now on, for a while. */
async function editsWithin(discord: Emulator, ms: number): Promise<number> {
  const before = discord.calls.length;
  await delay(ms);
  return discord.calls.slice(before).filter(({ routeClass }) => routeClass === "channelMessage")
    .length;
}
