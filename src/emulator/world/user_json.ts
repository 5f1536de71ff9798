import { isoTime } from "../clock.ts";
import type { ApiMember, ApiUser } from "../wire.ts";
import { permissionsIn } from "./permissions.ts";
import type { Channel, Membership, User } from "./guild.ts";

/** A user as Discord sends one (Discord docs: User, User Object). */
export function userJson(user: User): ApiUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.bot ? "0000" : "0",
    global_name: user.globalName,
    avatar: null,
    ...(user.bot && { bot: true }),
    public_flags: 0,
  };
}

/** A member as an interaction carries one, with their permissions in that channel. */
export function memberJson(membership: Membership, channel: Channel): ApiMember {
  return {
    user: userJson(membership.user),
    nick: membership.nick,
    avatar: null,
    roles: [],
    joined_at: isoTime(membership.joinedAt),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    permissions: String(permissionsIn(channel, membership.user.id)),
  };
}
