import type { MovableClock } from "../clock.ts";
import { compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import { Events } from "../events.ts";
import type { Happenings } from "../happenings.ts";
import { Snowflakes } from "../snowflake.ts";
import { ChannelType } from "../wire.ts";
import { MessageStore } from "./message_store.ts";
import { USUAL_PERMISSIONS } from "./permissions.ts";
import type { Channel, Guild, Membership, User } from "./places.ts";

/** What `World.addMember` needs to know of a person. */
export interface NewMember {
  readonly username: string;
  readonly globalName: string | null;
  readonly nick: string | null;
  readonly permissions: bigint;
  /** An account that exists already, as when one person is in two guilds. */
  readonly user?: User;
}

/** Everything that exists on this Discord: guilds, channels, people, messages. */
export class World {
  readonly clock: MovableClock;
  readonly ids: Snowflakes;
  readonly bot: User;
  readonly happenings = new Events<Happenings>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly users = new Map<string, User>();
  readonly messages: MessageStore;

  constructor(clock: MovableClock, applicationId: string, botUsername: string) {
    this.clock = clock;
    this.ids = new Snowflakes(clock);
    this.bot = { id: applicationId, username: botUsername, globalName: null, bot: true };
    this.users.set(applicationId, this.bot);
    this.messages = new MessageStore(this);
  }

  addGuild(name: string, locale: string): Guild {
    const guild: Guild = {
      id: this.ids.next(),
      name,
      locale,
      botId: this.bot.id,
      channels: new Map(),
      members: new Map(),
      botPresent: true,
      botPermissions: USUAL_PERMISSIONS,
    };
    this.guilds.set(guild.id, guild);
    this.announce("guild", guild.id);
    return guild;
  }

  addChannel(
    place: { name: string; guild?: Guild; parent?: Channel; recipientId?: string },
  ): Channel {
    const type = place.parent
      ? ChannelType.publicThread
      : place.recipientId
      ? ChannelType.dm
      : ChannelType.guildText;
    const channel: Channel = {
      id: this.ids.next(),
      type,
      ...compact(place),
      denied: new Map(),
      lastMessageId: null,
      archived: false,
      deleted: false,
    };
    this.channels.set(channel.id, channel);
    place.guild?.channels.set(channel.id, channel);
    this.announce("channel", channel.id);
    return channel;
  }

  addMember(guild: Guild, person: NewMember): Membership {
    const user = person.user ?? {
      id: this.ids.next(),
      username: person.username,
      globalName: person.globalName,
      bot: false,
    };
    this.users.set(user.id, user);
    const membership: Membership = {
      user,
      guild,
      joinedAt: this.clock.now(),
      nick: person.nick,
      permissions: person.permissions,
    };
    guild.members.set(user.id, membership);
    this.announce("member", user.id);
    return membership;
  }

  /** The channel of direct messages between the bot and a user; made when first asked for. */
  directChannel(userId: string): Channel {
    for (const channel of this.channels.values()) {
      if (channel.recipientId === userId && !channel.deleted) return channel;
    }
    return this.addChannel({ name: "", recipientId: userId });
  }

  /** @throws {DiscordError} 10003 when there is no such channel, or no longer. */
  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel || channel.deleted) throw new DiscordError("unknownChannel");
    return channel;
  }

  /** Deletes a channel with its threads and messages. */
  deleteChannel(channel: Channel): void {
    channel.deleted = true;
    channel.guild?.channels.delete(channel.id);
    this.messages.deleteAllIn(channel.id);
    this.announce("channel", channel.id);
    for (const other of [...this.channels.values()]) {
      if (other.parent === channel && !other.deleted) this.deleteChannel(other);
    }
  }

  /** How many guilds the bot is in. */
  guildCount(): number {
    return [...this.guilds.values()].filter((guild) => guild.botPresent).length;
  }

  announce(kind: "guild" | "channel" | "member", id: string): void {
    this.happenings.emit("place", { kind, id });
    this.happenings.emit("anything", undefined);
  }
}
