import { Hono } from "hono";
import { DiscordError } from "../discord_error.ts";
import { applicationRoutes } from "./application_routes.ts";
import { channelRoutes } from "./channel_routes.ts";
import { commandRoutes } from "./command_routes.ts";
import { emojiRoutes } from "./emoji_routes.ts";
import { interactionRoutes } from "./interaction_routes.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";

/** Where the API of version 10 begins. */
export const apiRoot = "/api/v10";

/** All routes of the REST API, below `/api/v10`. A refusal becomes Discord's JSON for it. */
export function restRouter(parts: RestParts): Hono<RestEnv> {
  const router = new Hono<RestEnv>();
  const all = [applicationRoutes, commandRoutes, emojiRoutes, interactionRoutes, channelRoutes];
  for (const routes of all) {
    router.route(apiRoot, routes(parts));
  }
  router.notFound(() => new DiscordError("general").toResponse());
  router.onError((error) => {
    if (error instanceof DiscordError) return error.toResponse();
    throw error;
  });
  return router;
}
