import { type ApiCommand, ApplicationCommandType, type Json } from "../wire.ts";
import { compact } from "../compact.ts";
import type { Channel, Membership } from "../world/guild.ts";
import { memberJson, userJson } from "../world/user_json.ts";
import { ActorError } from "./actor_error.ts";

/**
 * The user command of this name.
 *
 * @throws {ActorError} if none is offered.
 */
export function findUserCommand(name: string, offered: readonly ApiCommand[]): ApiCommand {
  const ofUsers = offered.filter(({ type }) => type === ApplicationCommandType.User);
  const command = ofUsers.find((candidate) => candidate.name === name);
  if (command) return command;
  const known = ofUsers.map((candidate) => candidate.name).join(", ") || "none";
  throw new ActorError(`There is no user command "${name}"; there is: ${known}`);
}

/**
 * What a user command sends (Discord docs: Receiving and Responding, Application Command Data and
 * Resolved Data Structure): the target's id, their user, and in a guild their member without `user`,
 * `deaf` and `mute`. Options there are none.
 */
export function userCommandData(
  { id, name, type, guild_id }: ApiCommand,
  target: Membership,
  channel: Channel,
): Json {
  const { user: _user, deaf: _deaf, mute: _mute, ...member } = memberJson(target, channel);
  const targetId = target.user.id;
  return compact({
    id,
    name,
    type,
    guild_id,
    target_id: targetId,
    resolved: compact({
      users: { [targetId]: userJson(target.user) },
      members: channel.guild ? { [targetId]: member } : undefined,
    }),
  }) as unknown as Json;
}
