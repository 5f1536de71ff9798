import type { DiscordBot } from "./connection/mod.ts";
import { commandBodies, differsFromRegistered } from "./register.ts";

/** What a registration did. */
export type Registration = "registered" | "unchanged";

/**
 * Registers the commands, globally or for one guild, by one bulk overwrite and only if Discord has
 * something else. They are never deleted: a stopped bot keeps its commands.
 *
 * https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
 *
 * @throws {RequestFailed} if Discord cannot be asked or refuses.
 */
export async function registerCommands(
  bot: DiscordBot,
  guildId: string | null,
): Promise<Registration> {
  const routes = bot.rest.routes.interactions.commands;
  const path = guildId === null
    ? routes.commands(bot.applicationId)
    : routes.guilds.all(bot.applicationId, guildId);
  // Not `rest.get`: it would turn the names of the fields into camel case.
  const registered = await bot.rest.makeRequest<unknown>("GET", path);
  if (!differsFromRegistered(registered)) return "unchanged";
  await bot.rest.put<unknown>(path, { body: commandBodies() });
  return "registered";
}
