import { KeyedQueue } from "../async/mod.ts";
import { StoreUnavailable } from "./store_error.ts";

/**
 * Runs the invocations on one game one after the other. Within a process this keeps them from
 * conflicting in the store; between processes the store's transactions decide. One that gives up
 * before its turn throws a StoreUnavailable.
 */
export function invocationQueue(): KeyedQueue {
  return new KeyedQueue(() =>
    new StoreUnavailable("Cannot wait any longer for earlier interactions")
  );
}
