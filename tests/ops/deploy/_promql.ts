import type { Series } from "../_exercised.ts";

/** Labels that Prometheus adds to every series, and series that it makes itself. */
const added = { labels: ["instance", "job"], names: ["up", "ALERTS"] } as const;

/** One selector of an expression: a metric and what its labels have to match. */
export interface Selector {
  readonly name: string;
  readonly matchers: readonly Matcher[];
}

interface Matcher {
  readonly label: string;
  readonly operator: string;
  readonly value: string;
}

/** The selectors in a PromQL expression. */
export function selectorsIn(expr: string): readonly Selector[] {
  return [...expr.matchAll(/\b((?:ronnied|process)_\w+|up)\b(?:\{([^}]*)\})?/g)]
    .map(([, name = "", inner = ""]) => ({
      name,
      matchers: [...inner.matchAll(/(\w+)\s*(=~|!=|!~|=)\s*"([^"]*)"/g)]
        .map(([, label = "", operator = "", value = ""]) => ({ label, operator, value })),
    }));
}

/** What a selector names and no series has: a metric, a label or a value. */
export function missing(selector: Selector, exposed: readonly Series[]): readonly string[] {
  const { name, matchers } = selector;
  if (added.names.some((known) => known === name)) return [];
  const series = exposed.filter((one) => one.name === name);
  if (series.length === 0) return [`no metric ${name}`];
  return matchers.filter(({ label }) => !added.labels.some((known) => known === label))
    .flatMap(({ label, operator, value }) => {
      const values = new Set(series.map(({ labels }) => labels[label]));
      const wanted = operator.includes("~") ? value.split("|") : [value];
      return wanted.filter((one) => !values.has(one))
        .map((one) => `${name} is never {${label}="${one}"}`);
    });
}

/** The labels in the `by (a, b)` of an expression. */
export function groupedBy(expr: string): readonly string[] {
  return [...expr.matchAll(/\bby \(([^)]*)\)/g)]
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => !added.labels.some((known) => known === name));
}
