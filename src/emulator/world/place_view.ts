import { canView } from "./permissions.ts";
import { type Channel, type Guild, type Membership, shownName } from "./places.ts";

/** A channel or thread, as plain JSON. */
export interface ChannelPlace {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly parentId: string | null;
  readonly archived: boolean;
}

/** A member, as plain JSON. */
export interface MemberPlace {
  readonly id: string;
  /** As the guild shows it. */
  readonly name: string;
}

/** A guild with what is in it, as plain JSON. */
export interface GuildPlace {
  readonly id: string;
  readonly name: string;
  readonly botPresent: boolean;
  readonly channels: readonly ChannelPlace[];
  readonly members: readonly MemberPlace[];
}

/** A guild as it is, or as one user sees it: without the channels they cannot view. */
export function guildPlace(guild: Guild, viewerId?: string): GuildPlace {
  const channels = [...guild.channels.values()];
  return {
    id: guild.id,
    name: guild.name,
    botPresent: guild.botPresent,
    channels: channels
      .filter((channel) => viewerId === undefined || canView(viewerId, channel))
      .map(channelPlace),
    members: [...guild.members.values()].map(memberPlace),
  };
}

export function channelPlace({ id, name, type, parent, archived }: Channel): ChannelPlace {
  return { id, name, type, parentId: parent?.id ?? null, archived };
}

export function memberPlace(membership: Membership): MemberPlace {
  return { id: membership.user.id, name: shownName(membership.user, membership) };
}
