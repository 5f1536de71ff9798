import { Hono } from "hono";
import { z } from "zod";
import { ActorError } from "../actors/actor_error.ts";
import type { Member, Where } from "../actors/member.ts";
import type { Outcome } from "../actors/outcome.ts";
import type { Emulator } from "../emulator.ts";
import { InteractionType, type Json } from "../wire.ts";

const who = { member: z.string(), channel: z.string().optional() };
const target = { message: z.string().optional() };

const slashForm = z.object({ ...who, line: z.string() });
const clickForm = z.object({ ...who, ...target, label: z.string() });
const chooseForm = z.object({
  ...who,
  ...target,
  options: z.union([z.string(), z.array(z.string())]),
});
const forgeForm = z.object({
  ...who,
  ...target,
  type: z.enum(InteractionType).optional(),
  data: z.unknown(),
});
const sayForm = z.object({ ...who, content: z.string() });
const waitForm = z.object({
  ...who,
  text: z.string().optional(),
  pattern: z.string().optional(),
  timeoutMs: z.number().optional(),
});

/** Acting as a member from another process, and reading what that member sees. */
export function actRoutes(discord: Emulator): Hono {
  const routes = new Hono();
  routes.post("/slash", async (c) => {
    const { line, ...rest } = slashForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    return c.json(outcomeJson(await member.slash(line, where)));
  });
  routes.post("/click", async (c) => {
    const { label, message, ...rest } = clickForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    return c.json(outcomeJson(await member.click(label, { ...where, message })));
  });
  routes.post("/choose", async (c) => {
    const { options, message, ...rest } = chooseForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    return c.json(outcomeJson(await member.choose(options, { ...where, message })));
  });
  routes.post("/forge", async (c) => {
    const { type, data, message, ...rest } = forgeForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    const forged = { data: data as Json, type, message };
    return c.json(outcomeJson(await member.forge(forged, where)));
  });
  routes.post("/say", async (c) => {
    const { content, ...rest } = sayForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    return c.json(member.say(content, where));
  });
  routes.post("/wait", async (c) => {
    const { text, pattern, timeoutMs, ...rest } = waitForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    const matcher = pattern === undefined ? text ?? "" : new RegExp(pattern);
    return c.json(await member.waitFor(matcher, { ...where, timeoutMs }));
  });
  routes.get("/view", (c) => {
    const { member, where } = find(discord, c.req.query());
    return c.json(member.messages(where));
  });
  routes.get("/screen", (c) => {
    const { member, where } = find(discord, c.req.query());
    return c.text(member.screen(where));
  });
  return routes;
}

function find(
  discord: Emulator,
  { member: name = "", channel: channelName }: { member?: string; channel?: string | undefined },
): { member: Member; where: Where } {
  const member = discord.member(name);
  if (!member) throw new ActorError(`There is no member "${name}"`);
  if (channelName === undefined) return { member, where: {} };
  const channel = discord.channel(channelName);
  if (!channel) throw new ActorError(`There is no channel "${channelName}"`);
  return { member, where: { channel } };
}

function outcomeJson(outcome: Outcome) {
  const { interactionId, ok, failed, firstAnswerMs, callbackType, message } = outcome;
  const followUps = outcome.followUps();
  return { interactionId, ok, failed, firstAnswerMs, callbackType, message, followUps };
}
