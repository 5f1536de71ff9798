import { Lru } from "../../async/mod.ts";

/** An answer, or one that is awaited, and until when it holds. */
interface Entry {
  readonly reply: Promise<unknown>;
  readonly expiresAt: number;
  hasArrived: boolean;
}

/** The commands whose answers are kept: each asks for one key. */
const commands = ["GET", "HGETALL"] as const;

/** A command whose answers are kept. */
export type CachedCommand = typeof commands[number];

/** Whether the answers to this command are kept. */
export function isCached(command: string): command is CachedCommand {
  return commands.some((cached) => cached === command);
}

/**
 * What a server answered about keys, until it says that they have changed. An answer to what changed
 * while it was awaited is not kept.
 */
export class ReplyCache {
  readonly #lifetimeMs: number;
  readonly #size: number;
  #entries: Lru<string, Entry>;
  #hits = 0;
  #misses = 0;

  /**
   * @param lifetimeMs how long an answer holds at most, should the news of a change get lost.
   * @param size how many answers are kept.
   */
  constructor(lifetimeMs: number, size: number) {
    this.#lifetimeMs = lifetimeMs;
    this.#size = size;
    this.#entries = new Lru(size);
  }

  /** How often an answer was there. */
  get hits(): number {
    return this.#hits;
  }

  /** How often the server was asked, or had been and had not answered yet. */
  get misses(): number {
    return this.#misses;
  }

  /** The answer that is kept, else that of `ask`. Several readers get the same one: none changes it. */
  reply(command: CachedCommand, key: string, ask: () => Promise<unknown>): Promise<unknown> {
    const name = nameOf(command, key);
    const kept = this.#entries.get(name);
    if (kept && Date.now() < kept.expiresAt) {
      if (kept.hasArrived) this.#hits++;
      else this.#misses++;
      return kept.reply;
    }
    this.#misses++;
    const entry = { reply: ask(), expiresAt: Date.now() + this.#lifetimeMs, hasArrived: false };
    this.#entries.set(name, entry);
    entry.reply.then(
      () => entry.hasArrived = true,
      () => {
        if (this.#entries.peek(name) === entry) this.#entries.delete(name);
      },
    );
    return entry.reply;
  }

  /** A key has changed. */
  forget(key: string): void {
    for (const command of commands) this.#entries.delete(nameOf(command, key));
  }

  /** Anything may have changed. */
  clear(): void {
    this.#entries = new Lru(this.#size);
  }
}

function nameOf(command: CachedCommand, key: string): string {
  return `${command} ${key}`;
}
