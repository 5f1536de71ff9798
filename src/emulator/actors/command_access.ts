import { type ApiCommand, InteractionContextType } from "../wire.ts";
import type { CommandRegistry } from "../world/command_registry.ts";
import { may, permissionsIn } from "../world/permissions.ts";
import type { Channel, User } from "../world/guild.ts";

/** The commands that exist in a channel: none where the bot is not. */
export function commandsIn(commands: CommandRegistry, { guild }: Channel): readonly ApiCommand[] {
  return guild && !guild.botPresent ? [] : commands.offered(guild?.id);
}

/**
 * Why Discord's client would not offer a command to this person here; undefined when it does
 * (Discord docs: Application Commands, Contexts; Permissions).
 */
export function refusalOf(command: ApiCommand, user: User, channel: Channel): string | undefined {
  const isDm = channel.guild === undefined;
  const context = isDm ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const isOffered = command.contexts?.includes(context) ?? (!isDm || command.dm_permission);
  const shown = command.type === 1 ? `/${command.name}` : command.name;
  if (!isOffered) return `${shown} cannot be used here`;
  if (isDm) return undefined;
  if (!may(user.id, "USE_APPLICATION_COMMANDS", channel)) {
    return `${user.username} may not use commands here`;
  }
  const needed = command.default_member_permissions;
  if (needed === null || may(user.id, "ADMINISTRATOR", channel)) return undefined;
  const has = permissionsIn(channel, user.id);
  const isEnough = needed !== "0" && (has & BigInt(needed)) === BigInt(needed);
  return isEnough ? undefined : `${user.username} may not use ${shown}`;
}
