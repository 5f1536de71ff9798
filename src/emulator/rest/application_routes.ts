import { Hono } from "hono";
import { Field } from "../forms/field.ts";
import type { Guild } from "../world/guild.ts";
import { userJson } from "../world/user_json.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";

/** Who the bot is and where its gateway is. */
export function applicationRoutes({ world, gateway, gatewayUrl }: RestParts): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.get("/gateway", (c) => c.json({ url: gatewayUrl() }));
  routes.get("/gateway/bot", (c) =>
    c.json({
      url: gatewayUrl(),
      shards: gateway.limits.shards,
      session_start_limit: gateway.startLimit(),
    }));
  routes.get("/users/@me", (c) =>
    c.json({
      ...userJson(world.bot),
      bot: true,
      verified: true,
      mfa_enabled: false,
      locale: "en-US",
      email: null,
      flags: 0,
    }));
  routes.get("/users/@me/guilds", (c) => c.json(guildPage(world.guilds.values(), c.req.query())));
  routes.get("/applications/@me", (c) =>
    c.json({
      id: world.bot.id,
      name: world.bot.username,
      icon: null,
      description: "",
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: "0".repeat(64),
      flags: 0,
      approximate_guild_count: world.guildCount(),
      approximate_user_install_count: 0,
      bot: userJson(world.bot),
    }));
  return routes;
}

/**
 * A page of the guilds that the bot is in, by their ids (Discord docs: User, Get Current User Guilds).
 *
 * @throws {DiscordError} 50035 for a limit that is not from 1 to 200.
 */
function guildPage(guilds: Iterable<Guild>, query: Readonly<Record<string, string>>) {
  const form = new Field({ limit: Number(query.limit ?? 200) });
  const limit = form.at("limit").integer(1, 200);
  form.refuseIfBad();
  const after = BigInt(query.after ?? 0);
  const page = [...guilds]
    .filter(({ id, botPresent }) => botPresent && BigInt(id) > after)
    .toSorted((one, other) => BigInt(one.id) < BigInt(other.id) ? -1 : 1)
    .slice(0, limit);
  return page.map(({ id, name, botPermissions }) => ({
    id,
    name,
    icon: null,
    banner: null,
    owner: false,
    permissions: String(botPermissions),
    features: [],
  }));
}
