/** Where the commands are registered, on the emulated Discord: by a whole bot, and what goes wrong. */
import assert from "node:assert/strict";
import type { Emulator } from "../../src/emulator/mod.ts";
import { inviteUrl } from "../../src/discord/mod.ts";
import { commandBodies } from "../../src/discord/registration.ts";
import { type RegisteredGuilds, Registrar } from "../../src/discord/registrar.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import { type ConnectedBot, openBot } from "./connection/_connected_bot.ts";

/** A server's id that the emulator does not have. */
const nowhere = "100000000000000999";

const names = (discord: Emulator, guildId?: string) =>
  discord.commands(guildId).map(({ name }) => name);

const commandCalls = (discord: Emulator) =>
  discord.calls.filter(({ routeClass }) => routeClass === "commands");

/** The servers that are remembered in an evening's store. */
function remembered({ redis, discord }: Evening): Promise<readonly string[]> {
  return redis.members(`registered_guilds:{${discord.applicationId}}`);
}

/** Puts commands as another program with the bot's token would. */
async function put({ discord }: Pick<ConnectedBot, "discord">, guild: string, ...more: string[]) {
  const path = `${discord.restUrl}/v10/applications/${discord.applicationId}/guilds/${guild}`;
  const others = more.map((name) => ({ name, description: "Of another program" }));
  const response = await fetch(`${path}/commands`, {
    method: "PUT",
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
    body: JSON.stringify([...commandBodies(), ...others]),
  });
  await response.body?.cancel();
  assert.equal(response.status, 200);
}

const own = commandBodies().map(({ name }) => name);

Deno.test("commands are written by the first start, and only read by the next ones", async () => {
  await using evening = await openEvening();
  await evening.restartBot();
  await evening.restartBot();
  await evening.stopBot();
  const methods = commandCalls(evening.discord).map(({ method }) => method);
  assert.deepEqual(methods, ["GET", "PUT", "GET", "GET"]);
  assert.deepEqual(names(evening.discord), own);
});

Deno.test("with GUILD_ID the commands go to that server alone, and only once", async () => {
  await using evening = await openEvening({ guildOnly: true });
  const { id } = evening.guild;
  await evening.restartBot();
  await evening.stopBot();
  const writes = commandCalls(evening.discord).filter(({ method }) => method !== "GET");
  assert.deepEqual(writes.map(({ method }) => method), ["PUT"]);
  assert(writes[0]?.path.includes(`/guilds/${id}/commands`));
  assert.deepEqual([names(evening.discord), names(evening.discord, id)], [[], own]);
  assert.deepEqual(await remembered(evening), [id]);
});

Deno.test("GUILD_ID removed: what that server had is taken back, and other programs' commands stay", async () => {
  const env: Record<string, string> = {};
  await using evening = await openEvening({ env });
  const { discord, guild } = evening;
  env.GUILD_ID = guild.id;
  await evening.restartBot();
  await discord.waitUntil(() => discord.commands().length === 0);
  assert.deepEqual(names(discord, guild.id), own, "from all servers to this one");
  await put(evening, guild.id, "other");
  delete env.GUILD_ID;
  await evening.restartBot();
  await discord.waitUntil(() => discord.commands(guild.id).length === 1);
  assert.deepEqual([names(discord), names(discord, guild.id)], [own, ["other"]]);
  while ((await remembered(evening)).length > 0);
});

/** What a registrar remembers, in memory, with a fault. */
class Remembered implements RegisteredGuilds {
  readonly ids = new Set<string>();
  refusal: Error | null = null;

  list(): Promise<readonly string[]> {
    return this.#try(() => [...this.ids]);
  }

  add(guildId: string): Promise<void> {
    return this.#try(() => void this.ids.add(guildId));
  }

  remove(guildId: string): Promise<void> {
    return this.#try(() => void this.ids.delete(guildId));
  }

  #try<T>(task: () => T): Promise<T> {
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve(task());
  }
}

/** A registrar on a bot's connection; disposal ends its tries. */
function registrarOn(bot: ConnectedBot, guildId: string | null, memory = new Remembered()) {
  const stop = new AbortController();
  const lines: string[] = [];
  const write = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
  const registrar = new Registrar({
    bot: bot.connection.bot,
    guildId,
    registeredGuilds: memory,
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    clock: () => Date.parse("2026-01-01T20:00:00Z"),
    random: () => 0.5,
    timings: { againMs: 5, againMaxMs: 20, usedUpMs: 3_600_000 },
    signal: stop.signal,
  });
  return { registrar, lines, memory, [Symbol.dispose]: () => stop.abort() };
}

Deno.test("GUILD_ID of a server the bot is not in: one line with the invite link, until it is in", async () => {
  await using bot = await openBot();
  const { discord } = bot;
  const guild = discord.addGuild({ name: "The Swan" });
  guild.removeBot();
  using setup = registrarOn(bot, guild.id);
  const { registrar, lines, memory } = setup;
  const registered = registrar.register();
  await discord.waitUntil(() => commandCalls(discord).filter((c) => c.status === 403).length >= 4);
  const invite = inviteUrl(discord.applicationId);
  const trouble = `The commands cannot be registered: the bot is not in server ${guild.id}: ` +
    `invite it with ${invite}, or correct GUILD_ID; trying again until they can, next at 20:00:00Z`;
  assert.deepEqual([registrar.trouble, registrar.isRegistered], [trouble, false]);
  assert.deepEqual(lines, [`warn ${trouble}`]);
  assert.deepEqual([...memory.ids], [], "where nothing was registered nothing is remembered");
  guild.inviteBot();
  assert.equal(await registered, true);
  assert.deepEqual([registrar.trouble, registrar.isRegistered], [null, true]);
  assert.deepEqual(lines.slice(1).map((line) => line.replace(/\d+/, "N")), [
    "info Commands {done}",
    "info The commands could be registered after N ms",
  ]);
  assert.deepEqual(names(discord, guild.id), own);
});

for (const status of [400, 429]) {
  Deno.test(`The day's new commands used up (30034, a ${status}): said once, and left alone for an hour`, async () => {
    await using bot = await openBot();
    const match = { routeClass: "commands", method: "PUT" } as const;
    const fault = bot.discord.faults.rest.add(match, { kind: "status", status, code: 30034 });
    using setup = registrarOn(bot, null);
    const registered = setup.registrar.register();
    await bot.discord.waitUntil(() => setup.lines.length > 0);
    assert.match(
      setup.lines[0] ?? "",
      /registered: Discord takes 200 new commands a day, .* used up; .* next at 21:00:00Z$/,
    );
    assert.equal(fault.hits, 1);
    setup[Symbol.dispose]();
    assert.equal(await registered, false);
  });
}

Deno.test("A server is remembered before its commands are written", async () => {
  await using bot = await openBot();
  const { id } = bot.discord.addGuild({ name: "The Swan" });
  const memory = new Remembered();
  const order: string[] = [];
  memory.add = () => Promise.resolve(void order.push("add"));
  bot.discord.on("commands", () => order.push("written"));
  using setup = registrarOn(bot, id, memory);
  await setup.registrar.register();
  assert.deepEqual(order, ["add", "written"]);
});

Deno.test("A store that refuses keeps no one from playing: said once, and made good later", async () => {
  await using bot = await openBot();
  const { id } = bot.discord.addGuild({ name: "The Swan" });
  const memory = new Remembered();
  memory.refusal = new Error("Redis refused: NOPERM No permissions to access a key");
  using setup = registrarOn(bot, id, memory);
  const { registrar, lines } = setup;
  assert.equal(await registrar.register(), true);
  assert.deepEqual(names(bot.discord, id), own);
  const takenBack = registrar.takeBack();
  const reads = () => commandCalls(bot.discord).filter(({ method }) => method === "GET").length;
  const before = reads();
  await bot.discord.waitUntil(() => reads() >= before + 4);
  assert.equal(registrar.trouble, null);
  assert.deepEqual(
    lines.filter((line) => !line.startsWith("info")).map((line) => line.slice(0, 99)),
    [
      "warn Commands that were registered elsewhere cannot be taken back: Redis refused: NOPERM No permissions"
        .slice(0, 99),
    ],
  );
  memory.refusal = null;
  await takenBack;
  assert.deepEqual([...memory.ids], [id]);
  assert.match(lines.at(-1) ?? "", /^info .* could be taken back after \d+ ms$/);
});

Deno.test("A command whose deletion was answered with a cut is taken back all the same", async () => {
  await using bot = await openBot();
  const { id } = bot.discord.addGuild({ name: "The Swan" });
  await put(bot, id);
  const match = { routeClass: "commands", method: "DELETE", times: 2 } as const;
  bot.discord.faults.rest.add(match, { kind: "dropResponse" });
  using setup = registrarOn(bot, null);
  setup.memory.ids.add(id);
  await setup.registrar.takeBack();
  assert.deepEqual([names(bot.discord, id), [...setup.memory.ids]], [[], []]);
  assert.deepEqual(setup.lines, ["info Commands taken back from {where}"]);
});

Deno.test("A server that has removed the bot stays remembered, and hinders no other", async () => {
  await using bot = await openBot();
  const { id } = bot.discord.addGuild({ name: "The Swan" });
  await put(bot, id);
  using setup = registrarOn(bot, null);
  for (const each of [nowhere, id]) setup.memory.ids.add(each);
  await setup.registrar.takeBack();
  assert.deepEqual([names(bot.discord, id), [...setup.memory.ids]], [[], [nowhere]]);
  assert.deepEqual(names(bot.discord), ["ping"], "all servers keep what is not elsewhere");
});
