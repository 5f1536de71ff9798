/** Evenings 14, 19, 22, 26 and 27: where the bot works, who may do what, and how it comes and goes. */
import assert from "node:assert/strict";
import { InteractionType } from "../../src/emulator/mod.ts";
import { refusalQuips, troubleQuips } from "../../src/discord/quips/mod.ts";
import { openEvening } from "../_helpers/evening.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { startRealEngine } from "../_helpers/store_engine.ts";
import { Books } from "./_books.ts";
import { checkCalls, night } from "./_night.ts";
import {
  answered,
  assertRefused,
  begin,
  boardSeenBy,
  boardText,
  rolls,
  seat,
  storeIsBack,
  told,
} from "./_table.ts";

night("evening 14: /start in a direct message is answered in words, and everybody plays on", async (
  evening,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  const before = await evening.redis.dump();
  const there = ann.inDirectMessages();
  const options = [{ type: 1, name: "start", options: [] }];
  const outcome = await there.forge({
    type: InteractionType.command,
    data: { id: "1", name: "ronnied", type: 1, options },
  });
  assertRefused(outcome, troubleQuips.dm);
  assert.deepEqual(await evening.redis.dump(), before);
  await rolls(evening, [ann, 3], [ben, 4]);
  assert.match(boardText(ben), /Game over/);
});

night("evening 19: the table holds MAX_PLAYERS and nobody more", async (evening, books) => {
  const [ann, ben, cat, dan] = evening.members("Ann", "Ben", "Cat", "Dan");
  await seat(ann, ben, cat);
  assert.match(boardText(ann), /At the table \(3\/3\)/);
  assertRefused(await dan.click("Join"), refusalQuips.joinFull);
  assertRefused(await dan.slash("ronnied join"), refusalQuips.joinFull);
  assert.equal((await books.game()).players.length, 3);
  answered(await cat.click("Leave"));
  answered(await dan.click("Join"));
  assert.deepEqual((await books.game()).players.map(({ name }) => name), ["Ann", "Ben", "Dan"]);
}, { env: { MAX_PLAYERS: "3" } });

night("evening 22: a stranger cannot abandon the game, nor a player before its time", async (
  evening,
  books,
) => {
  const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
  const boss = evening.guild.addMember({ name: "Boss", permissions: ["MANAGE_MESSAGES"] });
  await begin(ann, ben);
  const before = await evening.redis.dump();
  assertRefused(await eve.slash("ronnied abandon"), refusalQuips.abandonNotAllowed);
  const refusal = await ben.slash("ronnied abandon");
  assertRefused(refusal, refusalQuips.abandonNotAllowed);
  const allowedAt = Math.ceil(((await books.game()).lastMoveAt + 600_000) / 1_000);
  assert.match(told(refusal), new RegExp(`<t:${allowedAt}:R>`));
  assert.deepEqual(await evening.redis.dump(), before);
  evening.passMinutes(10);
  assertRefused(await eve.slash("ronnied abandon"), refusalQuips.abandonNotAllowed);
  answered(await ben.slash("ronnied abandon"));
  await ann.waitFor("Game called off");
  assert.equal((await books.game()).status, "abandoned");

  answered(await ann.click("New game"));
  answered(await boss.slash("ronnied abandon"));
  assert.equal((await books.game()).status, "abandoned");
});

redisTest(
  "evening 26: with Redis down players read plain words, and after it they play on",
  async () => {
    const engine = await startRealEngine({ appendonly: true });
    await using evening = await openEvening({ engine });
    const [ann, ben] = evening.members("Ann", "Ben");
    await begin(ann, ben);
    await engine.server.kill();
    const outcomes = await Promise.all([
      ann.click("Roll"),
      ann.slash("ronnied leaderboard"),
      ben.slash("ronnied tab"),
      ben.click("Pay a drink"),
      ben.slash("ronnied start"),
    ]);
    for (const outcome of outcomes) {
      assert((answered(outcome).firstAnswerMs ?? Infinity) < 2_000);
      await evening.discord.waitUntil(() => privately(outcome)?.includes("The bar is closed"));
      assert.doesNotMatch(privately(outcome) ?? "", /redis|ECONN|socket|Error/i);
    }
    await engine.server.restart();
    await storeIsBack(evening);
    await rolls(evening, [ann, 2], [ben, 5]);
    await boardSeenBy(ben, evening);
    const books = new Books(evening);
    assert.deepEqual(await books.drinks(), ["Ann: lowest_roll"]);
    await evening.stopBot();
    await books.balance();
    checkCalls(evening, {});
  },
);

night("evening 27: stopping the bot leaves its slash commands where they are", async (evening) => {
  const [ann] = evening.members("Ann");
  const before = evening.discord.commands();
  assert.deepEqual(before.map(({ name }) => name), ["ronnied"]);
  await evening.restartBot();
  await seat(ann);
  await evening.stopBot();
  assert.deepEqual(evening.discord.commands(), before);
  const writes = evening.discord.calls.filter(({ routeClass, method }) =>
    routeClass === "commands" && method !== "GET"
  );
  assert.deepEqual(writes.map(({ method }) => method), ["PUT"], "registered once, by the first");
});

function privately(outcome: Parameters<typeof told>[0]): string | undefined {
  const message = outcome.message?.ephemeral ? outcome.message : outcome.followUps().at(-1);
  return message?.ephemeral ? message.content : undefined;
}
