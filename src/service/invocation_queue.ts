import { KeyedQueue } from "../async/mod.ts";
import { StoreUnavailable } from "./store_error.ts";

/**
 * Invocations on the same game one at a time: inside one process this keeps them from racing each
 * other to the store; between processes the store's transactions do. One that gives up before its turn
 * throws a StoreUnavailable.
 */
export function invocationQueue(): KeyedQueue {
  return new KeyedQueue(() => new StoreUnavailable("Cannot wait longer for those before"));
}
