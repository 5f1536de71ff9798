/** When a request is executed and when its reply is sent: at once, or when the file has it. */

import type { Engine } from "./engine.ts";
import type { Session } from "./session.ts";

/** How many expired keys are deleted at a time, at most: more would block the event loop. */
export const reapLimit = 1000;

/** Executes requests; replies of one session are delivered in the order of its requests. */
export interface Executor {
  /** Executes a request; `deliver` gets the encoded reply, now or later. */
  submit(session: Session, request: readonly string[], deliver: (reply: string) => void): void;
  /** Deletes some of the expired keys. */
  reap(): void;
  /** Makes everything submitted so far durable and delivers the held replies. */
  close(): void;
}

/** The executor of a store in memory. */
export function executeInMemory(engine: Engine): Executor {
  return {
    submit: (session, request, deliver) => deliver(engine.execute(session, request)),
    reap: () => engine.reap(reapLimit),
    close: () => {},
  };
}
