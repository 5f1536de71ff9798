import type { Gauge } from "prom-client";

/** Sets a gauge; takes its value away where there is none to show, for 0 would be a claim. */
export function setOrRemove(gauge: Gauge, value: number | undefined | null): void {
  if (value === undefined || value === null) gauge.remove();
  else gauge.set(value);
}
