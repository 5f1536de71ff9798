/**
 * The ground floor: waiting, waiting longer after each failure, limits of time for thousands at once,
 * one at a time per key, lending to one task at a time, remembering only what was used last, and making
 * only what is asked for. Knows nothing else in this program and imports none of it; every other part
 * may import this one.
 */
export { Alarm } from "./alarm.ts";
export { backoffMs } from "./backoff.ts";
export { delay } from "./delay.ts";
export { KeyedQueue } from "./keyed_queue.ts";
export { Lending } from "./lending.ts";
export { Lru } from "./lru.ts";
export { once } from "./once.ts";
export { ticker, type Ticking } from "./ticker.ts";
export { within } from "./within.ts";
