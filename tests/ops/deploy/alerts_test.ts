import assert from "node:assert/strict";
import { exercised, readSeries } from "../_exercised.ts";
import { missing, selectorsIn } from "./_promql.ts";
import { run, toolTest } from "../../_helpers/tool.ts";
import { deployPath, deployText } from "./_deploy_files.ts";

const unitTests = decodeURI(new URL("alerts_test.yaml", import.meta.url).pathname);

toolTest("promtool", "alerts.yaml: promtool finds nothing wrong", () => {
  const { ok, output } = run(
    "promtool",
    "check",
    "rules",
    "--lint-fatal",
    deployPath("alerts.yaml"),
  );
  assert.ok(ok, output);
});

toolTest("promtool", "alerts.yaml: each alert fires when it should, and only then", () => {
  const { ok, output } = run("promtool", "test", "rules", unitTests);
  assert.ok(ok, output);
});

Deno.test("alerts.yaml: each alert is in the unit tests", () => {
  const tests = Deno.readTextFileSync(unitTests);
  const names = alerts().map(({ name }) => name);
  assert.ok(names.length > 15);
  assert.deepEqual(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(tests)), []);
});

Deno.test("alerts.yaml: each alert has a severity, a summary, a description and a reason", () => {
  for (const { name, text } of alerts()) {
    assert.match(text, /labels: \{ severity: (critical|warning) \}/, name);
    assert.match(text, /\n {10}summary: \S/, name);
    assert.match(text, /\n {10}description: \S/, name);
    assert.match(text, /\n {8}# \S/, `${name} has no reason for its threshold`);
  }
});

Deno.test("alerts.yaml: metrics, labels and values in it exist", async () => {
  const exposed = readSeries(await exercised().text());
  const selectors = selectorsIn(deployText("alerts.yaml").replaceAll(/#.*$/gm, ""));
  assert.ok(selectors.length > alerts().length);
  assert.deepEqual(selectors.flatMap((selector) => missing(selector, exposed)), []);
});

Deno.test("the reader of expressions finds what is not there", () => {
  const exposed = readSeries('ronnied_a_total{b="c"} 1\n');
  const find = (expr: string) => selectorsIn(expr).flatMap((one) => missing(one, exposed));
  assert.deepEqual(find('rate(ronnied_a_total{b="c",instance="x"}[5m]) > 0 and up == 1'), []);
  assert.deepEqual(find('rate(ronnied_a{b="c"}[5m])'), ["no metric ronnied_a"]);
  assert.deepEqual(find('ronnied_a_total{b=~"c|d"}'), ['ronnied_a_total is never {b="d"}']);
  assert.deepEqual(find('ronnied_a_total{x="c"}'), ['ronnied_a_total is never {x="c"}']);
});

/** The alerts, each with its part of the file. */
function alerts(): readonly { readonly name: string; readonly text: string }[] {
  return deployText("alerts.yaml").split(/\n {6}- alert: /).slice(1).map((text) => ({
    name: /^\w+/.exec(text)?.[0] ?? "",
    text,
  }));
}
