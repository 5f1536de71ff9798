import { type Context, Hono } from "hono";
import { DiscordError } from "../discord_error.ts";
import type { ApiCommand, ApiCommandOption } from "../wire.ts";
import type { CommandScope } from "../world/command_registry.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";

const paths = [
  "/applications/:application/commands",
  "/applications/:application/guilds/:guild/commands",
];

/** Listing, registering and deleting slash commands (Discord docs: Application Commands, Endpoints). */
export function commandRoutes(parts: RestParts): Hono<RestEnv> {
  const { commands } = parts;
  const routes = new Hono<RestEnv>();
  for (const path of paths) {
    routes.get(path, (c) => {
      const listed = commands.list(scopeOf(parts, c));
      const isFull = c.req.query("with_localizations") === "true";
      return c.json(isFull ? listed : listed.map(withoutLocalizations));
    });
    routes.delete(`${path}/:command`, (c) => {
      commands.delete(scopeOf(parts, c), c.req.param("command"));
      return c.body(null, 204);
    });
    routes.put(path, (c) => c.json(commands.overwrite(scopeOf(parts, c), c.env.body)));
  }
  return routes;
}

/** @throws {DiscordError} 20012 for another application, 50001 for a guild without the bot. */
function scopeOf({ world }: RestParts, c: Context<RestEnv>): CommandScope {
  if (c.req.param("application") !== world.bot.id) throw new DiscordError("wrongApplication");
  const guildId = c.req.param("guild");
  if (guildId === undefined) return undefined;
  if (!world.guilds.get(guildId)?.botPresent) throw new DiscordError("missingAccess");
  return guildId;
}

/** Lists have localizations only if they are asked for. */
function withoutLocalizations(command: ApiCommand): ApiCommand {
  const { name_localizations: _, description_localizations: __, options, ...rest } = command;
  return { ...rest, ...options && { options: options.map(withoutOptionLocalizations) } };
}

function withoutOptionLocalizations(option: ApiCommandOption): ApiCommandOption {
  const { name_localizations: _, description_localizations: __, options, ...rest } = option;
  return { ...rest, ...options && { options: options.map(withoutOptionLocalizations) } };
}
