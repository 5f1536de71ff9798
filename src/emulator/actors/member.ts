import type { MessageView } from "../world/message_view.ts";
import { permissionBits, type PermissionName, USUAL_PERMISSIONS } from "../world/permissions.ts";
import { type Membership, shownName } from "../world/places.ts";
import { ActorError } from "./actor_error.ts";
import type { ChannelHandle } from "./channel_handle.ts";
import type { Label } from "./find_component.ts";
import type { Outcome } from "./outcome.ts";
import { type Aim, type Forgery, Seat, type Sight, type Stage } from "./seat.ts";
import type { Patience } from "./wait_until.ts";

/** In which channel, if not the member's own. */
export interface Where {
  readonly channel?: ChannelHandle;
}

/**
 * A member of a guild, played by a test or a page. Without a channel named, they act in the one
 * they last went to, at first the guild's oldest.
 */
export class Member {
  readonly #stage: Stage;
  readonly #membership: Membership;
  #home: ChannelHandle | undefined;

  constructor(stage: Stage, membership: Membership) {
    this.#stage = stage;
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
  in(channel: ChannelHandle): Seat {
    return new Seat(this.#stage, this.#membership.user, channel.record);
  }

  /** This person in the direct messages with the bot. */
  inDirectMessages(): Seat {
    const { world } = this.#stage;
    return new Seat(this.#stage, this.#membership.user, world.directChannel(this.id));
  }

  /** From now on acts in this channel unless told otherwise. */
  goTo(channel: ChannelHandle): void {
    this.#home = channel;
  }

  rename(nick: string | null): void {
    this.#membership.nick = nick;
    this.#stage.world.announce("member", this.id);
  }

  /** Gives permissions in the whole guild, beyond a plain member's. */
  permit(...names: readonly PermissionName[]): void {
    this.#membership.permissions = USUAL_PERMISSIONS | permissionBits(names);
  }

  /** Leaves the guild. */
  leave(): void {
    this.#membership.guild.members.delete(this.id);
    this.#stage.world.announce("member", this.id);
  }

  async slash(line: string, where: Where = {}): Promise<Outcome> {
    return await this.#seat(where).slash(line);
  }

  async click(label: Label, how: Aim & Where = {}): Promise<Outcome> {
    return await this.#seat(how).click(label, how);
  }

  async choose(options: Label | readonly Label[], how: Aim & Where = {}): Promise<Outcome> {
    return await this.#seat(how).choose(options, how);
  }

  async forge(forgery: Forgery, where: Where = {}): Promise<Outcome> {
    return await this.#seat(where).forge(forgery);
  }

  async waitFor(sight: Sight, patience: Patience & Where = {}): Promise<MessageView> {
    const { channel: _, ...rest } = patience;
    return await this.#seat(patience).waitFor(sight, rest);
  }

  say(content: string, where: Where = {}): MessageView {
    return this.#seat(where).say(content);
  }

  messages(where: Where = {}): readonly MessageView[] {
    return this.#seat(where).messages();
  }

  find(sight: Sight, where: Where = {}): MessageView | undefined {
    return this.#seat(where).find(sight);
  }

  sees(sight: Sight, where: Where = {}): boolean {
    return this.#seat(where).sees(sight);
  }

  screen(where: Where = {}): string {
    return this.#seat(where).screen();
  }

  #seat({ channel = this.#home }: Where): Seat {
    if (channel) return this.in(channel);
    const [first] = this.#membership.guild.channels.values();
    if (!first) throw new ActorError(`${this.name} has no channel to act in: add one to the guild`);
    return new Seat(this.#stage, this.#membership.user, first);
  }
}
