import { DiscordError } from "../discord_error.ts";
import type { ApiMessage } from "../wire.ts";

/** A message, with what Discord knows about it but does not send. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly createdAt: number;
  /** Set on an ephemeral message: the one user who sees it. */
  readonly readerId?: string;
  /** The interaction whose token wrote it. */
  readonly interactionId?: string;
  api: ApiMessage;
  deleted: boolean;
}

/** What can happen to a message. */
export type MessageChangeKind = "created" | "edited" | "deleted";

type ChangeListener = (kind: MessageChangeKind, message: StoredMessage) => void;

/** All messages, by id and by channel in order of appearance. */
export class MessageStore {
  readonly #onChange: ChangeListener;
  readonly #byId = new Map<string, StoredMessage>();
  readonly #byChannel = new Map<string, StoredMessage[]>();

  /** Calls `onChange` after each change. */
  constructor(onChange: ChangeListener) {
    this.#onChange = onChange;
  }

  add(message: StoredMessage): void {
    this.#byId.set(message.id, message);
    const inChannel = this.#byChannel.get(message.channelId) ?? [];
    this.#byChannel.set(message.channelId, inChannel);
    inChannel.push(message);
    this.#onChange("created", message);
  }

  replace(message: StoredMessage, api: ApiMessage): void {
    message.api = api;
    this.#onChange("edited", message);
  }

  delete(message: StoredMessage): void {
    if (message.deleted) return;
    message.deleted = true;
    this.#byId.delete(message.id);
    const inChannel = this.#byChannel.get(message.channelId) ?? [];
    const index = inChannel.indexOf(message);
    if (index >= 0) inChannel.splice(index, 1);
    this.#onChange("deleted", message);
  }

  deleteAllIn(channelId: string): void {
    for (const message of [...this.in(channelId)]) this.delete(message);
  }

  find(id: string): StoredMessage | undefined {
    return this.#byId.get(id);
  }

  /** @throws {DiscordError} 10008 when there is no such message, or no longer. */
  get(id: string): StoredMessage {
    const message = this.find(id);
    if (!message) throw new DiscordError("unknownMessage");
    return message;
  }

  /** All messages of a channel, oldest first, the ephemeral ones too. */
  in(channelId: string): readonly StoredMessage[] {
    return this.#byChannel.get(channelId) ?? [];
  }
}
