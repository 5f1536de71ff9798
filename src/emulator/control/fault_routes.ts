import { Hono } from "hono";
import * as z from "zod";
import { compact } from "../compact.ts";
import type { Emulator } from "../emulator.ts";
import type { GatewayFaults } from "../faults/gateway_faults.ts";
import { restAction } from "../faults/rest_fault.ts";
import { routeClasses } from "../rest/route.ts";
import { post } from "./post.ts";

const close = z.object({ code: z.number().int(), reason: z.string().default("") });
const on = z.boolean().default(true);

const gatewayForm = z.discriminatedUnion("do", [
  z.object({
    do: z.enum([
      "cut",
      "refuse",
      "accept",
      "shutResumeUrl",
      "openResumeUrl",
      "requestReconnect",
      "forgetSessions",
    ]),
  }),
  z.object({ do: z.literal("beSilent"), on }),
  z.object({ do: z.literal("withhold"), what: z.enum(["hello", "ready", "acks"]), on }),
  z.object({ do: z.enum(["closeOnIdentify", "closeOnResume"]), close: close.optional() }),
  z.object({ do: z.literal("limitIdentifies"), left: z.number().int().nonnegative().optional() }),
  z.object({ do: z.literal("close"), close }),
  z.object({ do: z.literal("invalidateSessions"), resumable: z.boolean() }),
  z.object({ do: z.literal("sendRaw"), text: z.string().optional() }),
  z.object({ do: z.literal("dispatch"), name: z.string(), data: z.unknown() }),
]);

const restForm = z.object({
  match: z.object({
    routeClass: z.array(z.enum(routeClasses)),
    method: z.string(),
    times: z.number().int().positive(),
  }).partial().default({}),
  action: restAction,
});

/** Switching faults on and off from another process. */
export function faultRoutes({ faults }: Emulator): Hono {
  const routes = new Hono();
  post(routes, "/faults/gateway", gatewayForm, (fault) => playOnGateway(faults.gateway, fault));
  post(
    routes,
    "/faults/rest",
    restForm,
    ({ match, action }) => void faults.rest.add(compact(match), action),
  );
  post(routes, "/faults/rest/refuse", z.unknown(), () => faults.rest.refuse());
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
