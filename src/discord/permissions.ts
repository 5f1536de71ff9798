import { voiceFor, type Words } from "./words/mod.ts";

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

/** A permission that it takes to show a board. */
export type BoardPermission = keyof Words["problems"]["permissions"];

/** Whether a bit set holds a permission; an administrator holds all. */
export function hasPermission(set: bigint, permission: Permission): boolean {
  return (set & (bits[permission] | bits.administrator)) !== 0n;
}

/** The bit of a permission in Discord's bit sets. */
export function permissionBit(permission: Permission): bigint {
  return bits[permission];
}

/** What the bot needs for a board here and lacks. */
export function missingForBoard(set: bigint, inThread: boolean): readonly BoardPermission[] {
  const needed: BoardPermission[] = [
    "viewChannel",
    inThread ? "sendMessagesInThreads" : "sendMessages",
    "embedLinks",
  ];
  return needed.filter((permission) => !hasPermission(set, permission));
}

/** What Discord's settings call a permission in English. */
export function permissionName(permission: BoardPermission): string {
  const english = voiceFor("en-US");
  return english.say(english.words.problems.permissions[permission]);
}

/** What an invitation has to ask for, so that the bot can play wherever it is invited. */
export const invitePermissions = bits.viewChannel | bits.sendMessages |
  bits.sendMessagesInThreads | bits.embedLinks;
