import { ChannelType } from "../wire.ts";

/** The account of a person or a bot. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  /** The language of the client, as Discord writes it. */
  locale: string;
}

/** A user's membership in one guild. */
export interface Membership {
  readonly user: User;
  readonly guild: Guild;
  readonly joinedAt: number;
  nick: string | null;
  permissions: bigint;
}

/** A guild, which Discord's client calls a server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  /** The language that the guild prefers. */
  locale: string;
  readonly channels: Map<string, Channel>;
  readonly members: Map<string, Membership>;
  botPresent: boolean;
  botPermissions: bigint;
}

/** A text channel, a thread in one, or a direct message with the bot. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly guild?: Guild;
  readonly parent?: Channel;
  readonly recipientId?: string;
  /** By user id: permissions taken away in this channel and its threads. */
  readonly denied: Map<string, bigint>;
  lastMessageId: string | null;
  archived: boolean;
  deleted: boolean;
}

/** Where users and channels are found by their ids. */
export interface Directory {
  readonly users: ReadonlyMap<string, User>;
  readonly channels: ReadonlyMap<string, Channel>;
}

/** Whether a channel is a thread in another one. */
export function isThread(channel: Channel): boolean {
  return channel.type === ChannelType.PublicThread;
}

/** The name Discord shows: the nick in this guild, else the global name, else the user name. */
export function shownName(user: User, membership?: Membership): string {
  return membership?.nick ?? user.globalName ?? user.username;
}
