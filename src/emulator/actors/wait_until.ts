import type { Emitter } from "../emitter.ts";
import type { WorldEvents } from "../world/world_events.ts";
import { ActorError } from "./actor_error.ts";

/** How long to wait (ms) and what to say when it was in vain. */
export interface Patience {
  readonly timeoutMs?: number;
  readonly what?: () => string;
}

const USUAL_PATIENCE_MS = 5000;
/** How often to look at what is not the emulator's own, as a bot's memory in the same process. */
const GLANCE_MS = 25;

/**
 * Waits until `check` gives something other than undefined or false, looking again after each thing
 * that happens on the emulator (and now and then besides, for what happens elsewhere).
 *
 * @throws {ActorError} when the time is up, or the emulator stops first.
 */
export async function waitUntil<T>(
  events: Emitter<WorldEvents>,
  check: () => T | undefined | false,
  { timeoutMs = USUAL_PATIENCE_MS, what = () => "the condition" }: Patience = {},
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const look = () => {
    try {
      const found = check();
      if (found !== undefined && found !== false) resolve(found);
    } catch (error) {
      reject(error);
    }
  };
  const giveUp = (why: string) => reject(new ActorError(`${why}, waiting for ${what()}`));
  const timer = setTimeout(() => giveUp(`Nothing after ${timeoutMs} ms`), timeoutMs);
  const glances = setInterval(look, GLANCE_MS);
  const stops = [
    events.onAny(look),
    events.on("closed", () => giveUp("The emulator stopped")),
  ];
  look();
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(glances);
    for (const stop of stops) stop();
  }
}
