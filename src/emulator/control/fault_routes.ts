import { Hono } from "hono";
import { z } from "zod";
import type { Emulator } from "../emulator.ts";
import type { GatewayFaults } from "../faults/gateway_faults.ts";
import { routeClasses } from "../rest/route.ts";

const close = z.object({ code: z.number().int(), reason: z.string().default("") });
const on = z.boolean().default(true);

const gatewayForm = z.discriminatedUnion("do", [
  z.object({ do: z.literal("cut") }),
  z.object({ do: z.literal("refuse") }),
  z.object({ do: z.literal("accept") }),
  z.object({ do: z.literal("shutResumeUrl") }),
  z.object({ do: z.literal("openResumeUrl") }),
  z.object({ do: z.literal("beSilent"), on }),
  z.object({ do: z.literal("withhold"), what: z.enum(["hello", "ready", "acks"]), on }),
  z.object({ do: z.literal("closeOnIdentify"), close: close.optional() }),
  z.object({ do: z.literal("closeOnResume"), close: close.optional() }),
  z.object({ do: z.literal("limitIdentifies"), left: z.number().int().nonnegative().optional() }),
  z.object({ do: z.literal("close"), close }),
  z.object({ do: z.literal("requestReconnect") }),
  z.object({ do: z.literal("invalidateSessions"), resumable: z.boolean() }),
  z.object({ do: z.literal("forgetSessions") }),
  z.object({ do: z.literal("sendRaw"), text: z.string().optional() }),
  z.object({ do: z.literal("dispatch"), name: z.string(), data: z.unknown() }),
]);

const restForm = z.object({
  match: z.object({
    routeClass: z.array(z.enum(routeClasses)).default([...routeClasses]),
    method: z.string().optional(),
    times: z.number().int().positive().default(Infinity),
  }).default({ routeClass: [...routeClasses], times: Infinity }),
  action: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("cut") }),
    z.object({ kind: z.literal("dropResponse") }),
    z.object({ kind: z.literal("truncateResponse") }),
    z.object({ kind: z.literal("hang") }),
    z.object({ kind: z.literal("delay"), ms: z.number() }),
    z.object({ kind: z.literal("delayResponse"), ms: z.number() }),
    z.object({
      kind: z.literal("status"),
      status: z.number().int().min(400).max(599),
      code: z.number().int().default(0),
      html: z.boolean().default(false),
    }),
    z.object({ kind: z.literal("unauthorized") }),
    z.object({
      kind: z.literal("rateLimit"),
      shape: z.enum(["full", "retryAfterOnly", "global", "shared", "noBody"]),
      retryAfterMs: z.number(),
    }),
  ]),
});

/** Switching faults on and off from another process. */
export function faultRoutes({ faults }: Emulator): Hono {
  const routes = new Hono();
  routes.post("/faults/gateway", async (c) => {
    await playOnGateway(faults.gateway, gatewayForm.parse(await c.req.json()));
    return c.body(null, 204);
  });
  routes.post("/faults/rest", async (c) => {
    const { match, action } = restForm.parse(await c.req.json());
    const { method, ...rest } = match;
    faults.rest.add(method === undefined ? rest : { ...rest, method }, action);
    return c.body(null, 204);
  });
  routes.post("/faults/rest/refuse", (c) => {
    faults.rest.refuse();
    return c.body(null, 204);
  });
  routes.get("/faults", (c) =>
    c.json({
      gateway: faults.gateway.flags,
      rest: faults.rest.list().map(({ match, action, hits }) => ({ match, action, hits })),
    }));
  routes.delete("/faults", async (c) => {
    await faults.clear();
    return c.body(null, 204);
  });
  return routes;
}

function playOnGateway(
  gateway: GatewayFaults,
  fault: z.infer<typeof gatewayForm>,
): void | Promise<void> {
  switch (fault.do) {
    case "beSilent":
      return gateway.beSilent(fault.on);
    case "withhold":
      return gateway.withhold(fault.what, fault.on);
    case "closeOnIdentify":
    case "closeOnResume":
      return gateway[fault.do](fault.close);
    case "limitIdentifies":
      return gateway.limitIdentifies(fault.left);
    case "close":
      return gateway.close(fault.close.code, fault.close.reason);
    case "invalidateSessions":
      return gateway.invalidateSessions(fault.resumable);
    case "sendRaw":
      return gateway.sendRaw(fault.text);
    case "dispatch":
      return gateway.dispatch(fault.name, fault.data);
    default:
      return gateway[fault.do]();
  }
}
