import assert from "node:assert/strict";
import { isLong, longTest } from "../_helpers/long_test.ts";
import { hasRedisServer, redisTest } from "../_helpers/redis_server.ts";
import { quick, runBench } from "./_bench.ts";
import { measureCluster, quickCluster } from "./_cluster.ts";
import { costsOf } from "./_costs.ts";
import type { DiscordReport } from "./_discord.ts";
import { floorNames, floorTexts } from "./_floors.ts";
import { LeastStarts } from "./_least_starts.ts";
import { clusterText, toJson, toText } from "./_report.ts";

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
  for (const { action, commands, bytes, runs } of report.actions) {
    assert.ok(commands > 0 && bytes > 20 * commands, action);
    assert.ok(runs.every(({ ratio, cpuMs }) => ratio > 0 && cpuMs > 0), action);
    assert.equal(runs.length, hasRedisServer() ? 3 : 2, action);
  }
  assert.ok(report.growth.every((each) => each.p50Ms > 0));
  assert.equal(report.views !== null, hasRedisServer());
  assert.deepEqual(JSON.parse(toJson(report)).actions[0].round_trips, 2);
  assert.match(toText(report), /^\| settle \| 2 \|/m);
  assert.match(toText(report), /^\| commands of a plain roll \| 7 commands \|$/m);
  if (report.discord) checkDiscord(report.discord);
  if (report.discord && hasRedisServer()) {
    const { calls, rules } = floorTexts;
    assert.match(toText(report), new RegExp(`^\\| the least: ${calls} \\|`, "m"));
    assert.match(toText(report), new RegExp(`^\\| .*, and ${rules} ÷ bare bot \\|`, "m"));
    assert.match(toJson(report), /"name": "client"/);
  }
});

redisTest("the least executable becomes live, and stands beside Ronnied's", async () => {
  await using starts = await LeastStarts.make();
  for (let start = 0; start < 2; start++) await starts.start();
  const least = starts.figures;
  assert.ok(least.startMs > 0 && least.rssMib > 10);
  const startMs = { ronnied: 300, bare: 200, ratio: 1.5 };
  const executable = { startMs, megabytes: 43, rssMib: [], least };
  const discord = {
    startMs,
    answers: [],
    sustainedPerSecond: startMs,
    sustainedFloors: [],
    rssMib: [],
    executable,
  };
  const costs = costsOf([], [], discord);
  const valueOf = (named: RegExp) => costs.find(({ figure }) => named.test(figure))?.value;
  assert.equal(valueOf(/^the least executable, start → READY ÷/), least.startMs / 200);
  assert.equal(valueOf(/^the least executable, RSS/), least.rssMib);
  assert.equal(valueOf(/^executable, start → READY ÷/), 1.5);
});

longTest("the benchmark of a cluster runs beside one Redis", async () => {
  const report = await measureCluster(quickCluster, () => Promise.resolve());
  const { p50Ms, perSecond, cpuMsPerPress, commandsPerPress } = report;
  for (const { one, cluster, ratio } of [p50Ms, perSecond, cpuMsPerPress, commandsPerPress]) {
    assert.ok(one > 0 && cluster > 0 && ratio > 0);
  }
  assert.equal(report.entriesPerPress, 1, "each press says something of its player");
  assert.ok(report.roundsPerPress > 0 && report.roundsPerPress < 3);
  assert.ok(commandsPerPress.cluster < 50, "and it does not become dearer by itself");
  assert.equal(JSON.parse(toJson(report)).entries_per_press, 1);
  assert.match(clusterText(report), /^\| a second, 2 in flight \|/m);
}, redisTest);

/** Whether both bots were measured; how fast they were says nothing here. */
function checkDiscord(
  { startMs, answers, sustainedPerSecond, sustainedFloors, rssMib }: DiscordReport,
): void {
  assert.deepEqual(answers.map(({ interaction, inFlight }) => [interaction, inFlight]), [
    ["help", 1],
    ["press", 5],
  ]);
  assert.deepEqual(rssMib.map(({ games }) => games), [0, 5]);
  const [ofHelp, ofPress] = answers.map(({ floors }) => floors);
  assert.deepEqual(ofHelp, []);
  assert.deepEqual(ofPress?.map(({ name }) => name), hasRedisServer() ? floorNames : []);
  const named = sustainedFloors.map(({ name }) => name);
  assert.deepEqual(named, hasRedisServer() ? floorNames : []);
  assert.ok(sustainedFloors.every(({ perSecond }) => perSecond > 0));
  assert.ok(ofPress?.every(({ p50Ms, cpuMs }) => p50Ms > 0 && cpuMs >= 0));
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
