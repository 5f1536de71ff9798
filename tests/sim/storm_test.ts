/** Thirty presses in a second on one board, with Discord's limits and the bot's own waits. */
import assert from "node:assert/strict";
import { delay } from "../../src/async/mod.ts";
import type { ChannelHandle, Member, Outcome } from "../../src/emulator/mod.ts";
import { showsGame } from "../_helpers/boards.ts";
import { longTest } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { readChannel } from "../_helpers/snapshot.ts";
import { openProductionEvening } from "./_production_evening.ts";

const people = 10;
const presses = 30;

longTest(
  "30 presses in a second while Discord takes 200 ms for each request: all answered in few writes, no older state follows a newer, the last is shown within 1.5 s",
  async () => {
    const { evening } = await openProductionEvening();
    await using _ = evening;
    const { discord, redis } = evening;
    const guild = discord.addGuild({ name: "The Storm" });
    const channel = guild.addChannel({ name: "deck" });
    const crew = Array.from(
      { length: people },
      (_, at) => guild.addMember({ name: `Sailor ${at}` }),
    );
    const [captain] = crew;
    assert(captain);
    await captain.slash("ronnied start");
    const [board] = captain.messages();
    assert(board);
    const seen: string[] = [];
    const stop = discord.on("message", ({ message }) => {
      if (message.id === board.id) seen.push(message.embeds[0]?.description ?? "");
    });
    discord.faults.rest.add({}, { kind: "delay", ms: 200 });
    const outcomes = await press(crew, channel, board.id);
    const lastAt = performance.now();
    assert(outcomes.every(({ ok }) => ok), "an interaction got no answer");
    const { game } = await readChannel(redis, channel.id) ?? {};
    assert(game);
    await discord.waitUntil(
      () => captain.messages().some((message) => showsGame(message, game)),
      { timeoutMs: 1_500, what: () => `the board to show revision ${game.revision}` },
    );
    stop();
    const shownMs = performance.now() - lastAt;
    const ids = new Set(outcomes.map(({ interactionId }) => interactionId));
    const answers = discord.calls.filter(({ routeClass, interactionId = "" }) =>
      routeClass === "callback" && ids.has(interactionId)
    );
    const edits = discord.calls.filter(({ method }) => method === "PATCH").length;
    print(`storm: ${edits} edits; last state ${shownMs.toFixed(0)} ms after the last answer`);
    assert.equal(discord.calls.filter(({ status }) => status === 429).length, 0);
    assert.equal(answers.length, presses);
    assert(edits <= 4, `${edits} edits in about two seconds`);
    const states = seen.filter((state, at) => state !== seen[at - 1]);
    assert.equal(new Set(states).size, states.length, states.join("\n---\n"));
  },
);

/**
 * Everybody comes, goes, and comes again; but the captain and the last one stay and only try to come,
 * so that the order of the players is never the same twice.
 */
async function press(
  crew: readonly Member[],
  channel: ChannelHandle,
  message: string,
): Promise<readonly Outcome[]> {
  return await Promise.all(Array.from({ length: presses }, async (_, at) => {
    await delay(at * 1000 / presses);
    const isGoing = Math.floor(at / people) === 1 && ![0, people - 1].includes(at % people);
    const sailor = crew[at % people];
    assert(sailor);
    return await sailor.in(channel).click(isGoing ? "Leave" : "Join", { message });
  }));
}
