import { Hono } from "hono";
import { DiscordError } from "../discord_error.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";

const path = "/applications/:application/emojis";
const one = `${path}/:emoji` as const;

/**
 * The application's own emoji (Discord docs: Emoji, Endpoints). Those of another application are
 * refused with 20012.
 */
export function emojiRoutes({ world, emojis }: RestParts): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.use(`${path}/*`, async (c, next) => {
    if (c.req.param("application") !== world.bot.id) throw new DiscordError("wrongApplication");
    await next();
  });
  routes.get(path, (c) => c.json({ items: emojis.list() }));
  routes.post(path, (c) => c.json(emojis.create(c.env.body), 201));
  routes.get(one, (c) => c.json(emojis.get(c.req.param("emoji"))));
  routes.patch(one, (c) => c.json(emojis.rename(c.req.param("emoji"), c.env.body)));
  routes.delete(one, (c) => {
    emojis.delete(c.req.param("emoji"));
    return c.body(null, 204);
  });
  return routes;
}
