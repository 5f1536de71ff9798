import { Hono } from "hono";
import { applyCallback, callbackJson } from "../interactions/callback.ts";
import { editTokenMessage, followUp, tokenMessage } from "../interactions/webhook.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";

/** Answers to interactions (Discord docs: Receiving and Responding, Endpoints). No authorisation. */
export function interactionRoutes(parts: RestParts): Hono<RestEnv> {
  const { world, interactions, oldEdits } = parts;
  const routes = new Hono<RestEnv>();
  routes.post("/interactions/:id/:token/callback", (c) => {
    const interaction = interactions.findUnanswered(c.req.param("id"), c.req.param("token"));
    const result = applyCallback(
      world,
      interaction,
      c.env,
      (message) => oldEdits.check(message),
    );
    interactions.acknowledge(interaction, result.type);
    if (c.req.query("with_response") !== "true") return c.body(null, 204);
    return c.json(callbackJson(interaction, result));
  });
  routes.post("/webhooks/:application/:token", (c) => {
    const { application, token } = c.req.param();
    const interaction = interactions.webhook(application, token);
    return c.json(followUp(world, interaction, c.env).api);
  });
  routes.on(
    ["GET", "PATCH", "DELETE"],
    "/webhooks/:application/:token/messages/:message",
    (c) => {
      const { application, token, message: reference } = c.req.param();
      const interaction = interactions.webhook(application, token);
      const message = tokenMessage(world, interaction, reference);
      if (c.req.method === "DELETE") {
        world.messages.delete(message);
        return c.body(null, 204);
      }
      if (c.req.method === "PATCH") {
        oldEdits.check(message);
        editTokenMessage(world, interaction, message, c.env);
      }
      return c.json(message.api);
    },
  );
  return routes;
}
