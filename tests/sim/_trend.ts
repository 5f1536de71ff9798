/** A straight line through measurements: y changes by `slope` for each x, 95 times of 100 ± `margin`. */
export interface Trend {
  readonly slope: number;
  readonly margin: number;
  readonly mean: number;
}

/** Quantiles of Student's t for a two-sided interval of 95 %, by degrees of freedom. */
const quantiles: readonly (readonly [number, number])[] = [
  [1, 12.71],
  [2, 4.3],
  [3, 3.18],
  [4, 2.78],
  [5, 2.57],
  [8, 2.31],
  [12, 2.18],
  [20, 2.09],
  [40, 2.02],
  [120, 1.98],
];

/**
 * Linear regression by least squares, with the confidence interval of its slope.
 *
 * Measurements close in time hang together, which would make the interval too narrow: take them far
 * enough apart.
 *
 * @throws {RangeError} for fewer than three points.
 */
export function trendOf(points: readonly (readonly [x: number, y: number])[]): Trend {
  const count = points.length;
  if (count < 3) throw new RangeError(`Cannot draw a line through ${count} points`);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const mean = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - mean), 0) / spread;
  const error = points.reduce((sum, [x, y]) => sum + (y - mean - slope * (x - meanX)) ** 2, 0);
  const deviation = Math.sqrt(error / (count - 2) / spread);
  return { slope, margin: quantile(count - 2) * deviation, mean };
}

function quantile(freedom: number): number {
  return quantiles.findLast(([least]) => least <= freedom)?.[1] ?? 1.96;
}
