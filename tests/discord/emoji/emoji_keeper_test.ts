/** Which emoji are at the application after a start, on the emulated Discord, and what goes wrong. */
import assert from "node:assert/strict";
import { openEvening } from "../../_helpers/evening.ts";
import { EmojiKeeper } from "../../../src/discord/emoji/mod.ts";
import { ownEmoji } from "../../../src/discord/emoji/own_emoji.ts";
import type { Emulator, RestAction } from "../../../src/emulator/mod.ts";
import { connectBot, type ConnectedBot, openBot } from "../connection/_connected_bot.ts";

const own = ownEmoji.map(({ name }) => name);
const older = ["ronnied_face_1_000000", "ronnied_gone_icon_abcdef"];
const foreign = ["face_1", "ronnied", "ronnied_fan"];
const characters = "dice are shown as characters until the next start";
const png = ownEmoji[0]?.image;

const names = (discord: Emulator) => discord.emojis().map(({ name }) => name);
const calls = (discord: Emulator) =>
  discord.calls.filter(({ routeClass }) => routeClass === "emojis").map(({ method }) => method);

/** A keeper on a bot's connection, with what it logs. */
function keeperOn(
  { connection }: Pick<ConnectedBot, "connection">,
  others: Partial<ConstructorParameters<typeof EmojiKeeper>[0]> = {},
) {
  const lines: string[] = [];
  const write = (level: string) => (message: string, properties = {}) => {
    lines.push(`${level} ${message.replace("{done}", String({ done: "", ...properties }.done))}`);
  };
  const keeper = new EmojiKeeper({
    connection,
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    timings: { lookMs: 1_000_000 },
    signal: new AbortController().signal,
    ...others,
  });
  return { keeper, lines };
}

/** Puts emoji as another program with the bot's token would. */
async function put({ connection: { bot } }: ConnectedBot, ...added: readonly string[]) {
  for (const name of added) {
    const body = { name, image: png };
    await bot.rest.makeRequest("POST", `/applications/${bot.applicationId}/emojis`, { body });
  }
}

Deno.test("the first start brings all emoji, and the next ones only read the list", async () => {
  await using bot = await openBot();
  const { discord } = bot;
  const first = keeperOn(bot);
  assert.deepEqual([first.keeper.show], [null]);
  await first.keeper.bring();
  assert.deepEqual(names(discord), own);
  assert.deepEqual(first.lines, ["info Emoji uploaded"]);
  const [die] = discord.emojis().filter(({ name }) => name.startsWith("ronnied_die_"));
  assert.equal(first.keeper.show?.("die"), `<:${die?.name}:${die?.id}>`);
  assert.match(first.keeper.show?.("tumble") ?? "", /^<a:ronnied_tumble_\w+:\d+>$/);
  const before = calls(discord).length;
  const second = keeperOn(bot);
  await second.keeper.bring();
  assert.deepEqual(calls(discord).slice(before), ["GET"]);
  assert.deepEqual(second.lines, ["info Emoji unchanged"]);
  assert.equal(second.keeper.show?.("die"), first.keeper.show?.("die"));
});

Deno.test("emoji of other releases are removed, and those of others are kept", async () => {
  await using bot = await openBot();
  await put(bot, ...foreign, ...older);
  await keeperOn(bot).keeper.bring();
  assert.deepEqual(names(bot.discord), [...foreign, ...own]);
});

Deno.test("one that was removed comes back at the next start; until then dice are characters", async () => {
  await using bot = await openBot();
  const { discord, connection: { bot: { rest, applicationId } } } = bot;
  const { keeper, lines } = keeperOn(bot);
  await keeper.bring();
  const [removed] = discord.emojis();
  await rest.makeRequest("DELETE", `/applications/${applicationId}/emojis/${removed?.id}`);
  await keeper.look();
  await keeper.look();
  assert.equal(keeper.show, null);
  assert.deepEqual(lines.slice(1), [`warn Emoji were removed from the application; ${characters}`]);
  const next = keeperOn(bot);
  await next.keeper.bring();
  assert.deepEqual(names(discord).toSorted(), own.toSorted());
  await keeper.look();
  assert.notEqual(keeper.show, null, "what another process brings is seen");
  assert.equal(lines.length, 2);
});

Deno.test("two that start at once bring each emoji once, and both show it", async () => {
  await using bot = await openBot();
  const pair = [keeperOn(bot), keeperOn(bot)];
  // Both have an empty list before one of them brings anything.
  bot.discord.faults.rest.add(
    { routeClass: "emojis", method: "GET", times: 2 },
    { kind: "delayResponse", ms: 30 },
  );
  await Promise.all(pair.map(({ keeper }) => keeper.bring()));
  assert.deepEqual(names(bot.discord).toSorted(), own.toSorted());
  for (const { keeper, lines } of pair) {
    assert.notEqual(keeper.show, null);
    assert.deepEqual(lines, ["info Emoji uploaded"]);
  }
});

const failures: readonly (readonly [string, RestAction, number, string])[] = [
  ["no right", { kind: "status", status: 403, code: 50001 }, 1, "status 403, code 50001"],
  [
    "another application",
    { kind: "status", status: 403, code: 20012 },
    1,
    "status 403, code 20012: look at APPLICATION_ID, if it is set",
  ],
  [
    "no room",
    { kind: "status", status: 400, code: 30008 },
    1,
    "status 400, code 30008: the application has the 2,000 emoji that Discord allows",
  ],
  [
    "a limit for an hour",
    { kind: "rateLimit", shape: "full", retryAfterMs: 3_600_000 },
    1,
    "status 429",
  ],
  ["an outage", { kind: "status", status: 503 }, Infinity, "status 503"],
];

for (const [what, action, times, words] of failures) {
  Deno.test(`${what} half-way: one line, characters, and the rest at the next start`, async () => {
    await using bot = await openBot();
    const { discord } = bot;
    let posts = 0;
    const match = { routeClass: "emojis", method: "POST", times } as const;
    const fault = discord.faults.rest.add({ ...match, when: () => ++posts > 3 }, action);
    const { keeper, lines } = keeperOn(bot);
    await keeper.bring();
    assert.deepEqual(lines, [
      `warn The emoji cannot be put at the application: ${words}; ${characters}`,
    ]);
    assert.equal(keeper.show, null);
    assert.deepEqual(names(discord), own.slice(0, 3));
    fault.remove();
    await using later = await connectBot(bot);
    await keeperOn(later).keeper.bring();
    assert.deepEqual(names(discord), own);
  });
}

Deno.test("a lost answer is looked up, and nothing is brought twice", async () => {
  await using bot = await openBot();
  const match = { routeClass: "emojis", method: "POST", times: 1 } as const;
  bot.discord.faults.rest.add(match, { kind: "truncateResponse" });
  const { keeper, lines } = keeperOn(bot);
  await keeper.bring();
  assert.deepEqual(names(bot.discord), own);
  assert.deepEqual(lines, ["info Emoji uploaded"]);
});

Deno.test("a list that is none, or cannot be read, brings nothing", async () => {
  await using bot = await openBot();
  const match = { routeClass: "emojis", method: "GET", times: 1 } as const;
  for (
    const [status, words] of [[200, "Discord's list of emoji cannot be read"], [
      403,
      "status 403",
    ]] as const
  ) {
    bot.discord.faults.rest.add(match, { kind: "status", status });
    const { keeper, lines } = keeperOn(bot);
    await keeper.bring();
    const line = `warn The emoji cannot be put at the application: ${words}; ${characters}`;
    assert.deepEqual([lines, keeper.show], [[line], null]);
  }
  assert.deepEqual(names(bot.discord), []);
});

Deno.test("an old one that cannot be removed stays for the next start, and the new ones are shown", async () => {
  await using bot = await openBot();
  await put(bot, ...older);
  const match = { routeClass: "emojis", method: "DELETE", times: 1 } as const;
  bot.discord.faults.rest.add(match, { kind: "status", status: 403 });
  const { keeper, lines } = keeperOn(bot);
  await keeper.bring();
  assert.notEqual(keeper.show, null);
  assert.deepEqual(lines, [
    "info Emoji uploaded",
    "warn Emoji of another release cannot be removed: status 403; the next start tries again",
  ]);
  await keeperOn(bot).keeper.bring();
  assert.deepEqual(names(bot.discord), own);
});

Deno.test("a process without the first shard brings nothing, and shows what is there", async () => {
  await using bot = await openBot();
  const { discord, connection } = bot;
  const leading = Promise.withResolvers<boolean>();
  const stop = new AbortController();
  const { keeper } = keeperOn(bot, {
    connection: {
      bot: connection.bot,
      ready: connection.ready,
      leads: false,
      untilLeading: () => leading.promise,
    },
    timings: { lookMs: 5 },
    signal: stop.signal,
  });
  const running = keeper.run();
  await discord.waitUntil(() => calls(discord).length >= 3);
  assert.deepEqual([...new Set(calls(discord))], ["GET"]);
  await keeperOn(bot).keeper.bring();
  await discord.waitUntil(() => keeper.show !== null);
  leading.resolve(false);
  stop.abort();
  await running;
});

Deno.test("a board shows dice as emoji once they are there", async () => {
  await using evening = await openEvening({ hasEmoji: true });
  const [ann] = evening.members("Ann");
  const help = async () => (await ann.slash("ronnied help")).message?.embeds[0]?.description ?? "";
  while (!(await help()).includes("<:ronnied_hit_"));
  await ann.slash("ronnied start");
  await ann.click("Begin");
  evening.envSource.willRoll(4);
  await ann.click("Roll");
  const face = evening.discord.emojis().find(({ name }) => name.startsWith("ronnied_face_4_"));
  await ann.waitFor(`<:${face?.name}:${face?.id}> **4** **Ann**`);
});

Deno.test("emoji that Discord does not answer about hold up neither start nor game nor stop", async () => {
  await using evening = await openEvening({ hasEmoji: true });
  const { discord, envSource } = evening;
  const [ann] = evening.members("Ann");
  const fault = discord.faults.rest.add({ routeClass: "emojis" }, { kind: "hang" });
  await evening.restartBot();
  await discord.waitUntil(() => fault.hits > 0);
  await ann.slash("ronnied start");
  await ann.click("Begin");
  envSource.willRoll(4);
  await ann.click("Roll");
  await ann.waitFor("⚃ **4** **Ann**");
  const hits = fault.hits;
  await evening.stopBot();
  assert.equal(fault.hits, hits, "the stop ends the request, and no other one follows");
});
