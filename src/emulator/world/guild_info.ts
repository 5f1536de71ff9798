import { canView } from "./permissions.ts";
import { type Channel, type Guild, type Membership, shownName } from "./guild.ts";

/** A channel or thread, as plain JSON. */
export interface ChannelInfo {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly parentId: string | null;
  readonly archived: boolean;
}

/** A member, as plain JSON. */
export interface MemberInfo {
  readonly id: string;
  /** As the guild shows it. */
  readonly name: string;
}

/** A guild with its channels and members, as plain JSON. */
export interface GuildInfo {
  readonly id: string;
  readonly name: string;
  readonly botPresent: boolean;
  readonly channels: readonly ChannelInfo[];
  readonly members: readonly MemberInfo[];
}

/** A guild; with `viewerId`, without the channels that this user cannot view. */
export function guildInfo(guild: Guild, viewerId?: string): GuildInfo {
  const channels = [...guild.channels.values()];
  return {
    id: guild.id,
    name: guild.name,
    botPresent: guild.botPresent,
    channels: channels
      .filter((channel) => viewerId === undefined || canView(viewerId, channel))
      .map(channelInfo),
    members: [...guild.members.values()].map(memberInfo),
  };
}

export function channelInfo({ id, name, type, parent, archived }: Channel): ChannelInfo {
  return { id, name, type, parentId: parent?.id ?? null, archived };
}

export function memberInfo(membership: Membership): MemberInfo {
  return { id: membership.user.id, name: shownName(membership.user, membership) };
}
