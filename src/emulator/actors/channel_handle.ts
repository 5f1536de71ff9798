import { permissionBits, type PermissionName } from "../world/permissions.ts";
import type { Channel } from "../world/guild.ts";
import type { World } from "../world/world.ts";

/** A channel or thread, to be changed by a test or a page. */
export class ChannelHandle {
  readonly record: Channel;
  readonly #world: World;

  constructor(world: World, record: Channel) {
    this.#world = world;
    this.record = record;
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  /** Opens a public thread in it. */
  addThread({ name }: { readonly name: string }): ChannelHandle {
    const { guild } = this.record;
    const thread = { name, parent: this.record, ...(guild && { guild }) };
    return new ChannelHandle(this.#world, this.#world.addChannel(thread));
  }

  /** Archives a thread: nothing can be written or edited in it. */
  archive(on = true): void {
    this.record.archived = on;
    this.#world.announce("channel", this.id);
  }

  /** Deletes it, with its threads and messages. */
  delete(): void {
    this.#world.deleteChannel(this.record);
  }

  /** Takes permissions away here, from the bot or a member, in its threads too. */
  deny(who: "bot" | { readonly id: string }, ...names: readonly PermissionName[]): void {
    const id = this.#idOf(who);
    const denied = (this.record.denied.get(id) ?? 0n) | permissionBits(names);
    this.record.denied.set(id, denied);
    this.#world.announce("channel", this.id);
  }

  /** Gives back what `deny` took away. */
  allow(who: "bot" | { readonly id: string }, ...names: readonly PermissionName[]): void {
    const id = this.#idOf(who);
    const denied = (this.record.denied.get(id) ?? 0n) & ~permissionBits(names);
    this.record.denied.set(id, denied);
    this.#world.announce("channel", this.id);
  }

  /** Deletes a message, as a moderator would. */
  deleteMessage(id: string): void {
    this.#world.messages.delete(this.#world.messages.get(id));
  }

  #idOf(who: "bot" | { readonly id: string }): string {
    return who === "bot" ? this.#world.bot.id : who.id;
  }
}
