import assert from "node:assert/strict";
import {
  boardWrites,
  endings,
  interactionKinds,
  interactionOutcomes,
  plans,
  rateLimitScopes,
  routeClasses,
} from "../../src/discord/mod.ts";
import { drinkReasons, type GameEvent } from "../../src/game/mod.ts";
import { Metrics } from "../../src/ops/mod.ts";
import { statusLabel } from "../../src/ops/request_metrics.ts";
import { retryReasons, storeOperations } from "../../src/storage/mod.ts";
import { build, exercised, readSeries, sources, valueOf } from "./_exercised.ts";

Deno.test("interactions are counted by kind and outcome, their first answers timed", async () => {
  const metrics = new Metrics(build);
  metrics.bot.interactionEnded("1", "roll", "answered", 240);
  metrics.bot.interactionEnded("2", "roll", "answered", 700);
  metrics.bot.interactionEnded("3", "/tab", "too_late", null);
  const text = await metrics.text();
  const answered = { kind: "roll", outcome: "answered" };
  assert.equal(valueOf(text, "ronnied_interactions_total", answered), 2);
  const late = { kind: "/tab", outcome: "too_late" };
  assert.equal(valueOf(text, "ronnied_interactions_total", late), 1);
  const count = (le: string) =>
    valueOf(text, "ronnied_first_answer_seconds_bucket", { type: "component", le });
  assert.deepEqual([count("0.2"), count("0.3"), count("0.75"), count("+Inf")], [0, 1, 2, 2]);
  const commands = { type: "command" };
  assert.equal(valueOf(text, "ronnied_first_answer_seconds_count", commands), 0);
});

Deno.test("boards are counted by how they were written, with their lag", async () => {
  const metrics = new Metrics(build);
  metrics.bot.boardWritten("g", "edit", 1200);
  metrics.bot.boardFailed("g", null, true);
  const text = await metrics.text();
  assert.equal(valueOf(text, "ronnied_board_writes_total", { how: "edit" }), 1);
  assert.equal(valueOf(text, "ronnied_board_lag_seconds_sum", { how: "edit" }), 1.2);
  assert.equal(valueOf(text, "ronnied_board_failures_total", { for_good: "true" }), 1);
});

Deno.test("requests are counted by route and status, limits by scope", async () => {
  const metrics = new Metrics(build);
  const call = { kind: "rest_call", route: "message", method: "PATCH", ms: 90 } as const;
  for (const status of [200, 418, 0]) metrics.bot.onConnectionEvent({ ...call, status });
  metrics.bot.onConnectionEvent({
    kind: "rate_limited",
    route: "message",
    scope: "shared",
    retryAfterMs: 100,
  });
  const text = await metrics.text();
  const count = (status: string) =>
    valueOf(text, "ronnied_discord_requests_total", { route: "message", status });
  assert.deepEqual([count("200"), count("4xx"), count("none")], [1, 1, 1]);
  const limited = { route: "message", scope: "shared" };
  assert.equal(valueOf(text, "ronnied_discord_rate_limited_total", limited), 1);
});

Deno.test("the gateway's connections are counted, and its state is one of five", async () => {
  const metrics = new Metrics(build);
  metrics.watch({
    connection: () => ({
      ...{ state: "reconnecting", latencyMs: 84, identifiesLeft: undefined, isRegistered: true },
      shards: { held: [0, 2], total: 4, processes: 2 },
    }),
  });
  const shardId = 0;
  metrics.bot.onConnectionEvent({ kind: "connecting", shardId, plan: "resume" });
  metrics.bot.onConnectionEvent({ kind: "resume", shardId });
  metrics.bot.onConnectionEvent({ kind: "live", shardId, plan: "resume", awayMs: 1500 });
  metrics.bot.onConnectionEvent({ kind: "lost", shardId, ending: "zombie", wasLive: true });
  metrics.bot.onConnectionEvent({ kind: "interaction", shardId });
  metrics.bot.onConnectionEvent({ kind: "malformed_frame", shardId });
  const text = await metrics.text();
  const resume = { plan: "resume" };
  const shards = ["process", "bot"].map((of) => valueOf(text, "ronnied_shards", { of }));
  assert.deepEqual([...shards, valueOf(text, "ronnied_processes")], [2, 4, 2]);
  assert.equal(valueOf(text, "ronnied_gateway_connections_total", resume), 1);
  assert.equal(valueOf(text, "ronnied_gateway_greetings_total", resume), 1);
  assert.equal(valueOf(text, "ronnied_gateway_away_seconds_sum", resume), 1.5);
  const zombie = { ending: "zombie", was_live: "true" };
  assert.equal(valueOf(text, "ronnied_gateway_losses_total", zombie), 1);
  assert.equal(valueOf(text, "ronnied_interactions_received_total"), 1);
  assert.equal(valueOf(text, "ronnied_gateway_oddities_total", { what: "malformed_frame" }), 1);
  const states = readSeries(text).filter(({ name }) => name === "ronnied_gateway_state");
  const active = states.filter(({ value }) => value === 1).map(({ labels }) => labels.state);
  assert.deepEqual([states.length, active], [5, ["reconnecting"]]);
  assert.equal(valueOf(text, "ronnied_gateway_latency_seconds"), 0.084);
  assert.equal(valueOf(text, "ronnied_gateway_identifies_left"), undefined);
  assert.equal(valueOf(text, "ronnied_commands_registered"), 1);
});

Deno.test("the store is up from its first answer on, except in outages", async () => {
  const metrics = new Metrics(build);
  const up = async () => valueOf(await metrics.text(), "ronnied_store_up");
  assert.equal(await up(), 0);
  metrics.store.operated("change a game", 4, true);
  assert.equal(await up(), 1);
  metrics.store.outageBegan();
  metrics.store.operated("read a tab", 2, true);
  metrics.store.operated("pay drinks", 1500, false);
  assert.equal(await up(), 0, "a read that works does not end an outage of writes");
  metrics.store.outageEnded(2500);
  assert.equal(await up(), 1);
  const text = await metrics.text();
  assert.equal(valueOf(text, "ronnied_store_outages_total"), 1);
  assert.equal(valueOf(text, "ronnied_store_outage_seconds_total"), 2.5);
  assert.equal(valueOf(text, "ronnied_store_errors_total", { operation: "pay drinks" }), 1);
});

Deno.test("retries, conflicts, corrupt records and losses are counted", async () => {
  const metrics = new Metrics(build);
  metrics.store.retried("pay drinks", "lost");
  metrics.store.conflict("pay drinks");
  metrics.store.corrupt();
  metrics.store.dataLost();
  metrics.store.unconfirmed();
  const text = await metrics.text();
  const lost = { operation: "pay drinks", reason: "lost" };
  assert.equal(valueOf(text, "ronnied_store_retries_total", lost), 1);
  assert.equal(valueOf(text, "ronnied_store_conflicts_total", { operation: "pay drinks" }), 1);
  assert.equal(valueOf(text, "ronnied_store_corrupt_records_total"), 1);
  assert.equal(valueOf(text, "ronnied_store_losses_total"), 1);
  assert.equal(valueOf(text, "ronnied_store_unconfirmed_writes_total"), 1);
});

Deno.test("events of games are counted by type, drinks by reason", async () => {
  const metrics = new Metrics(build);
  const drink = {
    id: "g.1",
    gameId: "g",
    sessionId: "s",
    toId: "1",
    fromId: null,
    reason: "critical_fail",
    at: 0,
  } as const;
  const events: GameEvent[] = [
    { type: "die_rolled", playerId: "1", value: 1, round: 0 },
    { type: "drink_owed", drink },
  ];
  metrics.games.moved(events);
  metrics.games.paid(2);
  metrics.games.corrected("payment_undone");
  const text = await metrics.text();
  assert.equal(valueOf(text, "ronnied_game_events_total", { type: "die_rolled" }), 1);
  assert.equal(valueOf(text, "ronnied_drinks_total", { reason: "critical_fail" }), 1);
  assert.equal(valueOf(text, "ronnied_drinks_paid_total"), 2);
  assert.equal(valueOf(text, "ronnied_corrections_total", { type: "payment_undone" }), 1);
});

Deno.test("cache, disk and live games are sampled when the metrics are asked for", async () => {
  const metrics = new Metrics(build);
  metrics.watch(sources);
  const text = await metrics.text();
  assert.equal(valueOf(text, "ronnied_live_games"), 3);
  assert.equal(valueOf(text, "ronnied_store_cache_reads_total", { result: "hit" }), 8);
  assert.equal(valueOf(text, "ronnied_store_cache_reads_total", { result: "miss" }), 2);
  assert.equal(valueOf(text, "ronnied_store_node_up", { node: "10.0.0.1:6379" }), 1);
  assert.equal(valueOf(text, "ronnied_store_node_up", { node: "10.0.0.2:6379" }), 0);
  assert.equal(valueOf(text, "ronnied_outbox_entries"), 3);
  assert.equal(valueOf(text, "ronnied_outbox_oldest_seconds"), 1.5);
  assert.equal(valueOf(text, "ronnied_outbox_applied_total"), 7);
  assert.equal(valueOf(text, "ronnied_store_file_bytes"), 4096);
  assert.equal(valueOf(text, "ronnied_store_disk_free_bytes"), 1e9);
  assert.equal(valueOf(text, "ronnied_store_cache_reads_total", { result: "hit" }), 8);
});

Deno.test("however many ask, the store is asked for its live games once in 5 s", async () => {
  let now = 0;
  let asked = 0;
  const metrics = new Metrics(build, () => now);
  metrics.watch({ liveGames: () => Promise.resolve(++asked) });
  const live = async () => valueOf(await metrics.text(), "ronnied_live_games");
  assert.deepEqual(await Promise.all([live(), live(), live()]), [1, 1, 1]);
  now = 4_999;
  assert.equal(await live(), 1);
  now = 5_000;
  assert.equal(await live(), 2);
});

Deno.test("a source that fails leaves its metric without a value and the others alone", async () => {
  let now = 0;
  const metrics = new Metrics(build, () => now);
  metrics.watch(sources);
  assert.equal(valueOf(await metrics.text(), "ronnied_live_games"), 3);
  metrics.watch({ ...sources, liveGames: () => Promise.reject(new Error("away")) });
  now = 10_000;
  const text = await metrics.text();
  assert.equal(valueOf(text, "ronnied_live_games"), undefined);
  assert.equal(valueOf(text, "ronnied_store_file_bytes"), 4096);
});

Deno.test("the process and its build are in the metrics", async () => {
  const text = await new Metrics(build).text();
  const labels = { version: "1.2.3", commit: "abc1234", made_by: "source" };
  assert.equal(valueOf(text, "ronnied_build_info", labels), 1);
  assert.ok((valueOf(text, "process_resident_memory_bytes") ?? 0) > 1e6);
  assert.ok((valueOf(text, "process_cpu_seconds_total") ?? 0) > 0);
});

Deno.test("two apps in one process count for themselves", async () => {
  const [one, two] = [new Metrics(build), new Metrics(build)];
  one.games.paid(1);
  assert.equal(valueOf(await one.text(), "ronnied_drinks_paid_total"), 1);
  assert.equal(valueOf(await two.text(), "ronnied_drinks_paid_total"), 0);
});

Deno.test("names follow Prometheus' conventions, and each metric has a help text", async () => {
  for (const metric of await exercised().registry.getMetricsAsJSON()) {
    const { name, help, type } = metric;
    assert.match(name, /^(ronnied|process)_[a-z_]+$/);
    assert.match(help, /^[A-Z0-9].*\.$/, name);
    // @types say enum, the JSON says its name.
    const isCounter = String(type) === "counter";
    assert.equal(name.endsWith("_total"), isCounter, name);
    if (String(type) === "histogram") assert.match(name, /_seconds$/);
  }
});

Deno.test("a label has the values of its list from the start, and no other", async () => {
  const series = readSeries(await new Metrics(build).text());
  const valuesOf = (name: string, label: string) =>
    new Set(series.filter((one) => one.name === name).map(({ labels }) => labels[label]));
  const lists: readonly [string, string, readonly string[]][] = [
    ["ronnied_interactions_total", "kind", interactionKinds],
    ["ronnied_interactions_total", "outcome", interactionOutcomes],
    ["ronnied_board_writes_total", "how", boardWrites],
    ["ronnied_discord_requests_total", "route", routeClasses],
    ["ronnied_discord_rate_limited_total", "scope", rateLimitScopes],
    ["ronnied_gateway_connections_total", "plan", plans],
    ["ronnied_gateway_away_seconds_count", "plan", plans],
    ["ronnied_gateway_losses_total", "ending", endings],
    ["ronnied_drinks_total", "reason", drinkReasons],
    ["ronnied_corrections_total", "type", ["payment_undone", "drink_voided"]],
    ["ronnied_store_errors_total", "operation", storeOperations],
    ["ronnied_store_conflicts_total", "operation", storeOperations],
    ["ronnied_store_retries_total", "reason", retryReasons],
  ];
  for (const [name, label, list] of lists) {
    assert.deepEqual(valuesOf(name, label), new Set(list), `${name} ${label}`);
  }
});

Deno.test("a status is its number, its class, or none", () => {
  const cases = [0, 200, 204, 299, 404, 429, 451, 503, 599, 99, 1000, -1, 600];
  assert.deepEqual(cases.map(statusLabel), [
    "none",
    "200",
    "204",
    "2xx",
    "404",
    "429",
    "4xx",
    "503",
    "5xx",
    "other",
    "other",
    "other",
    "other",
  ]);
});
