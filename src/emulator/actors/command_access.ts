import type { ApiCommand } from "../wire.ts";
import { may, permissionsIn } from "../world/permissions.ts";
import type { Channel, User } from "../world/places.ts";
import { ActorError } from "./actor_error.ts";

const GUILD_CONTEXT = 0;
const BOT_DM_CONTEXT = 1;

/**
 * Refuses a command that Discord's client would not offer this person here
 * (Discord docs: Application Commands, Contexts; Permissions).
 *
 * @throws {ActorError} saying why.
 */
export function refuseCommand(command: ApiCommand, user: User, channel: Channel): void {
  const isDm = channel.guild === undefined;
  const context = isDm ? BOT_DM_CONTEXT : GUILD_CONTEXT;
  const isOffered = command.contexts?.includes(context) ?? (!isDm || command.dm_permission);
  if (!isOffered) throw new ActorError(`/${command.name} cannot be used here`);
  if (isDm) return;
  if (!may(user.id, "USE_APPLICATION_COMMANDS", channel)) {
    throw new ActorError(`${user.username} may not use commands here`);
  }
  const needed = command.default_member_permissions;
  if (needed === null) return;
  const has = permissionsIn(channel, user.id);
  const isAdministrator = may(user.id, "ADMINISTRATOR", channel);
  const isEnough = needed !== "0" && (has & BigInt(needed)) === BigInt(needed);
  if (!isEnough && !isAdministrator) {
    throw new ActorError(`${user.username} may not use /${command.name}`);
  }
}
