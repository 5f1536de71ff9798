import type { MessageView } from "../../emulator/mod.ts";
import type { FeedEvents, Snapshot } from "../sections.ts";

/** Everything the page knows, as the feed has sent it. */
export class Model {
  readonly #messages = new Map<string, MessageView>();
  #snapshot: Snapshot | undefined;
  /** When each key of the store was last seen to change. */
  readonly #changedAt = new Map<string, number>();

  /** Whether the first snapshot has come; nothing can be read before. */
  get isReady(): boolean {
    return this.#snapshot !== undefined;
  }

  get now(): number {
    return Date.now() + this.get("clock").aheadMs;
  }

  /** @throws {TypeError} before the first snapshot. */
  get<Name extends keyof Omit<Snapshot, "messages">>(name: Name): Snapshot[Name] {
    if (!this.#snapshot) throw new TypeError("The feed has not begun");
    return this.#snapshot[name];
  }

  /** A player's name; null for any other user. */
  nameOf(id: string): string | null {
    return this.get("players").find((player) => player.id === id)?.name ?? null;
  }

  /** Whether a key of the store changed in the last `ms`. */
  hasChanged(key: string, ms: number): boolean {
    return Date.now() - (this.#changedAt.get(key) ?? 0) < ms;
  }

  /** What a player sees, oldest first. */
  messagesFor(playerId: string): readonly MessageView[] {
    return [...this.#messages.values()].filter(({ readerId }) =>
      readerId === undefined || readerId === playerId
    );
  }

  /** Applies an event of the feed. */
  apply<Name extends keyof FeedEvents>(name: Name, data: FeedEvents[Name]): void {
    if (name === "snapshot") this.#replace(data as Snapshot);
    else if (name === "message") this.#applyMessage(data as FeedEvents["message"]);
    else if (this.#snapshot) {
      if (name === "keys") this.#compareKeys(data as Snapshot["keys"]);
      this.#snapshot = { ...this.#snapshot, [name]: data };
    }
  }

  #replace(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    this.#changedAt.clear();
    this.#messages.clear();
    for (const message of snapshot.messages) this.#messages.set(message.id, message);
  }

  #applyMessage({ kind, message }: FeedEvents["message"]): void {
    if (kind === "deleted") this.#messages.delete(message.id);
    else this.#messages.set(message.id, message);
  }

  #compareKeys(keys: Snapshot["keys"]): void {
    const before = new Map(this.get("keys").map(({ key, value }) => [key, value]));
    for (const { key, value } of keys) {
      if (before.get(key) !== value) this.#changedAt.set(key, Date.now());
    }
  }
}
