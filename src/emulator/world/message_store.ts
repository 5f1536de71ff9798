import { DiscordError } from "../discord_error.ts";
import type { MessageHappening } from "../happenings.ts";
import type { ApiMessage } from "../wire.ts";
import { viewOf } from "./message_view.ts";
import type { World } from "./world.ts";

/** A message and what Discord knows of it beyond what it tells. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly createdAt: number;
  /** Set on an ephemeral message: the one person who sees it. */
  readonly readerId?: string;
  /** The interaction whose token wrote it. */
  readonly interactionId?: string;
  api: ApiMessage;
  deleted: boolean;
}

/** All messages, by id and by channel in order of appearance. */
export class MessageStore {
  readonly #world: World;
  readonly #byId = new Map<string, StoredMessage>();
  readonly #byChannel = new Map<string, StoredMessage[]>();

  constructor(world: World) {
    this.#world = world;
  }

  add(message: StoredMessage): void {
    this.#byId.set(message.id, message);
    const inChannel = this.#byChannel.get(message.channelId) ?? [];
    this.#byChannel.set(message.channelId, inChannel);
    inChannel.push(message);
    const channel = this.#world.channels.get(message.channelId);
    if (channel && message.readerId === undefined) channel.lastMessageId = message.id;
    this.#announce("created", message);
  }

  replace(message: StoredMessage, api: ApiMessage): void {
    message.api = api;
    this.#announce("edited", message);
  }

  delete(message: StoredMessage): void {
    if (message.deleted) return;
    message.deleted = true;
    this.#byId.delete(message.id);
    const inChannel = this.#byChannel.get(message.channelId) ?? [];
    const index = inChannel.indexOf(message);
    if (index >= 0) inChannel.splice(index, 1);
    this.#announce("deleted", message);
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

  /** What stands in a channel, oldest first, private messages of everybody included. */
  in(channelId: string): readonly StoredMessage[] {
    return this.#byChannel.get(channelId) ?? [];
  }

  #announce(kind: MessageHappening["kind"], message: StoredMessage): void {
    this.#world.happenings.emit("message", { kind, message: viewOf(message, this.#world) });
    this.#world.happenings.emit("anything", undefined);
  }
}
