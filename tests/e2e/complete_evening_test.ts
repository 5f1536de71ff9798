import assert from "node:assert/strict";
import { messageText } from "../../src/emulator/mod.ts";
import { tabQuips } from "../_helpers/english.ts";
import { answered, isSaid, privateText } from "../_helpers/answers.ts";
import { openEvening } from "../_helpers/evening.ts";
import { freePort } from "../_helpers/free_port.ts";
import { valueOf } from "../ops/_exercised.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, beginWith, boardText, give, rolls, rollsIn } from "./_steps.ts";

eveningTest(
  "a complete evening: five players, three games, two channels, two sessions",
  async (evening, stored) => {
    const { bar } = evening;
    const garden = evening.guild.addChannel({ name: "garden" });
    const all = evening.members("Ann", "Ben", "Cat", "Dan", "Eve");
    const [ann, ben, cat, dan, eve] = all;

    // The first game, in the bar: a hit, and a tie that ties again.
    await begin(ann, ben, cat, dan, eve);
    const first = await stored.game();
    await rolls(evening, [ann, 6], [ben, 2], [cat, 2], [dan, 3], [eve, 5]);
    for (const player of all) {
      assert.match(boardText(player, bar), /Waiting for \*\*Ann\*\* to give a drink/);
    }
    for (const player of [ben, cat, dan, eve]) assert(!player.sees("Who gets the drink?"));
    await give(ann, "Eve");
    await rolls(evening, [cat, 4], [ben, 4]);
    for (const player of all) {
      assert.match(boardText(player, bar), /ROLL-OFF number 2/);
      assert.match(boardText(player, bar), /\*\*Ben\*\* ⚔️ \*\*Cat\*\*/);
    }

    // Meanwhile another game begins in the garden. Ann is in both.
    answered(await dan.slash("ronnied start", { channel: garden }));
    for (const player of [eve, ann]) answered(await player.click("Join", { channel: garden }));
    answered(await dan.click("Begin", { channel: garden }));
    const second = await stored.game(garden);
    assert.equal(second.sessionId, first.sessionId);
    assert.deepEqual(await stored.activeIds(), [first.id, second.id].toSorted());

    await rolls(evening, [ben, 2], [cat, 5]);
    for (const player of all) {
      assert.match(boardText(player, bar), /🍺 \*\*Ben\*\* takes the lowest-roll drink/);
      assert.match(boardText(player, bar), /\*\*Ann\*\* 0 owed, 0 settled, 1 given/);
    }
    assert.deepEqual(await stored.drinks(bar), ["Eve: critical_hit from Ann", "Ben: lowest_roll"]);
    assert(isSaid(tabQuips.lastOne, privateText(await eve.click("Pay a drink", { channel: bar }))));
    assert.deepEqual(await stored.debts(eve), []);

    // In the garden Dan fails, and Ann falls asleep.
    await rollsIn(garden, evening, [dan, 1], [eve, 5]);
    evening.passMinutes(2);
    const nudge = answered(await dan.click("Nudge", { channel: garden }));
    assert.deepEqual(nudge.message?.mentions, [ann.id]);
    assert(ben.in(garden).sees(`🎲 To roll: <@${ann.id}>`), "everybody sees the nudge");

    // Ann, who opened the session, opens a new one in the middle of that game.
    const renewed = answered(await ann.slash("ronnied newsession", { channel: bar }));
    assert(renewed.message && !renewed.message.ephemeral);
    assert.match(renewed.message.content, /\*\*Ann\*\*/);
    assert.match(renewed.message.content, new RegExp(`game in <#${garden.id}> still counts`));
    const sessions = await stored.sessions();
    assert.equal(sessions.previousId, first.sessionId);
    assert.notEqual(sessions.currentId, first.sessionId);

    evening.passMinutes(3);
    answered(await eve.click("Skip", { channel: garden }));
    for (const player of all) {
      assert.match(boardText(player, garden), /💤 \*\*Ann\*\*: skipped/);
      assert.match(boardText(player, garden), /🍺 \*\*Dan\*\* takes the lowest-roll drink/);
    }
    assert.deepEqual(await stored.drinks(garden), [
      "Dan: critical_fail",
      "Ann: timed_out",
      "Dan: lowest_roll",
    ]);
    const oldTab = { Ann: [1, 1, 0], Ben: [1, 0, 0], Dan: [2, 0, 0], Eve: [1, 0, 1] };
    assert.deepEqual(await stored.tab(first.sessionId), oldTab);
    assert.deepEqual(await stored.tab(), {});

    // The third game, in the bar, belongs to the new session. Everybody ties.
    answered(await ben.click("New game", { channel: bar }));
    for (const player of [ann, cat, dan, eve]) {
      answered(await player.click("Join", { channel: bar }));
    }
    answered(await ben.click("Begin", { channel: bar }));
    await rolls(evening, ...all.map((player) => [player, 3] as const));
    for (const player of all) {
      assert.match(boardText(player, bar), /\*\*Ben\*\* ⚔️ \*\*Ann\*\* ⚔️ \*\*Cat\*\*/);
    }
    await rolls(evening, [ann, 6], [ben, 5], [cat, 1], [dan, 2], [eve, 6]);
    for (const player of all) {
      assert.match(boardText(player, bar), /🍺 \*\*Cat\*\* takes the lowest-roll drink/);
      assert.match(boardText(player, bar), /1\\\. \*\*Cat\*\* ▓ 1 owed, 0 settled, 0 given/);
      // A fresh slate: of this session there is one game, which all have won together.
      assert.match(boardText(player, bar), /\*\*Dan\*\* 0 owed, 0 settled, 0 given · 🏆 1 of 1/);
    }
    assert.equal((await stored.game(bar)).sessionId, sessions.currentId);

    // Debts of the session before are paid when the new one has none.
    assert.match(privateText(await dan.slash("ronnied tab")), /From the session before: 2 drinks/);
    const paid = privateText(await dan.slash("ronnied pay count:5"));
    assert.match(paid, /Settled: rolled a fail, lowest roll \(from the session before\)/);
    assert(isSaid(tabQuips.lastOne, privateText(await cat.click("Pay a drink", { channel: bar }))));
    assert(isSaid(tabQuips.allCaughtUp, privateText(await cat.slash("ronnied pay"))));
    // Ann's is of the garden's game, whose board still settles it.
    assert(
      isSaid(tabQuips.paidOne, privateText(await ann.click("Pay a drink", { channel: garden }))),
    );

    assert.deepEqual(await stored.tab(first.sessionId), {
      Ann: [1, 1, 1],
      Ben: [1, 0, 0],
      Dan: [2, 0, 2],
      Eve: [1, 0, 1],
    });
    assert.deepEqual(await stored.tab(), { Cat: [1, 0, 1] });
    assert.deepEqual(await stored.allTime(), {
      Ann: [1, 1, 1],
      Ben: [1, 0, 0],
      Cat: [1, 0, 1],
      Dan: [2, 0, 2],
      Eve: [1, 0, 1],
    });
    assert.deepEqual(await stored.debts(ben, first.sessionId), ["lowest_roll"]);
    assert.deepEqual(await stored.activeIds(), []);

    const board = answered(
      await eve.slash("ronnied leaderboard all_time:true", { channel: garden }),
    );
    assert(board.message);
    assert.match(messageText(board.message), /1\\\. \*\*Cat\*\* ░ 0 owed, 1 settled, 0 given/);
    assert.match(messageText(board.message), /All time, on this server: 1\\\. \*\*Dan\*\* ░░/);
    for (const player of all) {
      const foreign = player.messages({ channel: bar }).filter((message) =>
        message.ephemeral && message.readerId !== player.id
      );
      assert.deepEqual(foreign, [], "no player reads what was said to another in private");
    }

    // The closed session's ledger has its end; the open one's has none.
    await evening.app.store.settled();
    for (const key of ["session", "session_tab", "session_games", "session_payments"]) {
      assert((await evening.redis.lifetimeMs(`${key}:{${first.sessionId}}`)) > 0, key);
      assert.equal(await evening.redis.lifetimeMs(`${key}:{${sessions.currentId}}`), -1, key);
    }
    assert((await evening.redis.lifetimeMs(`drinks:{${first.id}}`)) > 0);
  },
  { alsoOnRedis: true },
);

Deno.test("a whole game shows in the metrics, and no id does", async () => {
  await using evening = await openEvening({ env: { HTTP_PORT: String(freePort()) } });
  const at = `http://127.0.0.1:${evening.config.httpPort}`;
  const ready = await fetch(`${at}/readyz`);
  assert.deepEqual([ready.status, (await ready.json()).ready], [200, true]);
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 1], [ben, 3]);
  const metrics = async () => await (await fetch(`${at}/metrics`)).text();
  const rolled = { kind: "roll", outcome: "answered" };
  const isCounted = (text: string) => valueOf(text, "ronnied_interactions_total", rolled) === 2;
  let text = await metrics();
  // An interaction counts once its board is on record.
  for (let tries = 0; tries < 100 && !isCounted(text); tries++) text = await metrics();
  for (
    const [name, labels, value] of [
      ["ronnied_interactions_total", rolled, 2],
      ["ronnied_game_events_total", { type: "game_completed" }, 1],
      ["ronnied_drinks_total", { reason: "critical_fail" }, 1],
      ["ronnied_drinks_total", { reason: "lowest_roll" }, 1],
      ["ronnied_live_games", {}, 0],
      ["ronnied_gateway_state", { state: "ready" }, 1],
      ["ronnied_store_up", {}, 1],
    ] as const
  ) assert.equal(valueOf(text, name, labels), value, name);
  assert.equal(valueOf(text, "ronnied_discord_requests_total", { status: "other" }), undefined);
  assert.doesNotMatch(text, /="[^"]*\d{17}/);
});
