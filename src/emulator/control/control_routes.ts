import { Hono } from "hono";
import * as z from "zod";
import { ActorError } from "../actors/actor_error.ts";
import type { Emulator } from "../emulator.ts";
import { actRoutes } from "./act_routes.ts";
import { faultRoutes } from "./fault_routes.ts";
import { guildRoutes } from "./guild_routes.ts";
import { refuseOtherPages } from "../net/guard.ts";
import { hostname } from "../net/tcp_proxy.ts";
import { post } from "./post.ts";

const advanceForm = z.object({ ms: z.number().nonnegative() });
const waitForm = z.object({ timeoutMs: z.number().positive() }).partial();

/**
 * The control API, below `/emulator`: JSON over HTTP, for programs in another process. Members,
 * channels and guilds are named by id or name. What a member cannot do is a 409 and a bad body a
 * 400, both as `{ "error": "…" }`. A POST needs the content type application/json.
 *
 * | request | body or query | |
 * |---|---|---|
 * | GET state | `member?` | addresses, guilds with members and channels (those the member sees) |
 * | POST guilds, channels, threads, members | `name`; `guild`, `name`; `channel`, `name`; `guild`, `name`, `nick?`, `permissions?` | adds one |
 * | POST slash | `member`, `line`, `channel?` | like the next four, answers with the outcome: `ok`, `failed`, `callbackType`, `firstAnswerMs`, `message`, `modal`, `followUps` |
 * | POST click | `member`, `label`, `message?`, `channel?` | |
 * | POST choose | `member`, `options`, `message?`, `channel?` | |
 * | POST submit | `member`, `interaction`, `entries?` (by the fields' labels) | sends the `modal` that an outcome came with |
 * | POST forge | `member`, `data`, `type?`, `message?`, `channel?` | sends what no client would send |
 * | POST say | `member`, `content`, `channel?` | |
 * | POST wait | `member`, `text`, `timeoutMs?`, `channel?` | answers with the message once it is visible |
 * | GET view, screen | `member`, `channel?` | what the member sees, as JSON or as text |
 * | POST bot | `timeoutMs?` | 204 once a bot is connected |
 * | GET calls, counters, gateway, commands | `guild?` for commands | logs and registered commands |
 * | POST clock | `ms` | moves the clock forward |
 * | POST faults/gateway | `do` (a method of `GatewayFaults`) with its arguments | |
 * | POST faults/rest | `match`, `action` (see `RestMatch`, `RestAction`) | |
 * | POST faults/rest/refuse | | closes the REST port |
 * | GET, DELETE faults | | lists the faults; ends all |
 * | POST token/revoke, token/restore | | makes the token invalid; makes it valid again |
 */
export function controlRoutes(discord: Emulator): Hono {
  const routes = new Hono().basePath("/emulator");
  routes.use(refuseOtherPages(hostname));
  for (const part of [guildRoutes, actRoutes, faultRoutes, watchRoutes]) {
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

/** Logs, counters, the clock and the token. */
function watchRoutes(discord: Emulator): Hono {
  const routes = new Hono();
  routes.get("/calls", (c) => c.json(discord.calls));
  routes.get("/counters", (c) => c.json(discord.counters));
  routes.get("/gateway", (c) => c.json(discord.gatewayLog));
  routes.get("/commands", (c) => c.json(discord.commands(c.req.query("guild"))));
  post(routes, "/clock", advanceForm, ({ ms }) => {
    discord.clock.advance(ms);
    return { now: discord.clock.now() };
  });
  post(routes, "/bot", waitForm, async ({ timeoutMs }) => {
    await discord.waitForBot({ timeoutMs });
  });
  post(routes, "/token/revoke", z.unknown(), () => discord.revokeToken());
  post(routes, "/token/restore", z.unknown(), () => discord.restoreToken());
  return routes;
}
