/** Many interactions within a second, with Discord's real limits and the bot's real timings. */
import assert from "node:assert/strict";
import { discordLimits } from "../../src/emulator/mod.ts";
import { defaultBoardTimings } from "../../src/discord/board/mod.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import { longTest } from "../_helpers/long_test.ts";
import { StoredData } from "../e2e/_stored_data.ts";
import { checkCalls } from "../e2e/_evening_tests.ts";
import { boardSeenBy } from "../e2e/_steps.ts";

longTest(
  "of 30 interactions within a second every one is answered, and few writes show the last state",
  async () => {
    await using evening = await openEvening({
      emulator: { limits: discordLimits },
      env: { MAX_PLAYERS: "25" },
      timings: { board: defaultBoardTimings },
    });
    const [host, ...others] = evening.members(
      ...Array.from({ length: 25 }, (_, index) => `Player ${index}`),
    );
    assert(host);
    const started = await host.slash("ronnied start");
    const began = performance.now();
    const outcomes = await Promise.all([
      ...others.map((other) => other.click("Join")),
      ...others.slice(0, 6).map((other) => other.click("Leave")),
    ]);
    assert(performance.now() - began < 1_000, "the storm took longer than it should");
    assert.equal(outcomes.length, 30);
    for (const outcome of outcomes) assert((outcome.firstAnswerMs ?? Infinity) < 1_000);
    await committed(evening, 25 - 6, "Player 6");
    await boardSeenBy(host, evening);

    await evening.stopBot();
    const { calls } = evening.discord;
    const answers = calls.filter(({ routeClass, interactionId }) =>
      routeClass === "callback" && interactionId !== started.interactionId
    );
    const edits = calls.filter(({ routeClass }) => routeClass === "channelMessage");
    assert(edits.length <= 3, `${edits.length} edits of the board`);
    assert.equal(answers.length, 30, "one answer for each interaction");
    assert(
      answers.some(({ body }) => (body as { type?: number }).type === 6),
      "some came during a write",
    );
    assert.equal(calls.filter(({ routeClass }) => routeClass === "webhook").length, 0);
    assert.equal(calls.filter(({ status }) => status === 429).length, 0);
    checkCalls(evening, {});
  },
);

Deno.test("two games in a storm do not disturb each other", async () => {
  await using evening = await openEvening({
    emulator: { limits: discordLimits },
    timings: { board: { ...defaultBoardTimings, editSpacingMs: 300 } },
  });
  const garden = evening.guild.addChannel({ name: "garden" });
  const [ann, ben, ...others] = evening.members(
    ...["Ann", "Ben", "Cat", "Dan", "Eve", "Fay", "Gus", "Hal"],
  );
  assert(ann && ben);
  await Promise.all([
    ann.slash("ronnied start"),
    ben.slash("ronnied start", { channel: garden }),
  ]);
  for (const channel of [evening.bar, garden]) await ann.in(channel).waitFor(/At the table/);
  const outcomes = await Promise.all(others.flatMap((other) => [
    other.click("Join", { channel: evening.bar }),
    other.click("Join", { channel: garden }),
  ]));
  assert(outcomes.every(({ ok }) => ok));
  for (const channel of [evening.bar, garden]) await boardSeenBy(ann, evening, channel);
  await evening.stopBot();
  checkCalls(evening, {});
});

/** Waits for the last move: on a busy machine it is committed after its deferral. */
async function committed(evening: Evening, players: number, lastLeft: string): Promise<void> {
  const until = performance.now() + 10_000;
  for (;;) {
    const game = await new StoredData(evening).game();
    const names = game.players.map(({ name }) => name);
    if (names.length === players && !names.includes(lastLeft)) return;
    assert(performance.now() < until, `${names.length} players`);
  }
}
