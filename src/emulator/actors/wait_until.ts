import type { Emitter } from "../emitter.ts";
import type { WorldEvents } from "../world/world_events.ts";
import { ActorError } from "./actor_error.ts";

/** How long to wait (ms), and what the error names if that was not long enough. */
export interface WaitOptions {
  readonly timeoutMs?: number | undefined;
  readonly what?: () => string;
}

/** Only what never comes takes so long, and on a busy machine much takes longer than one thinks. */
const defaultTimeoutMs = 20_000;
/** How often to check what emits no event here, such as the memory of a bot in this process. */
const pollMs = 25;

/**
 * Waits until `check` returns something other than undefined or false. It is called after each event
 * of the emulator, and at short intervals for what happens elsewhere.
 *
 * @throws {ActorError} when the time is up, or the emulator stops first.
 */
export async function waitUntil<T>(
  events: Emitter<WorldEvents>,
  check: () => T | undefined | false,
  { timeoutMs = defaultTimeoutMs, what = () => "the condition" }: WaitOptions = {},
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
  const polling = setInterval(look, pollMs);
  const stops = [
    events.onAny(look),
    events.on("closed", () => giveUp("The emulator stopped")),
  ];
  look();
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(polling);
    for (const stop of stops) stop();
  }
}
