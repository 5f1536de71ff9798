import type { Clock } from "../clock.ts";
import { DiscordError } from "../discord_error.ts";
import type { Limits } from "../limits.ts";
import { WindowCounters } from "../window_counter.ts";
import type { StoredMessage } from "./message_store.ts";

/** Caps edits of messages older than an hour (Discord docs: Opcodes and Status Codes, 30046). */
export class OldEdits {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #byChannel: WindowCounters<string>;

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#byChannel = new WindowCounters(limits.oldEdits);
  }

  /** @throws {DiscordError} 30046 when the message is old and the channel's edits are used up. */
  check(message: StoredMessage): void {
    const now = this.#clock.now();
    if (now - message.createdAt <= this.#limits.oldMessageMs) return;
    const { allowed, resetAfterMs } = this.#byChannel.take(message.channelId, now);
    if (allowed) return;
    throw new DiscordError("tooManyOldEdits", {
      retry_after: resetAfterMs / 1000,
      global: false,
    });
  }
}
