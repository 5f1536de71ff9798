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

/** Who acts, and where if not in their own channel. */
interface Acting {
  readonly member?: string;
  readonly channel?: string | undefined;
}

/** Acting as a member from another process, and reading what that member sees. */
export function actRoutes(discord: Emulator): Hono {
  const routes = new Hono();
  const act = <Body extends Acting>(
    path: string,
    form: z.ZodType<Body>,
    run: (member: Member, body: Body, where: Where) => Promise<Outcome>,
  ) =>
    routes.post(path, async (c) => {
      const body = form.parse(await c.req.json());
      const { member, where } = find(discord, body);
      return c.json(outcomeJson(await run(member, body, where)));
    });
  act("/slash", slashForm, (member, { line }, where) => member.slash(line, where));
  act(
    "/click",
    clickForm,
    (member, { label, message }, where) => member.click(label, { ...where, message }),
  );
  act(
    "/choose",
    chooseForm,
    (member, { options, message }, where) => member.choose(options, { ...where, message }),
  );
  act(
    "/forge",
    forgeForm,
    (member, { type, data, message }, where) =>
      member.forge({ data: data as Json, type, message }, where),
  );
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
  { member: name = "", channel: channelName }: Acting,
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
