import type { MovableClock } from "../clock.ts";
import { compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import type { Emitter } from "../emitter.ts";
import { Snowflakes } from "../snowflake.ts";
import { ChannelType } from "../wire.ts";
import { AttachmentStore } from "./attachment_store.ts";
import { MessageStore } from "./message_store.ts";
import { type MessageView, viewOf } from "./message_view.ts";
import { canView, defaultPermissions } from "./permissions.ts";
import type { Channel, Guild, Membership, User } from "./guild.ts";
import type { GuildChange, WorldEvents } from "./world_events.ts";

/** The language of those who have chosen none. */
const locale = "en-US";

/** What `World.addMember` needs. */
export interface NewMember {
  readonly username: string;
  readonly globalName: string | null;
  readonly nick: string | null;
  readonly permissions: bigint;
  /** An account that exists already, as when one person is in two guilds. */
  readonly user?: User;
}

/** All guilds, channels, users and messages. */
export class World {
  readonly clock: MovableClock;
  readonly ids: Snowflakes;
  readonly bot: User;
  readonly events: Emitter<WorldEvents>;
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly users = new Map<string, User>();
  readonly messages: MessageStore;
  readonly attachments: AttachmentStore;

  /** `origin` gives the address of the emulator, which serves attachments. */
  constructor(
    clock: MovableClock,
    events: Emitter<WorldEvents>,
    applicationId: string,
    botUsername: string,
    origin: () => string,
  ) {
    this.clock = clock;
    this.events = events;
    this.ids = new Snowflakes(clock);
    this.bot = { id: applicationId, username: botUsername, globalName: null, bot: true, locale };
    this.users.set(applicationId, this.bot);
    this.attachments = new AttachmentStore(this.ids, origin);
    this.messages = new MessageStore((kind, message) => {
      if (kind === "deleted") {
        message.api.attachments.forEach((one) => this.attachments.remove(one));
      }
      const channel = this.channels.get(message.channelId);
      const isNews = kind === "created" && message.readerId === undefined;
      if (channel && isNews) channel.lastMessageId = message.id;
      events.emit("message", { kind, message: viewOf(message, this) });
    });
  }

  addGuild(name: string): Guild {
    const guild: Guild = {
      id: this.ids.next(),
      name,
      botId: this.bot.id,
      locale,
      channels: new Map(),
      members: new Map(),
      botPresent: true,
      botPermissions: defaultPermissions,
    };
    this.guilds.set(guild.id, guild);
    this.announce("guild", guild.id);
    return guild;
  }

  addChannel(
    options: { name: string; guild?: Guild; parent?: Channel; recipientId?: string },
  ): Channel {
    const type = options.parent
      ? ChannelType.PublicThread
      : options.recipientId
      ? ChannelType.DM
      : ChannelType.GuildText;
    const channel: Channel = {
      id: this.ids.next(),
      type,
      ...compact(options),
      denied: new Map(),
      lastMessageId: null,
      archived: false,
      deleted: false,
    };
    this.channels.set(channel.id, channel);
    options.guild?.channels.set(channel.id, channel);
    this.announce("channel", channel.id);
    return channel;
  }

  addMember(guild: Guild, person: NewMember): Membership {
    const user = person.user ?? {
      id: this.ids.next(),
      username: person.username,
      globalName: person.globalName,
      bot: false,
      locale,
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

  /** The channel of direct messages between the bot and a user; created on first use. */
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

  /** A message by its id, as people read it; undefined if there is none, or no longer. */
  view(id: string | undefined): MessageView | undefined {
    const message = this.messages.find(id ?? "");
    return message && viewOf(message, this);
  }

  /** What a user sees in a channel, oldest first: nothing if they cannot view the channel. */
  visibleMessages(channel: Channel, userId: string): readonly MessageView[] {
    if (!canView(userId, channel)) return [];
    return this.messages.in(channel.id)
      .filter(({ readerId }) => readerId === undefined || readerId === userId)
      .map((message) => viewOf(message, this));
  }

  /** How many guilds the bot is in. */
  guildCount(): number {
    return [...this.guilds.values()].filter((guild) => guild.botPresent).length;
  }

  /** Emits that a guild, a channel or a member has changed. */
  announce(kind: GuildChange["kind"], id: string): void {
    this.events.emit("guild", { kind, id });
  }
}
