/** https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags */
const bits = {
  administrator: 1n << 3n,
  manageServer: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  sendMessagesInThreads: 1n << 38n,
} as const;

/** A permission this bot asks about. */
export type Permission = keyof typeof bits;

const names: Record<Permission, string> = {
  administrator: "Administrator",
  manageServer: "Manage Server",
  viewChannel: "View Channel",
  sendMessages: "Send Messages",
  manageMessages: "Manage Messages",
  embedLinks: "Embed Links",
  sendMessagesInThreads: "Send Messages in Threads",
};

/** Whether a bit set holds a permission; an administrator holds all. */
export function hasPermission(set: bigint, permission: Permission): boolean {
  return (set & (bits[permission] | bits.administrator)) !== 0n;
}

/** The bit of a permission in Discord's bit sets. */
export function permissionBit(permission: Permission): bigint {
  return bits[permission];
}

/** Names, as Discord's settings show them, of what the bot needs for a board here and lacks. */
export function missingForBoard(set: bigint, inThread: boolean): readonly string[] {
  const needed: Permission[] = [
    "viewChannel",
    inThread ? "sendMessagesInThreads" : "sendMessages",
    "embedLinks",
  ];
  return needed.filter((permission) => !hasPermission(set, permission))
    .map((permission) => names[permission]);
}

/** What an invitation has to ask for, so that the bot can play wherever it is invited. */
export const invitePermissions = bits.viewChannel | bits.sendMessages |
  bits.sendMessagesInThreads | bits.embedLinks;
