import { type Context, Hono } from "hono";
import { DiscordError } from "../discord_error.ts";
import type { ApiCommand } from "../wire.ts";
import type { CommandScope } from "../world/command_registry.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";

const PLACES = [
  "/applications/:application/commands",
  "/applications/:application/guilds/:guild/commands",
];

/** Registering slash commands (Discord docs: Application Commands, Endpoints). */
export function commandRoutes(parts: RestParts): Hono<RestEnv> {
  const { commands } = parts;
  const scope = (c: Context<RestEnv>) => scopeOf(parts, c);
  const id = (c: Context<RestEnv>) => c.req.param("command") ?? "";
  const routes = new Hono<RestEnv>();
  for (const place of PLACES) {
    routes.get(place, (c) => {
      const full = c.req.query("with_localizations") === "true";
      return c.json(commands.list(scope(c)).map(full ? asIs : withoutLocalizations));
    });
    routes.put(place, (c) => c.json(commands.overwrite(scope(c), c.env.body)));
    routes.post(place, (c) => {
      const { command, isNew } = commands.create(scope(c), c.env.body);
      return c.json(command, isNew ? 201 : 200);
    });
    routes.get(`${place}/:command`, (c) => c.json(commands.get(scope(c), id(c))));
    routes.patch(
      `${place}/:command`,
      (c) => c.json(commands.edit(scope(c), id(c), c.env.body)),
    );
    routes.delete(`${place}/:command`, (c) => {
      commands.delete(scope(c), id(c));
      return c.body(null, 204);
    });
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

function asIs(command: ApiCommand): ApiCommand {
  return command;
}

function withoutLocalizations(command: ApiCommand): ApiCommand {
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  return rest;
}
