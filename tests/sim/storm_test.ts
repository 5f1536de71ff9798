/** Thirty presses in a second on one board, with Discord's limits and the bot's own waits. */
import assert from "node:assert/strict";
import { renderBoard } from "../../src/discord/render/mod.ts";
import type {
  ChannelHandle,
  Emulator,
  Member,
  MessageView,
  Outcome,
} from "../../src/emulator/mod.ts";
import type { Game } from "../../src/game/mod.ts";
import { openHall } from "./_hall.ts";

const people = 10;
const presses = 30;

Deno.test("30 presses in a second: all answered, the last state shown within 1.5 s", async () => {
  await storm(0);
});

Deno.test("30 presses in a second when Discord takes 200 ms for everything: the same, in few writes", async () => {
  const edits = await storm(200);
  assert(edits <= 4, `${edits} edits in about two seconds`);
});

/** The storm; how many edits it took beside the answers. */
async function storm(restMs: number): Promise<number> {
  await using hall = await openHall();
  const { discord, redis } = hall;
  const guild = discord.addGuild({ name: "The Storm" });
  const channel = guild.addChannel({ name: "deck" });
  const crew = Array.from({ length: people }, (_, at) => guild.addMember({ name: `Sailor ${at}` }));
  const [captain] = crew;
  assert(captain);
  await captain.slash("ronnied start");
  const [board] = captain.messages();
  assert(board);
  const seen: string[] = [];
  const stop = discord.on("message", ({ message }) => {
    if (message.id === board.id) seen.push(message.embeds[0]?.description ?? "");
  });
  if (restMs > 0) discord.faults.rest.add({}, { kind: "delay", ms: restMs });
  const doneMarkers = await press(crew, channel, board.id);
  const lastAt = performance.now();
  assert(doneMarkers.every(({ ok }) => ok), "somebody got no answer");
  const id = await redis.text(`channel:{${channel.id}}`);
  const game = JSON.parse(await redis.text(`game:{${id}}`) ?? "null") as Game;
  await shown(discord, () => captain.messages(), game, 1_500);
  stop();
  const ids = new Set(doneMarkers.map(({ interactionId }) => interactionId));
  const answers =
    discord.calls.filter(({ routeClass, interactionId = "" }) =>
      routeClass === "callback" && ids.has(interactionId)
    ).length;
  const edits = discord.calls.filter(({ method }) => method === "PATCH").length;
  const updates = doneMarkers.filter(({ callbackType }) => callbackType === 7).length;
  tell(
    `storm, Discord takes ${restMs} ms: ${presses} presses, ${answers} answers, ${updates} of ` +
      `which write the board; ${edits} edits; last state ${
        (performance.now() - lastAt).toFixed(0)
      } ms after the last answer`,
  );
  assert.equal(discord.calls.filter(({ status }) => status === 429).length, 0);
  assert.equal(answers, presses);
  checkNeverBack(seen);
  return edits;
}

/**
 * Everybody comes, goes, and comes again; but the captain and the last one stay and only try to come,
 * so that the order of the seats is never the same twice.
 */
async function press(
  crew: readonly Member[],
  channel: ChannelHandle,
  message: string,
): Promise<readonly Outcome[]> {
  return await Promise.all(Array.from({ length: presses }, async (_, at) => {
    await new Promise((resolve) => setTimeout(resolve, at * 1000 / presses));
    const isGoing = Math.floor(at / people) === 1 && ![0, people - 1].includes(at % people);
    const sailor = crew[at % people];
    assert(sailor);
    return await sailor.in(channel).click(isGoing ? "Leave" : "Join", { message });
  }));
}

/** Waits until a state of the game is what a board shows. */
async function shown(
  discord: Emulator,
  messages: () => readonly MessageView[],
  game: Game,
  timeoutMs: number,
): Promise<void> {
  const truth = renderBoard(game, null).embeds?.[0]?.description;
  await discord.waitUntil(
    () => messages().some(({ embeds }) => embeds[0]?.description === truth),
    { timeoutMs, what: () => `the board to show revision ${game.revision}` },
  );
}

/** No state came back after another had taken its place: an older one never follows a newer. */
function checkNeverBack(seen: readonly string[]): void {
  const states = seen.filter((state, at) => state !== seen[at - 1]);
  assert.equal(new Set(states).size, states.length, states.join("\n---\n"));
}

function tell(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
