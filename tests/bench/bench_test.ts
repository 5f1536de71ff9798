import assert from "node:assert/strict";
import { isLong } from "../_helpers/long_test.ts";
import { hasRedisServer } from "../_helpers/redis_server.ts";
import { quick, runBench } from "./_bench.ts";
import type { DiscordReport } from "./_discord.ts";
import { toJson, toText } from "./_report.ts";

Deno.test("the benchmark runs, and every action takes the round trips it may", async () => {
  const extent = isLong ? quick : { ...quick, discord: null };
  const report = await runBench(extent, () => Promise.resolve());
  const trips = Object.fromEntries(report.actions.map((each) => [each.action, each.roundTrips]));
  assert.deepEqual(trips, {
    start: 2,
    join: 2,
    begin: 2,
    roll: 2,
    assign: 2,
    settle: 2,
    pay: 3,
    leaderboard: 2,
  });
  for (const { action, commands, runs } of report.actions) {
    assert.ok(commands > 0 && runs.every(({ ratio }) => ratio > 0), action);
    assert.equal(runs.length, hasRedisServer() ? 3 : 2, action);
  }
  assert.ok(report.growth.every((each) => each.p50Ms > 0));
  assert.equal(report.views !== null, hasRedisServer());
  assert.deepEqual(JSON.parse(toJson(report)).actions[0].round_trips, 2);
  assert.match(toText(report), /^\| settle \| 2 \|/m);
  if (report.discord) checkDiscord(report.discord);
});

/** Whether both bots were measured; how fast they were says nothing here. */
function checkDiscord(
  { startMs, answers, sustainedPerSecond, rssMib }: DiscordReport,
): void {
  assert.deepEqual(answers.map(({ interaction, inFlight }) => [interaction, inFlight]), [
    ["help", 1],
    ["press", 5],
  ]);
  assert.deepEqual(rssMib.map(({ games }) => games), [0, 5]);
  const figures = [
    startMs,
    sustainedPerSecond,
    ...answers.flatMap(({ p50Ms, p99Ms, perSecond }) => [p50Ms, p99Ms, perSecond]),
    ...rssMib.map(({ rss }) => rss),
  ];
  for (const { ronnied, bare, ratio } of figures) {
    assert(ronnied > 0 && bare > 0 && Math.abs(ratio - ronnied / bare) < ratio / 100);
  }
}
