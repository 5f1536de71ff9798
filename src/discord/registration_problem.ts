import { inviteUrl } from "./invite.ts";

/** What Discord answered, as far as it matters here. */
export interface RegistrationRefusal {
  /** Discord's JSON error code; 0 where it gave none. */
  readonly code: number;
  /** The cause in words for a log. */
  readonly words: string;
}

/** Where commands are: in one server, or for all if `guildId` is null. */
export interface RegistrationPlace {
  readonly applicationId: string;
  readonly guildId: string | null;
}

/** What log, readiness and doctor say first. */
export const cannotRegister = "The commands cannot be registered";

/**
 * Whether the bot is not in the server: 50001 Missing Access, 10004 Unknown Guild.
 *
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
export function isElsewhere(code: number): boolean {
  return code === 50001 || code === 10004;
}

/** Whether the day's 200 creates of commands are used up. */
export function isUsedUp(code: number): boolean {
  return code === 30034;
}

/** Why the commands cannot be registered, and what to do about it, for people. */
export function registrationProblem(
  { code, words }: RegistrationRefusal,
  { applicationId, guildId }: RegistrationPlace,
): string {
  if (guildId !== null && isElsewhere(code)) {
    const invite = inviteUrl(applicationId);
    return `the bot is not in server ${guildId}: invite it with ${invite}, or correct GUILD_ID`;
  }
  if (isUsedUp(code)) {
    return "Discord takes 200 new commands a day, and today's are used up; those of before go on";
  }
  return code === 20012 ? `${words}: look at APPLICATION_ID, if it is set` : words;
}
