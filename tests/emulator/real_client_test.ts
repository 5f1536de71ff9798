import assert from "node:assert/strict";
import {
  commandOptionsParser,
  createBot,
  createDesiredPropertiesObject,
  InteractionTypes,
} from "@discordeno/bot";
import { type Emulator, startEmulator } from "../../src/emulator/mod.ts";

// discordeno keeps queue timers for a minute after its last request and has no way to drop them,
// so only in this file the sanitizers are off.
const lingering = { sanitizeOps: false, sanitizeResources: false };

const desiredProperties = createDesiredPropertiesObject({
  interaction: {
    id: true,
    token: true,
    type: true,
    data: true,
    user: true,
    guildId: true,
    channelId: true,
    message: true,
  },
  interactionCallbackResponse: { interaction: true, resource: true },
  interactionCallback: { id: true, type: true, responseMessageId: true },
  interactionResource: { type: true, message: true },
  message: { id: true, channelId: true, content: true },
  user: { id: true, username: true },
});

const sub = (name: string, options: unknown[] = []) => ({
  type: 1,
  name,
  description: "d",
  options,
});
const count = { type: 4, name: "count", description: "How many", minValue: 1 };
const subs = [sub("start"), sub("slow"), sub("pay", [count])];
const commands = [{ name: "game", description: "Dice", options: subs }];

const boardRows = [
  { type: 1, components: [{ type: 2, style: 1, label: "Roll", customId: "roll" }] },
  {
    type: 1,
    components: [{
      type: 3,
      customId: "pick",
      options: [{ label: "Bob", value: "b" }, { label: "Cal", value: "c" }],
    }],
  },
] as never;

async function startBot(discord: Emulator, transport: Record<string, unknown> = {}) {
  const quiet = () => {};
  const bot = createBot({
    token: discord.token,
    desiredProperties,
    gateway: { token: discord.token, spawnShardDelay: 0, ...transport } as never,
    loggerFactory: () => ({ debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet }),
  });
  bot.rest.baseUrl = discord.restUrl;
  const boards: string[] = [];
  bot.events.interactionCreate = async (i) => {
    if (i.type === InteractionTypes.MessageComponent) {
      if (i.data?.customId === "roll") await i.edit({ content: "rolled", components: boardRows });
      else {
        await i.deferEdit();
        await i.edit({ content: `picked ${i.data?.values}` });
        await i.respond("a whisper", { isPrivate: true });
      }
      return;
    }
    const options = commandOptionsParser(i as never) as Record<string, Record<string, unknown>>;
    if (options.start) {
      const answer = await i.respond({ content: "board", components: boardRows }, {
        withResponse: true,
      });
      boards.push(
        String((answer as { resource: { message: { id: bigint } } }).resource.message.id),
      );
    } else if (options.slow) {
      await i.defer(true);
      await i.edit({ content: "slow but sure" });
    } else await i.respond(`paid ${options.pay?.count ?? "all"}`, { isPrivate: true });
  };
  await bot.start();
  await bot.rest.upsertGlobalApplicationCommands(commands as never);
  return { boards, stop: () => bot.shutdown() };
}

async function playGame(transport: Record<string, unknown>) {
  await using discord = await startEmulator();
  const guild = discord.addGuild({ name: "The Crown" });
  guild.addChannel({ name: "bar" });
  const ann = guild.addMember({ name: "Ann" });
  const bob = guild.addMember({ name: "Bob" });
  const { boards, stop } = await startBot(discord, transport);

  const started = await ann.slash("game start");
  assert.equal(started.callbackType, 4);
  assert.ok(bob.sees("board"));
  await discord.waitUntil(() => boards.length > 0);
  assert.deepEqual(boards, [started.message?.id]);

  assert.equal((await bob.click("Roll")).callbackType, 7);
  assert.ok(ann.sees("rolled"));
  assert.equal((await bob.choose("Cal")).callbackType, 6);
  await ann.waitFor("picked c");
  await bob.waitFor("a whisper");
  assert.ok(!ann.sees("a whisper"));

  assert.equal((await ann.slash("game slow")).callbackType, 5);
  assert.ok((await ann.waitFor("slow but sure")).ephemeral);
  assert.ok((await bob.slash("game pay count:2")).ok);
  assert.ok(bob.sees("paid 2"));

  await stop();
  await discord.waitUntil(() => discord.connectedSessions === 0);
  const end = discord.gatewayLog.find((entry) => entry.event === "close");
  assert.deepEqual([end?.code, end?.by], [3000, "client"]);
  assert.equal(discord.counters.invalidRequests, 0);
}

const transports = {
  "with plain frames": {},
  "over one zlib stream": { transportCompression: "zlib-stream" },
  "with each frame compressed": { compress: true },
};
for (const [name, transport] of Object.entries(transports)) {
  Deno.test(`a discordeno bot plays ${name}`, lingering, () => playGame(transport));
}
