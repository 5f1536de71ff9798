import { type Bot, createDesiredPropertiesObject } from "@discordeno/bot";

/**
 * What of Discord's objects is kept. discordeno drops every property not named here, from the
 * objects and from their types; what nobody reads costs nothing.
 *
 * `message.components` stays out on purpose: discordeno 21 predates components v2 and throws on
 * them. `id`, `token` and `type` of an interaction are needed to answer it.
 */
export const desiredProperties = createDesiredPropertiesObject({
  interaction: {
    id: true,
    applicationId: true,
    token: true,
    type: true,
    data: true,
    user: true,
    member: true,
    guild: true,
    guildId: true,
    channel: true,
    channelId: true,
    message: true,
    locale: true,
    guildLocale: true,
    appPermissions: true,
    context: true,
  },
  user: { id: true, username: true, globalName: true, toggles: true },
  member: { id: true, nick: true, permissions: true },
  message: { id: true, channelId: true, flags: true, timestamp: true },
  channel: { id: true, type: true, name: true, parentId: true },
  guild: { id: true },
  interactionCallbackResponse: { interaction: true, resource: true },
  interactionCallback: { id: true, type: true, responseMessageId: true },
  interactionResource: { type: true, message: true },
});

/** discordeno's bot with exactly the properties above. */
export type DiscordBot = Bot<typeof desiredProperties>;

/** A slash command, a press or a choice, as discordeno hands it over. */
export type ReceivedInteraction = DiscordBot["transformers"]["$inferredTypes"]["interaction"];
