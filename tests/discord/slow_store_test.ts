/** A store that is slow, frozen or gone: what the user reads, when, and what is stored afterwards. */
import assert from "node:assert/strict";
import { InteractionResponseType, type Member, type Outcome } from "../../src/emulator/mod.ts";
import { tabQuips, troubleQuips } from "../_helpers/english.ts";
import { isSaid, privateText } from "../_helpers/answers.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { startProxiedEngine, startRealEngine } from "../_helpers/store_engine.ts";
import { StoredData } from "../e2e/_stored_data.ts";
import { checkCalls } from "../e2e/_evening_tests.ts";
import { beginWith, boardSeenBy, boardText, rolls, storeIsBack } from "../e2e/_steps.ts";
import type { RedisProxy } from "../_helpers/redis_proxy.ts";
import { snowflakeAt } from "./_snowflake.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";

const test = sideBySide("a store that is slow");
const failing = sideBySide("a store that fails", redisTest);

/** An evening on a store whose replies can be held back. */
class SlowEvening implements AsyncDisposable {
  readonly evening: Evening;
  readonly #proxy: RedisProxy;

  constructor(evening: Evening, proxy: RedisProxy) {
    this.evening = evening;
    this.#proxy = proxy;
  }

  /**
   * Uses a command or component while the store holds back every Redis `command`, until the bot has
   * deferred; then lets the store go on.
   */
  async whileSlow(command: string, use: () => Promise<Outcome>): Promise<Outcome> {
    const gate = Promise.withResolvers<void>();
    this.#proxy.beforeEach(command, () => gate.promise);
    const outcome = await use();
    this.#proxy.fuse = () => "pass";
    gate.resolve();
    assert(outcome.ok, outcome.failed);
    return outcome;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.evening[Symbol.asyncDispose]();
  }
}

async function openSlowEvening(): Promise<SlowEvening> {
  const engine = await startProxiedEngine();
  const timings = { board: { editSpacingMs: 0, retryMs: 10 }, router: { deferAfterMs: 200 } };
  return new SlowEvening(await openEvening({ engine, timings }), engine.proxy);
}

test("a slow button is deferred by type 6, and the board shows the move by an edit", async () => {
  await using slow = await openSlowEvening();
  const { evening } = slow;
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  evening.envSource.willRoll(3);
  const outcome = await slow.whileSlow("WATCH", () => ann.click("Roll"));
  assert.equal(outcome.callbackType, InteractionResponseType.DeferredMessageUpdate);
  await boardSeenBy(ben, evening);
  assert.match(boardText(ben), /\*\*3\*\* \*\*Ann\*\*/);
  assert.deepEqual(ephemeralTo(ann), []);
  await finish(evening);
});

test("the ephemeral answer to a slow button is a follow-up", async () => {
  await using slow = await openSlowEvening();
  const { evening } = slow;
  const [ann] = await beginWith(evening, "Ann", "Ben");
  evening.envSource.willRoll(6);
  const hit = await slow.whileSlow("WATCH", () => ann.click("Roll"));
  assert.equal(hit.callbackType, InteractionResponseType.DeferredMessageUpdate);
  await ann.waitFor("Who gets the drink?");
  const given = await slow.whileSlow("WATCH", () => ann.choose("Ben"));
  assert.equal(given.callbackType, InteractionResponseType.DeferredMessageUpdate);
  await ann.waitFor((message) => message.ephemeral && message.content.includes("**Ben**"));
  assert(!ann.sees("Who gets the drink?"), "the menu is replaced");
  const refused = await slow.whileSlow("WATCH", () => ann.click("Roll"));
  assert.equal(refused.callbackType, InteractionResponseType.DeferredMessageUpdate);
  await evening.discord.waitUntil(() => refused.followUps().length === 1);
  assert.equal(refused.followUps()[0]?.ephemeral, true);
  await finish(evening);
});

test("slow commands are deferred as ephemeral, and then answer as they would have", async () => {
  await using slow = await openSlowEvening();
  const { evening } = slow;
  const [ann, ben] = evening.members("Ann", "Ben");

  const started = await slow.whileSlow("WATCH", () => ann.slash("ronnied start"));
  assert.equal(started.callbackType, InteractionResponseType.DeferredChannelMessageWithSource);
  await boardSeenBy(ben, evening);
  await evening.discord.waitUntil(() => started.message?.loading === false);
  assert.equal(started.message?.ephemeral, true);

  await slow.whileSlow("WATCH", () => ben.slash("ronnied join"));
  await ann.waitFor(/\(2\/10\)/);
  await ann.click("Begin");
  await rolls(evening, [ann, 1], [ben, 4]);

  const paid = await slow.whileSlow("WATCH", () => ann.slash("ronnied pay"));
  await evening.discord.waitUntil(() => isSaid(tabQuips.paidOne, privateText(paid)));
  const leaderboard = await slow.whileSlow("HGETALL", () => ben.slash("ronnied leaderboard"));
  await ann.waitFor("🏆 The slate, this session");
  await evening.discord.waitUntil(() => leaderboard.message?.loading === false);
  const tab = await slow.whileSlow("HGETALL", () => ann.slash("ronnied tab"));
  await evening.discord.waitUntil(() => privateText(tab).includes("🧾 Your tab"));
  await slow.whileSlow("WATCH", () => ann.slash("ronnied newsession"));
  await ben.waitFor("Drinks from before can still be settled");
  await finish(evening);
});

test("a slow New game posts the board as a public message", async () => {
  await using slow = await openSlowEvening();
  const { evening } = slow;
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 2], [ben, 4]);
  const started = await slow.whileSlow("WATCH", () => ben.click("New game"));
  assert.equal(started.callbackType, InteractionResponseType.DeferredMessageUpdate);
  const board = await ann.waitFor("🎲 Ronnied: who's in?");
  await ann.click("Join");
  await ben.click("Begin");
  assert.equal((await boardSeenBy(ann, evening)).id, board.id);
  const paid = await slow.whileSlow("WATCH", () => ann.click("Pay a drink"));
  await evening.discord.waitUntil(() => paid.followUps().length === 1);
  assert(isSaid(tabQuips.paidOne, privateText(paid)));
  await finish(evening);
});

failing("a redis-server frozen for a second is hidden behind a deferral", async () => {
  const engine = await startRealEngine();
  await using evening = await openEvening({ engine });
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  engine.server.freeze();
  evening.envSource.willRoll(3);
  const outcomes = await Promise.all([ann.click("Roll"), ben.slash("ronnied tab")]);
  engine.server.thaw();
  assert.deepEqual(outcomes.map(({ callbackType }) => callbackType), [
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.DeferredChannelMessageWithSource,
  ]);
  await evening.discord.waitUntil(() => privateText(outcomes[1]).includes("🧾 Your tab"));
  await boardSeenBy(ben, evening);
  await rolls(evening, [ben, 4]);
  assert.deepEqual(await new StoredData(evening).drinks(), ["Ann: lowest_roll"]);
  await finish(evening);
});

failing(
  "a redis-server that was killed is answered within 2 s, ephemerally, and nothing changes",
  async () => {
    const engine = await startRealEngine({ appendonly: true });
    await using evening = await openEvening({ engine });
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const before = await evening.redis.dump();
    await engine.server.kill();
    const began = performance.now();
    const outcomes = await Promise.all([ann.click("Roll"), ben.slash("ronnied pay")]);
    for (const outcome of outcomes) {
      await evening.discord.waitUntil(() => isClosed(outcome));
      assert(performance.now() - began < 2_000);
    }
    await engine.server.restart();
    await storeIsBack(evening);
    assert.deepEqual(await evening.redis.dump(), before);
    await rolls(evening, [ann, 2], [ben, 5]);
    assert.match(boardText(ben), /🍺 \*\*Ann\*\* takes the lowest-roll drink/);
    await finish(evening);
  },
);

test("interactions older than three seconds change nothing and are not answered", async () => {
  await using evening = await openEvening({ emulator: { limits: { firstAnswerMs: 200 } } });
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  const board = await boardSeenBy(ann, evening);
  const before = await evening.redis.dump();
  const callsBefore = evening.discord.calls.length;
  const customId = board.components[0]?.components[0]?.custom_id ?? "";
  const stale = await ann.forge({
    data: { custom_id: customId, component_type: 2 },
    message: board,
    editBody: (body) => body.id = snowflakeAt(evening.discord.clock.now() - 3_100),
  });
  assert.equal(stale.ok, false);
  assert.deepEqual(await evening.redis.dump(), before);
  assert.equal(evening.discord.calls.length, callsBefore);
  await rolls(evening, [ann, 3], [ben, 4]);
  await finish(evening);
});

function ephemeralTo(member: Member) {
  return member.messages().filter(({ ephemeral }) => ephemeral);
}

function isClosed(outcome: Outcome): boolean {
  const message = outcome.message?.ephemeral ? outcome.message : outcome.followUps()[0];
  return message !== undefined && isSaid(troubleQuips.barClosed, message.content);
}

async function finish(evening: Evening): Promise<void> {
  await evening.stopBot();
  await new StoredData(evening).balance();
  checkCalls(evening, {});
}
