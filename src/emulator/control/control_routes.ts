import { Hono } from "hono";
import { z } from "zod";
import { ActorError } from "../actors/actor_error.ts";
import type { Emulator } from "../emulator.ts";
import { actRoutes } from "./act_routes.ts";
import { faultRoutes } from "./fault_routes.ts";
import { placeRoutes } from "./place_routes.ts";

const advanceForm = z.object({ ms: z.number().nonnegative() });
const patienceForm = z.object({ timeoutMs: z.number().positive() }).partial();

/**
 * The control API, below `/emulator`: JSON over HTTP, for a test of a program in another process.
 * A deed that is not possible is a 409 and a bad body a 400, both as `{ "error": "…" }`.
 */
export function controlRoutes(discord: Emulator): Hono {
  const routes = new Hono().basePath("/emulator");
  for (const part of [placeRoutes, actRoutes, faultRoutes, watchRoutes]) {
    routes.route("/", part(discord));
  }
  routes.notFound((c) => c.json({ error: `There is no ${c.req.method} ${c.req.path}` }, 404));
  routes.onError((error, c) => {
    if (error instanceof ActorError) return c.json({ error: error.message }, 409);
    if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof SyntaxError) return c.json({ error: "The body is not JSON" }, 400);
    throw error;
  });
  return routes;
}

/** What has happened, and the clock. */
function watchRoutes(discord: Emulator): Hono {
  const routes = new Hono();
  routes.get("/calls", (c) => c.json(discord.calls));
  routes.get("/counters", (c) => c.json(discord.counters));
  routes.get("/gateway", (c) => c.json(discord.gatewayLog));
  routes.get("/commands", (c) => c.json(discord.commands(c.req.query("guild"))));
  routes.post("/clock", async (c) => {
    discord.clock.advance(advanceForm.parse(await c.req.json()).ms);
    return c.json({ now: discord.clock.now() });
  });
  routes.post("/bot", async (c) => {
    const { timeoutMs } = patienceForm.parse(await c.req.json());
    await discord.waitForBot(timeoutMs === undefined ? {} : { timeoutMs });
    return c.body(null, 204);
  });
  routes.post("/token/revoke", (c) => {
    discord.revokeToken();
    return c.body(null, 204);
  });
  routes.post("/token/restore", (c) => {
    discord.restoreToken();
    return c.body(null, 204);
  });
  return routes;
}
