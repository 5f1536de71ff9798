import { delay } from "../../src/async/mod.ts";
import { gameVoice, renderBoard } from "../../src/discord/render/mod.ts";
import type { MessageView } from "../../src/emulator/mod.ts";
import { boardsIn, showsGame } from "../_helpers/boards.ts";
import { readChannel } from "../_helpers/snapshot.ts";
import type { SimChannel, Simulation } from "./_simulation.ts";

/** How long a board may take until it shows the stored game. */
const soonMs = 3_000;
/** After a fault that may have cost a write, this long is waited before somebody presses on it. */
const afterFaultMs = 400;

/** What may have cost a board its last write; only an interaction then brings it back. */
const costly = /^(bot crash|rest|store|engine|channel|the clock)/;

/**
 * Whether every current board shows the stored game, or soon does. After a fault that may have cost a
 * write somebody presses on it first, or asks for it.
 */
export async function checkBoards(simulation: Simulation): Promise<readonly string[]> {
  const { timeline } = simulation;
  // A new name may show only in a nudge much later.
  const hadFault = timeline.wasDisturbedSinceLastCheck(costly) ||
    timeline.wasDisturbed(0, Infinity, /^rename/);
  const wrong = await Promise.all(
    simulation.channels.map((_, where) => checkBoard(simulation, where, hadFault)),
  );
  return wrong.flat();
}

async function checkBoard(simulation: Simulation, where: number, hadFault: boolean) {
  const isTrue = (ms: number) => isTrueWithin(simulation, simulation.channel(where), ms);
  if (await isTrue(hadFault ? afterFaultMs : soonMs)) return [];
  if (hadFault) {
    await pressBoard(simulation, where);
    if (await isTrue(afterFaultMs)) return [];
    const { client } = simulation.client(0, where);
    await simulation.interact(
      { who: 0, where },
      "asks for the board",
      () => client.slash("ronnied board"),
    );
    if (await isTrue(soonMs)) return [];
  }
  return [await describe(simulation, simulation.channel(where))];
}

/** Presses the first button of what looks like the board. */
async function pressBoard(simulation: Simulation, where: number): Promise<void> {
  const { client } = simulation.client(0, where);
  const [board] = boardsIn(client.messages()).toReversed();
  const button = board?.components[0]?.components[0];
  if (!board || button?.type !== 2) return;
  const { label = "" } = button;
  await simulation.interact(
    { who: 0, where },
    `looks after the board by ${label}`,
    () => client.click(label, { message: board.id }),
  );
}

async function isTrueWithin(
  { redis }: Simulation,
  simChannel: SimChannel,
  ms: number,
): Promise<boolean> {
  const until = performance.now() + ms;
  for (;;) {
    const current = await readChannel(redis, simChannel.channel.id);
    if (!current) return true;
    const seen = messagesOf(simChannel).find(({ id }) => id === current.board?.messageId);
    if (seen && showsGame(seen, current.game)) return true;
    if (performance.now() > until) return false;
    await delay(20);
  }
}

async function describe({ redis }: Simulation, simChannel: SimChannel): Promise<string> {
  const { channel } = simChannel;
  const { game, board } = await readChannel(redis, channel.id) ?? {};
  const seen = messagesOf(simChannel).find(({ id }) => id === board?.messageId);
  const expected = game && renderBoard(gameVoice(game), game, null).embeds?.[0];
  return [
    `the board of #${channel.name} does not show the stored game`,
    `game ${game?.id}, ${game?.status}, revision ${game?.revision}, board ${board?.messageId}`,
    `shown: ${seen?.embeds[0]?.title} ${seen?.embeds[0]?.description}`,
    `stored: ${expected?.title} ${expected?.description}`,
  ].join("\n  ");
}

function messagesOf({ people, channel }: SimChannel): readonly MessageView[] {
  return people[0]?.in(channel).messages() ?? [];
}
