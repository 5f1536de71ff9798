import { canView } from "./permissions.ts";
import { type Channel, type Guild, type Membership, shownName } from "./guild.ts";

/** A guild with its channels and members, as plain JSON. */
export type GuildInfo = ReturnType<typeof guildInfo>;

/** A guild with its channels and members, as plain JSON; with `viewerId`, without the channels that this user cannot view. */
export function guildInfo(guild: Guild, viewerId?: string) {
  const channels = [...guild.channels.values()];
  return {
    id: guild.id,
    name: guild.name,
    locale: guild.locale,
    botPresent: guild.botPresent,
    channels: channels
      .filter((channel) => viewerId === undefined || canView(viewerId, channel))
      .map(channelInfo),
    members: [...guild.members.values()].map(memberInfo),
  };
}

/** A channel or thread, as plain JSON. */
export function channelInfo({ id, name, type, parent, archived }: Channel) {
  return { id, name, type, parentId: parent?.id ?? null, archived };
}

/** A member, by the name that the guild shows, as plain JSON. */
export function memberInfo(membership: Membership) {
  const { user } = membership;
  return { id: user.id, name: shownName(user, membership), locale: user.locale };
}
