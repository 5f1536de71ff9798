import { Hono } from "hono";
import { userJson } from "../world/user_json.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";

/** Who the bot is and where its gateway is. */
export function applicationRoutes({ world, gateway, gatewayUrl }: RestParts): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.get("/gateway", (c) => c.json({ url: gatewayUrl() }));
  routes.get("/gateway/bot", (c) =>
    c.json({
      url: gatewayUrl(),
      shards: 1,
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
