import {
  ApplicationCommandTypes,
  DiscordApplicationIntegrationType,
  InteractionTypes,
} from "@discordeno/bot";
import type { ReceivedInteraction } from "../connection/mod.ts";
import { isVisibleName } from "../render/mod.ts";
import { voiceFor } from "../words/mod.ts";
import type { Action, Interaction, OptionValue } from "./interaction.ts";

/** Discord may leave `app_permissions` out: then the bot takes it that it lacks none. */
const allPermissions = ~0n;

/** Reads an interaction; null if it is of a kind this bot does not use. */
export function readInteraction(interaction: ReceivedInteraction): Interaction | null {
  const action = readAction(interaction);
  const channelId = interaction.channelId ?? interaction.channel?.id;
  if (action === null || channelId === undefined) return null;
  return {
    id: String(interaction.id),
    token: interaction.token,
    action,
    guildId: interaction.guildId === undefined ? null : String(interaction.guildId),
    isInvited: isInvited(interaction),
    channelId: String(channelId),
    channelType: interaction.channel?.type ?? null,
    locale: interaction.locale ?? null,
    guildLocale: interaction.guildLocale ?? null,
    person: { id: String(interaction.user.id), name: nameOf(interaction) },
    memberPermissions: interaction.member?.permissions?.bitfield ?? 0n,
    appPermissions: interaction.appPermissions ?? allPermissions,
  };
}

/**
 * Whether the guild itself has installed the bot. A component on a message that was no answer may
 * name no owner at all.
 *
 * Source: Discord docs, Interactions, Authorizing Integration Owners Object.
 */
function isInvited(interaction: ReceivedInteraction): boolean {
  const { authorizingIntegrationOwners: owners, guildId, type } = interaction;
  if (owners === undefined || guildId === undefined) return true;
  const isUnsaid = Object.keys(owners).length === 0 && type === InteractionTypes.MessageComponent;
  return isUnsaid || owners[DiscordApplicationIntegrationType.GuildInstall] === guildId;
}

/**
 * The name that Discord shows in the guild: nickname, else global name, else username. One of
 * nothing but invisible characters does not count, so that no two players look alike.
 */
function nameOf({ member, user, guildLocale }: ReceivedInteraction): string {
  const voice = voiceFor(guildLocale ?? null);
  return [member?.nick, user.globalName, user.username].find((name) =>
    name && isVisibleName(name)
  ) ??
    `${voice.say(voice.words.lists.somebody)} ${String(user.id).slice(-4)}`;
}

function readAction(interaction: ReceivedInteraction): Action | null {
  const { data, message, type } = interaction;
  if (type === InteractionTypes.ApplicationCommand && data?.targetId !== undefined) {
    const isOnUser = data.type === ApplicationCommandTypes.User;
    if (!isOnUser) return null;
    return { type: "userCommand", name: data.name ?? "", targetId: String(data.targetId) };
  }
  if (type === InteractionTypes.ApplicationCommand) {
    const [first] = data?.options ?? [];
    // Discord docs, Application Commands: option type 1 is a subcommand; its options are inside it.
    const isSubcommand = first?.type === 1;
    const name = [data?.name ?? "", isSubcommand ? first.name : ""].join(" ").trim();
    const options = isSubcommand ? first.options : data?.options;
    const commandId = data?.id === undefined ? null : String(data.id);
    return { type: "command", name, commandId, options: readOptions(options ?? []) };
  }
  if (type === InteractionTypes.ModalSubmit) {
    return {
      type: "modal",
      customId: data?.customId ?? "",
      messageId: message === undefined ? null : String(message.id),
      isPrivate: message !== undefined && isEphemeral(message),
      entries: interaction.entries,
    };
  }
  if (type !== InteractionTypes.MessageComponent || !message) return null;
  return {
    type: "component",
    customId: data?.customId ?? "",
    messageId: String(message.id),
    isPrivate: isEphemeral(message),
    values: data?.values ?? [],
  };
}

/** discordeno derives it from the flags, but its types leave it out. */
function isEphemeral(message: object): boolean {
  return "ephemeral" in message && message.ephemeral === true;
}

function readOptions(
  options: readonly { readonly name: string; readonly value?: OptionValue | undefined }[],
): ReadonlyMap<string, OptionValue> {
  return new Map(options.flatMap(({ name, value }) => value === undefined ? [] : [[name, value]]));
}
