import assert from "node:assert/strict";
import { defaultPendingOutcomeTimings } from "../../src/discord/interactions/pending_outcomes.ts";
import { troubleQuips } from "../../src/discord/quips/mod.ts";
import type { Member } from "../../src/emulator/mod.ts";
import { openEvening } from "../_helpers/evening.ts";
import { startStoreEngine } from "../_helpers/store_engine.ts";
import { isSaid } from "./_table.ts";
import { Wire } from "../storage/_wire.ts";

/** An evening whose store is reached through a wire that can be cut at the worst moment. */
async function openWiredEvening() {
  const engine = await startStoreEngine();
  const wire = new Wire(engine.address.path ?? "");
  const evening = await openEvening({
    engine: {
      address: { path: wire.path },
      async [Symbol.asyncDispose]() {
        await wire[Symbol.asyncDispose]();
        await engine[Symbol.asyncDispose]();
      },
    },
    timings: { router: { pendingOutcomes: { ...defaultPendingOutcomeTimings, askEveryMs: 20 } } },
  });
  return { evening, wire };
}

for (
  const [fate, truth, players] of [
    ["cut after", /count/, 2],
    ["cut before", /again|Once more/, 1],
  ] as const
) {
  Deno.test(`a press whose answer from the store was lost (${fate} it arrived) is told the truth`, async () => {
    const { evening, wire } = await openWiredEvening();
    await using _evening = evening;
    const [ann, bob] = evening.members("Ann", "Bob");
    await ann.slash("ronnied start");
    // The write goes out; then the line stays dead until the presser was told that nothing is known.
    wire.fuse = (commands) => {
      if (!commands.includes("MULTI")) return "pass";
      wire.fuse = () => "cut before";
      return fate;
    };
    await bob.click("Join");
    await bob.waitFor(/tell you|say so/);
    const told = bob.messages().length;
    wire.fuse = () => "pass";
    await bob.waitFor((message) => bob.messages().length > told && truth.test(message.content));
    await ann.waitFor(`At the table (${players}/10)`);
    await pressUntilOpen(bob, players === 1 ? "Join" : "Leave");
    await ann.waitFor(`At the table (${players === 1 ? 2 : 1}/10)`);
    assert.equal(ann.messages().length, 1, "what Bob was told is his alone");
  });
}

/** Connections come back one by one: until all have, a press may be told that the bar is closed. */
async function pressUntilOpen(member: Member, label: string): Promise<void> {
  for (;;) {
    const { message } = await member.click(label);
    if (!message?.ephemeral || !isSaid(troubleQuips.barClosed, message.content)) return;
  }
}
