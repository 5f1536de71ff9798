import { Hono } from "hono";
import { z } from "zod";
import { ActorError, type Member, type Outcome } from "../emulator/mod.ts";
import type { TestBench } from "./test_bench.ts";
import type { Broadcast } from "./broadcast.ts";
import type { FaultSwitches } from "./faults/fault_switches.ts";
import { useComponent } from "./use_component.ts";

const player = z.string();
const component = { message: z.string(), customId: z.string() };

const slashForm = z.object({ player, line: z.string().max(1000) });
const sayForm = z.object({ player, text: z.string().trim().min(1).max(2000) });
const useForm = z.object({ player, ...component, values: z.array(z.string()).max(25).optional() });
const everybodyForm = z.object(component);
const playerForm = z.object({ name: z.string().trim().min(1).max(32) });
const clockForm = z.object({ minutes: z.number().positive().max(24 * 60) });
const dieForm = z.object({ value: z.number().int().positive() });
const faultForm = z.object({ on: z.boolean() });

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
function playerRoutes({ discord, guild, channel }: TestBench): Hono {
  const routes = new Hono();
  const find = (id: string): Member => {
    const member = discord.member(id);
    if (!member) throw new ActorError(`There is no player ${id}`);
    return member;
  };
  routes.post("/slash", async (c) => {
    const { player, line } = slashForm.parse(await c.req.json());
    return c.json(resultOf(await find(player).slash(line, { channel })));
  });
  routes.post("/say", async (c) => {
    const { player, text } = sayForm.parse(await c.req.json());
    find(player).say(text, { channel });
    return c.body(null, 204);
  });
  routes.post("/component", async (c) => {
    const { player, ...what } = useForm.parse(await c.req.json());
    return c.json(resultOf(await useComponent(find(player), channel, what)));
  });
  routes.post("/everybody", async (c) => {
    const what = everybodyForm.parse(await c.req.json());
    const presses = guild.members().map(async (member) => ({
      player: member.id,
      ...resultOf(await useComponent(member, channel, what)),
    }));
    return c.json(await Promise.all(presses));
  });
  routes.post("/players", async (c) => {
    const { name } = playerForm.parse(await c.req.json());
    if (guild.members().length >= maxPlayers) {
      throw new ActorError(`${maxPlayers} players are the maximum`);
    }
    const member = guild.addMember({ name });
    return c.json({ id: member.id, name: member.name }, 201);
  });
  return routes;
}

/** The clock, the dice and the faults. */
function benchRoutes({ discord, dice, bot }: TestBench, faults: FaultSwitches): Hono {
  const routes = new Hono();
  routes.post("/clock", async (c) => {
    discord.clock.advance(clockForm.parse(await c.req.json()).minutes * 60_000);
    return c.body(null, 204);
  });
  routes.post("/dice", async (c) => {
    const { value } = dieForm.parse(await c.req.json());
    if (value > dice.sides) throw new ActorError(`The die has ${dice.sides} sides`);
    dice.add(value);
    return c.body(null, 204);
  });
  routes.delete("/dice", (c) => {
    dice.clear();
    return c.body(null, 204);
  });
  routes.post("/faults/:name", async (c) => {
    const { on } = faultForm.parse(await c.req.json());
    const name = c.req.param("name");
    if (!on) await faults.end(name);
    else if (!await faults.begin(name)) throw new ActorError(`There is no fault ${name}`);
    return c.body(null, 204);
  });
  // A fault can have ended the bot.
  routes.delete("/faults", async (c) => {
    await faults.endAll();
    await bot.start();
    return c.body(null, 204);
  });
  return routes;
}

/** The result of an interaction; its messages come by the feed. */
function resultOf({ ok, failed }: Outcome): { ok: boolean; failed: string | null } {
  return { ok, failed: failed ?? null };
}

/** The other lines of an actor's error describe the screen, which the page shows anyway. */
function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
