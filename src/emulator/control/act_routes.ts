import { Hono } from "hono";
import * as z from "zod";
import { ActorError } from "../actors/actor_error.ts";
import type { Member } from "../actors/member.ts";
import type { Outcome } from "../actors/outcome.ts";
import type { Emulator } from "../emulator.ts";
import { InteractionType, type Json } from "../wire.ts";
import { post } from "./post.ts";

const who = { member: z.string(), channel: z.string().optional() };
const target = { message: z.string().optional() };

const slashForm = z.object({ ...who, line: z.string() });
const userCommandForm = z.object({ ...who, name: z.string(), target: z.string() });
const clickForm = z.object({ ...who, ...target, label: z.string() });
const chooseForm = z.object({
  ...who,
  ...target,
  options: z.union([z.string(), z.array(z.string())]),
});
const submitForm = z.object({
  ...who,
  interaction: z.string(),
  entries: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
});
const forgeForm = z.object({
  ...who,
  ...target,
  type: z.enum(InteractionType).optional(),
  data: z.unknown(),
});
const sayForm = z.object({ ...who, content: z.string() });
const waitForm = z.strictObject({ ...who, text: z.string(), timeoutMs: z.number().optional() });

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
    run: (member: Member, body: Body) => unknown,
  ) => post(routes, path, form, (body) => run(find(discord, body), body));
  act("/slash", slashForm, async (member, { line }) => outcomeJson(await member.slash(line)));
  act(
    "/user-command",
    userCommandForm,
    async (member, { name, target }) =>
      outcomeJson(await member.useOn(name, find(discord, { member: target }))),
  );
  act(
    "/click",
    clickForm,
    async (member, { label, message }) => outcomeJson(await member.click(label, { message })),
  );
  act(
    "/choose",
    chooseForm,
    async (member, { options, message }) => outcomeJson(await member.choose(options, { message })),
  );
  act(
    "/submit",
    submitForm,
    async (member, { interaction, entries }) =>
      outcomeJson(await member.submit({ interactionId: interaction }, entries)),
  );
  act(
    "/forge",
    forgeForm,
    async (member, { type, data, message }) =>
      outcomeJson(await member.forge({ data: data as Json, type, message })),
  );
  act("/say", sayForm, (member, { content }) => member.say(content));
  act("/wait", waitForm, (member, { text, timeoutMs }) => member.waitFor(text, { timeoutMs }));
  routes.get("/view", (c) => c.json(find(discord, c.req.query()).messages()));
  routes.get("/screen", (c) => c.text(find(discord, c.req.query()).screen()));
  return routes;
}

/** A member by id or name, in the channel that is named, if one is. */
function find(discord: Emulator, { member: name = "", channel: channelName }: Acting): Member {
  const member = discord.member(name);
  if (!member) throw new ActorError(`There is no member "${name}"`);
  if (channelName === undefined) return member;
  const channel = discord.channel(channelName);
  if (!channel) throw new ActorError(`There is no channel "${channelName}"`);
  return member.in(channel);
}

function outcomeJson(outcome: Outcome) {
  const { interactionId, ok, failed, firstAnswerMs, callbackType, message, modal } = outcome;
  const followUps = outcome.followUps();
  return { interactionId, ok, failed, firstAnswerMs, callbackType, message, modal, followUps };
}
