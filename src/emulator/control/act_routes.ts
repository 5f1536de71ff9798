import { Hono } from "hono";
import { z } from "zod";
import { ActorError } from "../actors/actor_error.ts";
import type { Member, Where } from "../actors/member.ts";
import type { Outcome } from "../actors/outcome.ts";
import type { Emulator } from "../emulator.ts";
import { InteractionType, type Json } from "../wire.ts";

const who = { member: z.string(), channel: z.string().optional() };
const aim = { message: z.string().optional() };

const slashForm = z.object({ ...who, line: z.string() });
const clickForm = z.object({ ...who, ...aim, label: z.string() });
const chooseForm = z.object({
  ...who,
  ...aim,
  options: z.union([z.string(), z.array(z.string())]),
});
const forgeForm = z.object({
  ...who,
  ...aim,
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
    return c.json(outcomeJson(await member.click(label, { ...where, ...aimAt(message) })));
  });
  routes.post("/choose", async (c) => {
    const { options, message, ...rest } = chooseForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    return c.json(outcomeJson(await member.choose(options, { ...where, ...aimAt(message) })));
  });
  routes.post("/forge", async (c) => {
    const { type, data, message, ...rest } = forgeForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    const forgery = { data: data as Json, ...(type && { type }), ...aimAt(message) };
    return c.json(outcomeJson(await member.forge(forgery, where)));
  });
  routes.post("/say", async (c) => {
    const { content, ...rest } = sayForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    return c.json(member.say(content, where));
  });
  routes.post("/wait", async (c) => {
    const { text, pattern, timeoutMs, ...rest } = waitForm.parse(await c.req.json());
    const { member, where } = find(discord, rest);
    const sight = pattern === undefined ? text ?? "" : new RegExp(pattern);
    const patience = timeoutMs === undefined ? where : { ...where, timeoutMs };
    return c.json(await member.waitFor(sight, patience));
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
  { member: name = "", channel: place }: { member?: string; channel?: string | undefined },
): { member: Member; where: Where } {
  const member = discord.member(name);
  if (!member) throw new ActorError(`There is no member "${name}"`);
  if (place === undefined) return { member, where: {} };
  const channel = discord.channel(place);
  if (!channel) throw new ActorError(`There is no channel "${place}"`);
  return { member, where: { channel } };
}

function aimAt(message: string | undefined): { message?: string } {
  return message === undefined ? {} : { message };
}

function outcomeJson(outcome: Outcome) {
  const { interactionId, ok, failed, firstAnswerMs, callbackType, message } = outcome;
  const followUps = outcome.followUps();
  return { interactionId, ok, failed, firstAnswerMs, callbackType, message, followUps };
}
