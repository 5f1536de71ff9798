import type { Counter, Gauge, Histogram, Registry } from "prom-client";
import { promClient } from "./prom_client.ts";

/**
 * The names of labels; or for each all its values, where each series shall begin at 0: a series that
 * begins with its first event hides that event from `increase()`.
 */
export type Labels<L extends string> = readonly L[] | Readonly<Record<L, readonly string[]>>;

/** Makes metrics in one registry. */
export class MetricFactory {
  readonly #registers: Registry[];

  constructor(registry: Registry) {
    this.#registers = [registry];
  }

  counter<L extends string = never>(
    name: string,
    help: string,
    labels: Labels<L> = [],
  ): Counter<L> {
    const counter = new promClient.Counter({ name, help, ...this.#common(labels) });
    for (const series of combinations(labels)) counter.inc(series, 0);
    return counter;
  }

  gauge<L extends string = never>(name: string, help: string, labels: Labels<L> = []): Gauge<L> {
    return new promClient.Gauge({ name, help, ...this.#common(labels) });
  }

  /** `buckets` in seconds. */
  histogram<L extends string = never>(
    name: string,
    help: string,
    buckets: readonly number[],
    labels: Labels<L> = [],
  ): Histogram<L> {
    const histogram = new promClient.Histogram({
      name,
      help,
      buckets: [...buckets],
      ...this.#common(labels),
    });
    for (const series of combinations(labels)) histogram.zero(series);
    return histogram;
  }

  #common<L extends string>(labels: Labels<L>): { registers: Registry[]; labelNames: L[] } {
    const labelNames = isList(labels) ? [...labels] : Object.keys(labels) as L[];
    return { registers: this.#registers, labelNames };
  }
}

/** Sets a gauge; removes its value where there is none, because 0 would be wrong. */
export function setOrRemove(gauge: Gauge, value: number | undefined | null): void {
  if (value === undefined || value === null) gauge.remove();
  else gauge.set(value);
}

/** Every combination of the values of labels; none where only their names are given. */
function combinations<L extends string>(labels: Labels<L>): readonly Record<L, string>[] {
  if (isList(labels)) return [];
  const entries = Object.entries(labels) as [L, readonly string[]][];
  return entries.reduce<readonly Partial<Record<L, string>>[]>(
    (found, [name, values]) =>
      found.flatMap((series) => values.map((value) => ({ ...series, [name]: value }))),
    [{}],
  ) as readonly Record<L, string>[];
}

function isList<L extends string>(labels: Labels<L>): labels is readonly L[] {
  return Array.isArray(labels);
}
