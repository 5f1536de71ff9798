import { type Channel, isThread } from "./guild.ts";

/** The permissions that the emulator knows (Discord docs: Permissions). */
export const Permission = {
  KICK_MEMBERS: 1n << 1n,
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_EXTERNAL_EMOJIS: 1n << 18n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const;

/** The name of a permission, in Discord's spelling. */
export type PermissionName = keyof typeof Permission;

const allPermissions = Object.values(Permission).reduce((sum, bit) => sum | bit, 0n);

/** The permissions of a plain member, and of a newly invited bot. */
export const defaultPermissions = permissionBits([
  "ADD_REACTIONS",
  "VIEW_CHANNEL",
  "SEND_MESSAGES",
  "EMBED_LINKS",
  "ATTACH_FILES",
  "READ_MESSAGE_HISTORY",
  "USE_EXTERNAL_EMOJIS",
  "USE_APPLICATION_COMMANDS",
  "CREATE_PUBLIC_THREADS",
  "SEND_MESSAGES_IN_THREADS",
]);

/** Adds up the bits of some permissions. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | Permission[name], 0n);
}

/** A user's permissions in a channel: those in the guild, without those denied here. */
export function permissionsIn(channel: Channel, userId: string): bigint {
  const { guild } = channel;
  if (!guild) return defaultPermissions;
  const has = guild.members.get(userId)?.permissions ??
    (userId === guild.botId && guild.botPresent ? guild.botPermissions : 0n);
  if ((has & Permission.ADMINISTRATOR) !== 0n) return allPermissions;
  const denied = (channel.denied.get(userId) ?? 0n) | (channel.parent?.denied.get(userId) ?? 0n);
  return has & ~denied;
}

/** Whether a user may do one thing in a channel. */
export function may(userId: string, name: PermissionName, channel: Channel): boolean {
  return (permissionsIn(channel, userId) & Permission[name]) !== 0n;
}

/** Whether a user may write here: threads have a permission of their own. */
export function maySend(userId: string, channel: Channel): boolean {
  return may(userId, isThread(channel) ? "SEND_MESSAGES_IN_THREADS" : "SEND_MESSAGES", channel);
}

/** Whether a user can see a channel; a direct message is seen by its one recipient. */
export function canView(userId: string, channel: Channel): boolean {
  if (channel.deleted) return false;
  if (!channel.guild) return channel.recipientId === userId;
  return may(userId, "VIEW_CHANNEL", channel);
}
