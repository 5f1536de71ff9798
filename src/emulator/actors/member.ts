import type { MessageView } from "../world/message_view.ts";
import { defaultPermissions, permissionBits, type PermissionName } from "../world/permissions.ts";
import { type Membership, shownName } from "../world/guild.ts";
import { ActorError } from "./actor_error.ts";
import type { ChannelHandle } from "./channel_handle.ts";
import type { Label } from "./find_component.ts";
import type { Outcome } from "./outcome.ts";
import {
  type Backend,
  type ForgedInteraction,
  MemberClient,
  type MessageMatcher,
  type MessageTarget,
} from "./member_client.ts";
import type { WaitOptions } from "./wait_until.ts";

/** In which channel, if not the member's own. */
export interface Where {
  readonly channel?: ChannelHandle;
}

/**
 * A member of a guild, played by a test or a page. Without a channel named, they act in the one
 * they last went to, at first the guild's oldest.
 */
export class Member {
  readonly #backend: Backend;
  readonly #membership: Membership;
  #home: ChannelHandle | undefined;

  constructor(backend: Backend, membership: Membership) {
    this.#backend = backend;
    this.#membership = membership;
  }

  get id(): string {
    return this.#membership.user.id;
  }

  /** The name that the guild shows. */
  get name(): string {
    return shownName(this.#membership.user, this.#membership);
  }

  get membership(): Membership {
    return this.#membership;
  }

  /** This person in a channel. */
  in(channel: ChannelHandle): MemberClient {
    return new MemberClient(this.#backend, this.#membership.user, channel.record);
  }

  /** This person in the direct messages with the bot. */
  inDirectMessages(): MemberClient {
    const { world } = this.#backend;
    return new MemberClient(this.#backend, this.#membership.user, world.directChannel(this.id));
  }

  /** From now on acts in this channel if none is named. */
  goTo(channel: ChannelHandle): void {
    this.#home = channel;
  }

  rename(nick: string | null): void {
    this.#membership.nick = nick;
    this.#backend.world.announce("member", this.id);
  }

  /** Gives permissions in the whole guild, beyond a plain member's. */
  permit(...names: readonly PermissionName[]): void {
    this.#membership.permissions = defaultPermissions | permissionBits(names);
  }

  /** Leaves the guild. */
  leave(): void {
    this.#membership.guild.members.delete(this.id);
    this.#backend.world.announce("member", this.id);
  }

  async slash(line: string, where: Where = {}): Promise<Outcome> {
    return await this.#client(where).slash(line);
  }

  async click(label: Label, target: MessageTarget & Where = {}): Promise<Outcome> {
    return await this.#client(target).click(label, target);
  }

  async choose(
    options: Label | readonly Label[],
    target: MessageTarget & Where = {},
  ): Promise<Outcome> {
    return await this.#client(target).choose(options, target);
  }

  async forge(forged: ForgedInteraction, where: Where = {}): Promise<Outcome> {
    return await this.#client(where).forge(forged);
  }

  async waitFor(matcher: MessageMatcher, wait: WaitOptions & Where = {}): Promise<MessageView> {
    const { channel: _, ...rest } = wait;
    return await this.#client(wait).waitFor(matcher, rest);
  }

  say(content: string, where: Where = {}): MessageView {
    return this.#client(where).say(content);
  }

  messages(where: Where = {}): readonly MessageView[] {
    return this.#client(where).messages();
  }

  find(matcher: MessageMatcher, where: Where = {}): MessageView | undefined {
    return this.#client(where).find(matcher);
  }

  sees(matcher: MessageMatcher, where: Where = {}): boolean {
    return this.#client(where).sees(matcher);
  }

  screen(where: Where = {}): string {
    return this.#client(where).screen();
  }

  #client({ channel = this.#home }: Where): MemberClient {
    if (channel) return this.in(channel);
    const [first] = this.#membership.guild.channels.values();
    if (!first) throw new ActorError(`${this.name} has no channel to act in: add one to the guild`);
    return new MemberClient(this.#backend, this.#membership.user, first);
  }
}
