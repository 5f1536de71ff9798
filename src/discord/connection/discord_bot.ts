import { type Bot, createBot, createDesiredPropertiesObject } from "@discordeno/bot";
import { withKnownNames } from "./wire_format.ts";

/**
 * What of Discord's objects is kept. discordeno drops every property that is not named here, from
 * the objects and from their types; what nothing reads costs nothing.
 *
 * `message.components` stays out on purpose: discordeno 21 predates components v2 and throws on
 * them. `id`, `token` and `type` of an interaction are needed to answer it.
 */
const desiredProperties = createDesiredPropertiesObject({
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
    authorizingIntegrationOwners: true,
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

/** A slash command or the use of a component, as discordeno hands it over, or a modal that was sent. */
export type ReceivedInteraction = DiscordBot["transformers"]["$inferredTypes"]["interaction"] & {
  /** What was entered in a modal, by the custom ids of its fields. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
};

/** discordeno logs addresses of requests, and those of interactions hold their tokens. */
export const silentLogger = { debug() {}, info() {}, warn() {}, error() {}, fatal() {} };

/**
 * Creates discordeno's bot; nothing connects yet.
 *
 * @throws {TypeError} if the token is not of the form of a bot's token.
 */
export function createDiscordBot({ token, applicationId, apiUrl }: {
  readonly token: string;
  readonly applicationId?: string;
  readonly apiUrl: string;
}): DiscordBot {
  try {
    const bot = createBot({
      token,
      ...applicationId !== undefined && { applicationId },
      desiredProperties,
      loggerFactory: () => silentLogger,
    });
    bot.rest.changeToDiscordFormat = withKnownNames(bot.rest.changeToDiscordFormat);
    bot.rest.baseUrl = apiUrl.replace(/\/+$/, "");
    return bot;
  } catch {
    throw new TypeError(
      "Cannot connect: DISCORD_TOKEN is not of the form of a bot's token, copy it from the " +
        "Developer Portal (Bot, Reset Token)",
    );
  }
}
