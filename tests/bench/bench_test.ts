import assert from "node:assert/strict";
import { hasRedisServer } from "../_helpers/redis_server.ts";

/** As much of the machine-readable report as is looked at here. */
interface JsonReport {
  readonly actions: readonly {
    readonly action: string;
    readonly round_trips: number;
    readonly commands: number;
    readonly runs: readonly { readonly engine: string; readonly ratio: number }[];
  }[];
  readonly growth: readonly { readonly p50_ms: number }[];
  readonly views: { readonly hit_rate: number } | null;
  readonly discord: {
    readonly start_ms: JsonBeside;
    readonly answers: readonly {
      readonly deed: string;
      readonly in_flight: number;
      readonly p50_ms: JsonBeside;
      readonly p99_ms: JsonBeside;
      readonly per_second: JsonBeside;
    }[];
    readonly sustained_per_second: JsonBeside;
    readonly rss_mib: readonly { readonly games: number; readonly rss: JsonBeside }[];
  };
}

interface JsonBeside {
  readonly ronnied: number;
  readonly bare: number;
  readonly ratio: number;
}

Deno.test("the benchmark runs, and every action takes the round trips it may", async () => {
  const { stdout, success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--allow-all", new URL("main.ts", import.meta.url).href, "--json", "--quick"],
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  const report = JSON.parse(new TextDecoder().decode(stdout)) as JsonReport;
  const trips = Object.fromEntries(report.actions.map((each) => [each.action, each.round_trips]));
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
  assert.ok(report.growth.every((each) => each.p50_ms > 0));
  assert.equal(report.views !== null, hasRedisServer());
  checkDiscord(report.discord);
});

/** Whether both bots were measured; how fast they were says nothing here. */
function checkDiscord(
  { start_ms, answers, sustained_per_second, rss_mib }: JsonReport["discord"],
): void {
  assert.deepEqual(answers.map(({ deed, in_flight }) => [deed, in_flight]), [
    ["help", 1],
    ["press", 5],
  ]);
  assert.deepEqual(rss_mib.map(({ games }) => games), [0, 5]);
  const figures = [
    start_ms,
    sustained_per_second,
    ...answers.flatMap(({ p50_ms, p99_ms, per_second }) => [p50_ms, p99_ms, per_second]),
    ...rss_mib.map(({ rss }) => rss),
  ];
  for (const { ronnied, bare, ratio } of figures) {
    assert(ronnied > 0 && bare > 0 && Math.abs(ratio - ronnied / bare) < ratio / 100);
  }
}
