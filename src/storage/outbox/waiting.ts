/** What a process knows of the outboxes that it applies. */
export interface OutboxStats {
  /** Entries in outboxes that it has still to apply. */
  readonly entries: number;
  /** How long the first of these guilds has waited, in milliseconds; 0 if none waits. */
  readonly oldestMs: number;
  /** Entries that it has applied and deleted since it started. */
  readonly applied: number;
}

/** Guilds whose outbox a process has still to apply, and since when. */
export class WaitingGuilds {
  readonly #since = new Map<string, number>();
  readonly #now: () => number;

  /** `now` is a clock in milliseconds that never jumps. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get ids(): readonly string[] {
    return [...this.#since.keys()];
  }

  get oldestMs(): number {
    const [since] = this.#since.values();
    return since === undefined ? 0 : this.#now() - since;
  }

  /** Something was committed that has to be applied. */
  add(guildId: string): void {
    if (!this.#since.has(guildId)) this.#since.set(guildId, this.#now());
  }

  /** All that was there has been applied; `isDue`: more has come meanwhile. */
  applied(guildId: string, isDue: boolean): void {
    this.#since.delete(guildId);
    if (isDue) this.add(guildId);
  }
}
