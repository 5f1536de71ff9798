/** How long some operations took. */
export interface Timing {
  /** Each of them, in milliseconds. */
  readonly eachMs: readonly number[];
  /** All of them together. */
  readonly totalMs: number;
}

/** Something to be done by one of several workers, which are numbered from 0. */
export type Operation = (worker: number) => Promise<void>;

/** Does all of these, `inFlight` at a time, each as soon as one before it is done. */
export async function runInFlight(
  operations: readonly Operation[],
  inFlight: number,
): Promise<Timing> {
  const eachMs: number[] = [];
  const began = performance.now();
  let next = 0;
  const work = async (_: unknown, worker: number) => {
    for (let operation; (operation = operations[next++]);) {
      const start = performance.now();
      await operation(worker);
      eachMs.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, operations.length) }, work));
  return { eachMs, totalMs: performance.now() - began };
}

/** Both as one. */
export function joinTimings(timings: readonly Timing[]): Timing {
  return {
    eachMs: timings.flatMap(({ eachMs }) => eachMs),
    totalMs: timings.reduce((sum, { totalMs }) => sum + totalMs, 0),
  };
}

/** Operations per second. */
export function rateOf({ eachMs, totalMs }: Timing): number {
  return eachMs.length / totalMs * 1000;
}

/** The value that such a part (0 to 1) of the values does not exceed; NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
