/** The host's clock is an hour off: players see Discord's time, and boards stay where they are. */
import assert from "node:assert/strict";
import { messageText } from "../../src/emulator/mod.ts";
import { refusalQuips } from "../_helpers/english.ts";
import { answered, assertRefused, privateText } from "../_helpers/answers.ts";
import { ScriptedEnv } from "../_helpers/scripted_env.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, boardSeenBy } from "./_steps.ts";

for (const minutes of [60, -60]) {
  let dice: ScriptedEnv;
  eveningTest(`with a clock ${minutes} minutes ahead an evening is as on any other machine`, async (
    evening,
  ) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    await begin(ann, ben);
    const { id } = await boardSeenBy(ben, evening);
    dice.willRoll(3);
    answered(await ann.click("Roll"));
    await boardSeenBy(ben, evening);
    const early = answered(await ann.click("Nudge"));
    assertRefused(early, refusalQuips.nudgeTooEarly);
    const [, at] = /<t:(\d+):t>/.exec(privateText(early)) ?? [];
    const inMs = Number(at) * 1_000 - evening.discord.clock.now();
    assert.ok(inMs > 0 && inMs <= 10 * 60_000, `${inMs} ms from now`);
    evening.passMinutes(inMs / 60_000);
    const called = answered(await ann.click("Nudge"));
    assert.match(called.message ? messageText(called.message) : "", /To roll/);
    assert.equal((await boardSeenBy(ben, evening)).id, id, "the same message all the time");
  }, { envSource: (now) => dice = new ScriptedEnv(() => now() + minutes * 60_000) });
}
