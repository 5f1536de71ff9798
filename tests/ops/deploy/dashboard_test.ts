import assert from "node:assert/strict";
import * as z from "zod";
import { exercised, readSeries } from "../_exercised.ts";
import { groupedBy, missing, selectorsIn } from "./_promql.ts";
import { run, toolTest } from "../../_helpers/tool.ts";
import { deployText } from "./_deploy_files.ts";

const place = z.object({ h: z.int(), w: z.int(), x: z.int(), y: z.int() });
const panel = z.object({
  id: z.int(),
  type: z.enum(["row", "stat", "timeseries"]),
  title: z.string().min(1),
  gridPos: place,
  targets: z.array(z.object({ expr: z.string(), legendFormat: z.string(), refId: z.string() }))
    .default([]),
});
const dashboard = z.object({
  uid: z.literal("ronnied"),
  panels: z.array(panel),
  annotations: z.object({ list: z.array(z.object({ expr: z.string() })) }),
});

Deno.test("dashboard.json: metrics, labels and values in it exist", async () => {
  const exposed = readSeries(await exercised().text());
  for (const expr of expressions()) {
    const selectors = selectorsIn(expr);
    assert.ok(selectors.length > 0, expr);
    assert.deepEqual(selectors.flatMap((selector) => missing(selector, exposed)), []);
    const known = new Set(
      exposed.filter(({ name }) => selectors.some((selector) => selector.name === name))
        .flatMap(({ labels }) => Object.keys(labels)),
    );
    assert.deepEqual(groupedBy(expr).filter((label) => !known.has(label)), [], expr);
  }
});

Deno.test("dashboard.json: every metric is on it", async () => {
  const shown = new Set(expressions().flatMap(selectorsIn).map(({ name }) => name));
  const metrics = (await exercised().registry.getMetricsAsJSON()).map(({ name }) => name);
  const isShown = (name: string) =>
    ["", "_bucket", "_sum", "_count"].some((suffix) => shown.has(`${name}${suffix}`));
  assert.deepEqual(metrics.filter((name) => !isShown(name)), []);
});

Deno.test("dashboard.json: each panel has its own id, and none overlap", () => {
  const { panels } = read();
  assert.equal(new Set(panels.map(({ id }) => id)).size, panels.length);
  const cells = panels.flatMap(({ gridPos: { h, w, x, y } }) =>
    Array.from({ length: h * w }, (_, index) => `${x + index % w},${y + Math.floor(index / w)}`)
  );
  assert.equal(new Set(cells).size, cells.length);
  assert.ok(panels.every(({ gridPos: { x, w } }) => x + w <= 24));
});

toolTest("promtool", "dashboard.json: Prometheus can read its expressions", async () => {
  // JSON is YAML, and a recording rule may hold any expression.
  const rules = expressions().map((expr, index) => ({
    record: `e:${index}`,
    expr: filledIn(expr),
  }));
  const path = await Deno.makeTempFile({ suffix: ".yaml" });
  try {
    await Deno.writeTextFile(path, JSON.stringify({ groups: [{ name: "panels", rules }] }));
    const { ok, output } = run("promtool", "check", "rules", path);
    assert.ok(ok, output);
  } finally {
    await Deno.remove(path);
  }
});

function read(): z.output<typeof dashboard> {
  return dashboard.parse(JSON.parse(deployText("dashboard.json")));
}

function expressions(): readonly string[] {
  const { panels, annotations } = read();
  return [...panels.flatMap(({ targets }) => targets), ...annotations.list].map(({ expr }) => expr);
}

/** The expression with values for Grafana's variables. */
function filledIn(expr: string): string {
  return expr.replaceAll("$__rate_interval", "1m").replaceAll("$instance", ".+");
}
