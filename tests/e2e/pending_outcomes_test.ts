import assert from "node:assert/strict";
import { defaultPendingOutcomeTimings } from "../../src/discord/interactions/pending_outcomes.ts";
import { troubleQuips } from "../_helpers/english.ts";
import type { Member } from "../../src/emulator/mod.ts";
import { isSaid } from "../_helpers/answers.ts";
import { openEvening } from "../_helpers/evening.ts";
import { startProxiedEngine } from "../_helpers/store_engine.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";

const test = sideBySide("an answer of the store is lost");

for (
  const [fate, words, players] of [
    ["cut after", /count/, 2],
    ["cut before", /again|Once more/, 1],
  ] as const
) {
  test(`a press whose answer from the store was lost (${fate} it arrived) is followed by what became of it`, async () => {
    const engine = await startProxiedEngine();
    const { proxy } = engine;
    const pendingOutcomes = { ...defaultPendingOutcomeTimings, askEveryMs: 20 };
    await using evening = await openEvening({ engine, timings: { router: { pendingOutcomes } } });
    const [ann, bob] = evening.members("Ann", "Bob");
    await ann.slash("ronnied start");
    // The write goes out; then the connection stays dead until Bob reads that nothing is known.
    proxy.fuse = (commands) => {
      if (!commands.includes("EXEC")) return "pass";
      proxy.fuse = () => "cut before";
      return fate;
    };
    await bob.click("Join");
    await bob.waitFor(/tell you|say so/);
    const read = bob.messages().length;
    proxy.fuse = () => "pass";
    await bob.waitFor((message) => bob.messages().length > read && words.test(message.content));
    await ann.waitFor(`At the table (${players}/10)`);
    await pressUntilOpen(bob, players === 1 ? "Join" : "Leave");
    await ann.waitFor(`At the table (${players === 1 ? 2 : 1}/10)`);
    assert.equal(ann.messages().length, 1, "what Bob reads is his alone");
  });
}

/** Connections come back one by one: until all have, a press may be answered that the bar is closed. */
async function pressUntilOpen(member: Member, label: string): Promise<void> {
  for (;;) {
    const { message } = await member.click(label);
    if (!message?.ephemeral || !isSaid(troubleQuips.barClosed, message.content)) return;
  }
}
