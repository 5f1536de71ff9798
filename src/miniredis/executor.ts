/** When a request is executed and its reply let go: at once, or when the file has it. */

import type { Engine } from "./engine.ts";
import type { Session } from "./session.ts";

/** Expired keys deleted in one go, so that a cycle stays short. */
export const REAP_LIMIT = 1000;

/** Executes requests; replies of one session are delivered in the order of its requests. */
export interface Executor {
  /** Executes a request; `deliver` gets the encoded reply, now or later. */
  submit(session: Session, request: readonly string[], deliver: (reply: string) => void): void;
  /** Deletes some of the expired keys. */
  reap(): void;
  /** Makes all that was submitted durable and lets go of what is held. */
  close(): void;
}

/** The executor of a store in memory. */
export function executeInMemory(engine: Engine): Executor {
  return {
    submit: (session, request, deliver) => deliver(engine.execute(session, request)),
    reap: () => engine.reap(REAP_LIMIT),
    close: () => {},
  };
}
