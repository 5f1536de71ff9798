import type { MessageView } from "../../emulator/mod.ts";
import type { FeedEvents, Sections, Snapshot } from "../sections.ts";

/** What a listener can wait for: a section, a message, or a snapshot that replaces everything. */
type Topic = keyof Sections | "message" | "snapshot";

/** Everything the page knows, as the feed has sent it. */
export class Model {
  readonly #messages = new Map<string, MessageView>();
  readonly #listeners = new Map<Topic, Set<(message?: MessageView) => void>>();
  #snapshot: Snapshot | undefined;

  /** @throws {TypeError} before the first snapshot. */
  get now(): number {
    return Date.now() + this.get("clock").aheadMs;
  }

  /** The guild and channel that the page shows. */
  get place(): Pick<Snapshot, "guild" | "channel"> {
    return this.#whole();
  }

  get<Name extends keyof Sections>(name: Name): Sections[Name] {
    return this.#whole()[name];
  }

  /** A player's name; null for any other user. */
  nameOf(id: string): string | null {
    return this.get("players").find((player) => player.id === id)?.name ?? null;
  }

  /** What a player sees, oldest first. */
  messagesFor(playerId: string): readonly MessageView[] {
    return [...this.#messages.values()].filter((message) => isFor(message, playerId));
  }

  find(messageId: string): MessageView | undefined {
    return this.#messages.get(messageId);
  }

  /** Calls `listener` after each change of this topic; for messages with the one that changed. */
  on(topic: Topic, listener: (message?: MessageView) => void): void {
    this.#listeners.set(topic, (this.#listeners.get(topic) ?? new Set()).add(listener));
  }

  /** Calls `draw` after each snapshot and after each change of this topic. */
  watch(topic: keyof Sections | "message", draw: () => void): void {
    this.on("snapshot", draw);
    this.on(topic, draw);
  }

  /** Applies an event of the feed. */
  apply<Name extends keyof FeedEvents>(name: Name, data: FeedEvents[Name]): void {
    if (name === "snapshot") this.#replace(data as Snapshot);
    else if (name === "message") this.#applyMessage(data as FeedEvents["message"]);
    else if (this.#snapshot) {
      this.#snapshot = { ...this.#snapshot, [name]: data };
      this.#emit(name as keyof Sections);
    }
  }

  #replace(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    this.#messages.clear();
    for (const message of snapshot.messages) this.#messages.set(message.id, message);
    this.#emit("snapshot");
  }

  #applyMessage({ kind, message }: FeedEvents["message"]): void {
    if (kind === "deleted") this.#messages.delete(message.id);
    else this.#messages.set(message.id, message);
    this.#emit("message", message);
  }

  #emit(topic: Topic, message?: MessageView): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener(message);
  }

  #whole(): Snapshot {
    if (!this.#snapshot) throw new TypeError("The feed has not begun");
    return this.#snapshot;
  }
}

/** Whether a player can see a message. */
export function isFor({ readerId }: MessageView, playerId: string): boolean {
  return readerId === undefined || readerId === playerId;
}
