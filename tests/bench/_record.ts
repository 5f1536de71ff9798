import { BenchApp, newChannel } from "./_bench_app.ts";
import { type ActionName, actionNames, playGame, script } from "./_script.ts";
import { RedisProxy, type Trip } from "../_helpers/redis_proxy.ts";

/** What an action costs in messages. */
export interface Cost {
  readonly action: ActionName;
  readonly roundTrips: number;
  /** All commands, WATCH, MULTI and EXEC among them. */
  readonly commands: number;
  /** What is sent for them in all, as RESP has it. */
  readonly bytes: number;
}

/** What the actions sent, each time they were done. */
export class Recordings {
  readonly #trips = new Map<ActionName, (readonly Trip[])[]>();

  add(action: ActionName, trips: readonly Trip[]): void {
    const before = this.#trips.get(action);
    if (before) before.push(trips);
    else this.#trips.set(action, [trips]);
  }

  /** Each time it was done: its trips. No two of them watch the same keys. */
  of(action: ActionName): readonly (readonly Trip[])[] {
    return this.#trips.get(action) ?? [];
  }

  /** What each action costs, at most. */
  get costs(): readonly Cost[] {
    return actionNames.map((action) => ({
      action,
      roundTrips: Math.max(...this.of(action).map((trips) => trips.length)),
      commands: Math.max(...this.of(action).map((trips) => trips.flat().length)),
      bytes: Math.max(...this.of(action).map((trips) => bytesOf(trips.flat()))),
    }));
  }
}

/** Plays a second game in this many channels, one action after the other, and writes down what is sent. */
export async function record(path: string, channels: number): Promise<Recordings> {
  await using proxy = new RedisProxy(path);
  await using app = await BenchApp.open(proxy.path);
  const recordings = new Recordings();
  for (let number = 0; number < channels; number++) {
    const channel = newChannel(`recorded-${number}`);
    await playGame(app, channel);
    const seen = new Set<ActionName>();
    for (const { action, face, run } of script) {
      app.face = face;
      const trips = await proxy.record(() => run(app, channel));
      if (action === null || seen.has(action)) continue;
      seen.add(action);
      recordings.add(action, trips);
    }
  }
  return recordings;
}

/** https://redis.io/docs/latest/develop/reference/protocol-spec/#sending-commands-to-a-redis-server */
function bytesOf(commands: Trip): number {
  const sizes = commands.map((command) =>
    command.reduce((sum, arg) => sum + sizeOf(arg), `*${command.length}\r\n`.length)
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function sizeOf(arg: string): number {
  const { length } = new TextEncoder().encode(arg);
  return `$${length}\r\n`.length + length + 2;
}
