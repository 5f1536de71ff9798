import { awaitedRollers, type Game, isLive } from "../../src/game/mod.ts";
import type { Outcome } from "../../src/emulator/mod.ts";
import { boardsIn, buttonId, firstOption, menuIn } from "../_helpers/boards.ts";
import { readChannel } from "../_helpers/snapshot.ts";
import type { Simulation } from "./_simulation.ts";

/** Roll-offs may tie a few times; no game ties for ever. */
const maxMoves = 150;
/** After this many moves in a row without effect somebody is stuck. */
const maxIdle = 5;

/**
 * Plays every live game to its end, by the buttons that people see and nothing else. What cannot be
 * brought to its end that way is somebody stuck.
 */
export async function finishGames(simulation: Simulation): Promise<readonly string[]> {
  const wrong = await Promise.all(simulation.channels.map((_, where) => finish(simulation, where)));
  return wrong.flat();
}

async function finish(simulation: Simulation, where: number): Promise<readonly string[]> {
  const { channel } = simulation.channel(where);
  let idle = 0;
  let revision = -1;
  for (let move = 0; move < maxMoves; move++) {
    const game = (await readChannel(simulation.redis, channel.id))?.game;
    if (!game || !isLive(game)) return [];
    idle = game.revision === revision ? idle + 1 : 0;
    if (idle > maxIdle) return [`stuck in #${channel.name}: ${JSON.stringify(game)}`];
    revision = game.revision;
    await moveOn(simulation, where, game);
  }
  return [`no end of the game in #${channel.name} after ${maxMoves} moves`];
}

/** Somebody whom the game waits for does their part. */
async function moveOn(simulation: Simulation, where: number, game: Game): Promise<void> {
  const [rollerId] = awaitedRollers(game);
  const [giverId] = game.hitIds;
  const id = rollerId ?? giverId ?? game.creatorId;
  const who = simulation.channel(where).people.findIndex((person) => person.id === id);
  if (who < 0) throw new Error(`No person has the id ${id}`);
  const { client } = simulation.client(who, where);
  const label = game.status === "waiting" ? "Begin" : rollerId === undefined ? "Give" : "Roll";
  const board = await boardWith(simulation, where, game, label);
  const note = (what: string, action: () => Promise<Outcome>) =>
    simulation.interact({ who, where }, `${what} at the end`, action);
  await note(`presses ${label}`, () => client.click(label, { message: board }));
  const menu = menuIn(client.messages());
  if (!menu || !JSON.stringify(menu.components).includes(game.id)) return;
  await note("gives", () => client.choose(firstOption(menu), { message: menu.id }));
}

/** The newest message with this button for this game and round, as soon as there is one. */
async function boardWith(
  simulation: Simulation,
  where: number,
  game: Game,
  label: string,
): Promise<string> {
  const end = `:${game.id}:${game.rounds.length}`;
  const { client } = simulation.client(0, where);
  const find = () =>
    boardsIn(client.messages()).findLast((board) => buttonId(board, label)?.endsWith(end))?.id;
  try {
    return await simulation.discord.waitUntil(find, { timeoutMs: 2_000 });
  } catch {
    return "none";
  }
}
