import type { RouteClass } from "./route.ts";

/** One REST request and its response. */
export interface RestCall {
  /** When it came, by the emulator's clock (ms since 1970). */
  readonly at: number;
  /** The same by the machine's steady clock, for measuring gaps. */
  readonly steadyMs: number;
  readonly method: string;
  /** After the API version, as `/channels/1/messages`. Interaction tokens stand in it. */
  readonly path: string;
  readonly routeClass: RouteClass;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** 0 when the connection was cut or hung and nothing was answered. */
  readonly status: number;
  readonly response?: unknown;
  readonly interactionId?: string;
  /** The kind of the fault that was applied to it. */
  readonly fault?: string;
}

/** Counts since the start. */
export interface RestCounters {
  requests: number;
  byRouteClass: Partial<Record<RouteClass, number>>;
  byStatus: Record<number, number>;
  /** Answers of 401, 403 and 429 other than of scope `shared`; 10,000 in ten minutes is a ban. */
  invalidRequests: number;
}

/** All counts are 0. */
export function newCounters(): RestCounters {
  return { requests: 0, byRouteClass: {}, byStatus: {}, invalidRequests: 0 };
}

/** Counts one call. */
export function count(counters: RestCounters, call: RestCall): void {
  counters.requests++;
  counters.byRouteClass[call.routeClass] = (counters.byRouteClass[call.routeClass] ?? 0) + 1;
  counters.byStatus[call.status] = (counters.byStatus[call.status] ?? 0) + 1;
}
