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
});
