import { Hono } from "hono";
import * as z from "zod";
import { ActorError, type Member, type Outcome } from "../emulator/mod.ts";
import type { TestBench } from "./test_bench.ts";
import type { Broadcast } from "./broadcast.ts";
import type { FaultSwitches } from "./faults/fault_switches.ts";
import { useComponent } from "./use_component.ts";

const player = z.string();
const component = { message: z.string(), customId: z.string() };

const slashForm = z.object({ player, line: z.string().max(1000) });
const userCommandForm = z.object({ player, name: z.string().max(32), target: z.string() });
const sayForm = z.object({ player, text: z.string().trim().min(1).max(2000) });
const useForm = z.object({ player, ...component, values: z.array(z.string()).max(25).optional() });
const modalForm = z.object({
  player,
  interaction: z.string(),
  entries: z.record(z.string().max(45), z.union([z.string(), z.array(z.string()).max(25)])),
});
const everybodyForm = z.object(component);
const playerForm = z.object({ name: z.string().trim().min(1).max(32) });
const languageForm = z.object({ player: player.optional(), locale: z.string().max(10) });
const clockForm = z.object({ minutes: z.number().positive().max(24 * 60) });
const serverForm = z.object({ name: z.string().max(100) });
const dieForm = z.object({ value: z.number().int().positive() });
const switchForm = z.object({ on: z.boolean() });

/** A game has at most this many players. */
const maxPlayers = 25;

/** What the page can do, below `/api`. What is not possible is a 409 with `{ "error": "…" }`. */
export function apiRoutes(bench: TestBench, faults: FaultSwitches, broadcast: Broadcast): Hono {
  const routes = new Hono();
  routes.get("/feed", () => broadcast.open());
  routes.route("/", playerRoutes(bench));
  routes.route("/", benchRoutes(bench, faults));
  routes.onError((error, c) => {
    if (error instanceof ActorError) return c.json({ error: firstLine(error.message) }, 409);
    if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof SyntaxError) return c.json({ error: "The body is not JSON" }, 400);
    throw error;
  });
  return routes;
}

/** What players do. */
function playerRoutes({ servers }: TestBench): Hono {
  const routes = new Hono();
  const find = (id: string): Member => {
    const { guild, channel } = servers.shown;
    const member = guild.members().find((one) => one.id === id);
    if (!member) throw new ActorError(`There is no player ${id}`);
    return member.in(channel);
  };
  post(
    routes,
    "/slash",
    slashForm,
    async ({ player, line }) => resultOf(await find(player).slash(line)),
  );
  post(
    routes,
    "/user-command",
    userCommandForm,
    async ({ player, name, target }) => resultOf(await find(player).useOn(name, find(target))),
  );
  post(routes, "/say", sayForm, ({ player, text }) => void find(player).say(text));
  post(
    routes,
    "/component",
    useForm,
    async ({ player, ...what }) => resultOf(await useComponent(find(player), what)),
  );
  post(
    routes,
    "/modal",
    modalForm,
    async ({ player, interaction, entries }) =>
      resultOf(await find(player).submit({ interactionId: interaction }, entries)),
  );
  post(
    routes,
    "/everybody",
    everybodyForm,
    (what) =>
      Promise.all(
        servers.shown.guild.members().map(async ({ id }) => ({
          player: id,
          ...resultOf(await useComponent(find(id), what)),
        })),
      ),
  );
  post(
    routes,
    "/languages",
    languageForm,
    ({ player, locale }) =>
      (player === undefined ? servers.shown.guild : find(player)).speak(locale),
  );
  post(routes, "/players", playerForm, ({ name }) => {
    const { guild } = servers.shown;
    if (guild.members().length >= maxPlayers) {
      throw new ActorError(`${maxPlayers} players are the maximum`);
    }
    return { id: guild.addMember({ name }).id };
  }, 201);
  return routes;
}

/** The round for visitors, the clock, the dice and the faults. */
function benchRoutes(bench: TestBench, faults: FaultSwitches): Hono {
  const { discord, servers, dice, bot, round } = bench;
  const routes = new Hono();
  post(routes, "/servers", serverForm, ({ name }) => servers.show(name));
  post(routes, "/round", switchForm, ({ on }) => on ? round.start() : round.stop());
  post(routes, "/clock", clockForm, ({ minutes }) => discord.clock.advance(minutes * 60_000));
  post(routes, "/dice", dieForm, async ({ value }) => {
    const sides = await dice.sides();
    if (value > sides) throw new ActorError(`The die has ${sides} sides`);
    dice.add(value);
  });
  routes.delete("/dice", (c) => {
    dice.clear();
    return c.body(null, 204);
  });
  post(routes, "/faults/:name", switchForm, async ({ on }, name) => {
    if (!on) await faults.end(name);
    else if (!await faults.begin(name)) throw new ActorError(`There is no fault ${name}`);
  });
  // A fault can have ended the bot.
  routes.delete("/faults", async (c) => {
    await faults.endAll();
    await bot.start();
    return c.body(null, 204);
  });
  return routes;
}

/** Adds a POST of a JSON body. It answers with what `run` returns; with a 204 if that is nothing. */
function post<Body>(
  routes: Hono,
  path: string,
  form: z.ZodType<Body>,
  run: (body: Body, name: string) => unknown,
  status: 200 | 201 = 200,
): void {
  routes.post(path, async (c) => {
    const result = await run(form.parse(await c.req.json()), c.req.param("name") ?? "");
    return result === undefined ? c.body(null, 204) : c.json(result, status);
  });
}

/** The result of an interaction, with the form that it opened; its messages come by the feed. */
function resultOf({ ok, failed, modal, interactionId }: Outcome) {
  const opened = modal === undefined ? null : { interaction: interactionId, form: modal };
  return { ok, failed: failed ?? null, modal: opened };
}

/** The other lines of an actor's error describe the screen, which the page shows anyway. */
function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
