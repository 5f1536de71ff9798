import { isoTime } from "../clock.ts";
import { compact } from "../compact.ts";
import { type ApiInteractionMetadata, InteractionContextType, type Json } from "../wire.ts";
import { defaultPermissions, permissionsIn } from "../world/permissions.ts";
import { type Channel, isThread } from "../world/guild.ts";
import { memberJson, userJson } from "../world/user_json.ts";
import type { World } from "../world/world.ts";
import type { Interaction } from "./interaction.ts";

/**
 * The body of an INTERACTION_CREATE (Discord docs: Receiving and Responding, Interaction Structure):
 * `member` in a guild, `user` in a direct message.
 */
export function interactionJson(
  interaction: Interaction,
  data: Json,
  world: World,
): Record<string, unknown> {
  const { channel } = interaction;
  const source = interaction.sourceMessageId && world.messages.find(interaction.sourceMessageId);
  return compact({
    id: interaction.id,
    application_id: world.bot.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelJson(channel, interaction.user.id, world),
    message: source ? source.api : undefined,
    locale: interaction.user.locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...contextJson(interaction, world),
  });
}

function contextJson({ channel, user }: Interaction, world: World): Record<string, unknown> {
  const { guild } = channel;
  if (!guild) {
    return {
      user: userJson(user),
      app_permissions: String(defaultPermissions),
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { "0": "0" },
    };
  }
  const membership = guild.members.get(user.id);
  return compact({
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: membership && memberJson(membership, channel),
    app_permissions: String(permissionsIn(channel, world.bot.id)),
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { "0": guild.id },
  });
}

/** A channel as an interaction carries it (Discord docs: Channel, Channel Object). */
function channelJson(channel: Channel, userId: string, world: World): Json {
  const recipient = channel.recipientId && world.users.get(channel.recipientId);
  return compact({
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId,
    flags: 0,
    guild_id: channel.guild?.id,
    name: channel.guild ? channel.name : undefined,
    permissions: channel.guild && String(permissionsIn(channel, userId)),
    parent_id: channel.guild ? channel.parent?.id ?? null : undefined,
    recipients: recipient ? [userJson(recipient)] as unknown as Json : undefined,
    thread_metadata: isThread(channel) ? threadJson(channel, world) : undefined,
  });
}

function threadJson(channel: Channel, world: World): Json {
  return {
    archived: channel.archived,
    locked: false,
    auto_archive_duration: 4320,
    archive_timestamp: isoTime(world.clock.now()),
  };
}

/** What a message that answers an interaction carries about it. */
export function metadataOf(interaction: Interaction, isFollowUp: boolean): ApiInteractionMetadata {
  const { guild } = interaction.channel;
  return compact({
    id: interaction.id,
    type: interaction.type,
    user: userJson(interaction.user),
    name: interaction.commandName,
    authorizing_integration_owners: { "0": guild?.id ?? "0" },
    original_response_message_id: isFollowUp ? interaction.originalId : undefined,
    interacted_message_id: interaction.opener ? undefined : interaction.sourceMessageId,
    triggering_interaction_metadata: interaction.opener && metadataOf(interaction.opener, false),
  });
}
