import { Hono } from "hono";
import type { TestBench } from "./test_bench.ts";

/** The pictures of the application's emoji, as Discord's CDN serves them: they never change. */
export function emojiImageRoutes({ discord }: TestBench): Hono {
  const routes = new Hono();
  routes.get("/emojis/:id", (c) => {
    const image = discord.emojiImage(c.req.param("id"));
    if (!image) return c.notFound();
    c.header("cache-control", "max-age=86400, immutable");
    return c.body(image.bytes, 200, { "content-type": image.type });
  });
  return routes;
}
