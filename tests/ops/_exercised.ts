import { Metrics, type MetricSources } from "../../src/ops/mod.ts";
import { routeClasses } from "../../src/discord/mod.ts";
import { storeOperations } from "../../src/storage/mod.ts";

export const build = { version: "1.2.3", commit: "abc1234", madeBy: "source" } as const;

/** Sources in which everything has a value. */
export const sources: MetricSources = {
  connection: () => ({
    ...{ state: "ready", latencyMs: 42, identifiesLeft: 990, isRegistered: true },
    shards: { held: [0, 2], total: 4, processes: 2 },
  }),
  liveGames: () => Promise.resolve(3),
  cache: () => ({ hits: 8, misses: 2 }),
  nodes: () => [{ name: "10.0.0.1:6379", isUp: true }, { name: "10.0.0.2:6379", isUp: false }],
  outbox: () => Promise.resolve({ entries: 3, oldestMs: 1500, applied: 7 }),
  disk: () => Promise.resolve({ fileBytes: 4096, freeBytes: 1e9 }),
};

/** Metrics in which every series of a label list has a value. */
export function exercised(): Metrics {
  const metrics = new Metrics(build);
  metrics.watch(sources);
  for (const route of routeClasses) {
    for (const status of [0, 200, 401, 403, 404, 429, 500, 502]) {
      metrics.bot.onConnectionEvent({ kind: "rest_call", route, method: "GET", status, ms: 80 });
    }
  }
  for (const operation of storeOperations) metrics.store.operated(operation, 3, true);
  return metrics;
}

/** One exposed series: its name and its labels. */
export interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Reads Prometheus' text format. */
export function readSeries(text: string): readonly Series[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
    const [, name = "", inner = "", value = ""] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ??
      fail(line);
    const pairs = inner.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g);
    return {
      name,
      labels: Object.fromEntries([...pairs].map(([, label, text]) => [label, text])),
      value: Number(value.replace("+Inf", "Infinity")),
    };
  });
}

/** The value of the one series of this name and these labels. */
export function valueOf(
  text: string,
  name: string,
  wanted: Readonly<Record<string, string>> = {},
): number | undefined {
  const found = readSeries(text).filter((series) =>
    series.name === name &&
    Object.entries(wanted).every(([label, value]) => series.labels[label] === value)
  );
  if (found.length > 1) throw new Error(`${found.length} series match ${name}`);
  return found[0]?.value;
}

function fail(line: string): never {
  throw new Error(`Cannot read "${line}"`);
}
