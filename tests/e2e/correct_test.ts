/** Rule 19: a wrong drink comes off the books, by those who keep them. */
import assert from "node:assert/strict";
import { refusalQuips, tabQuips, troubleQuips } from "../_helpers/english.ts";
import { messageText, type MessageView } from "../../src/emulator/mod.ts";
import { answered, assertRefused, isSaid, privateText } from "../_helpers/answers.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import type { Fate } from "../_helpers/redis_proxy.ts";
import { startProxiedEngine } from "../_helpers/store_engine.ts";
import { eveningTest } from "./_evening_tests.ts";
import { beginWith, boardSeenBy, rolls } from "./_steps.ts";

/** Ann, who opened the session, and Ben, who owes two drinks: a fail and the lowest roll. */
async function benOwesTwo(evening: Evening) {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 4], [ben, 1]);
  const judge = evening.guild.addMember({ name: "Judge", permissions: ["MANAGE_MESSAGES"] });
  const [eve] = evening.members("Eve");
  return { ann, ben, judge, eve };
}

eveningTest(
  "rule 19: the opener takes a drink off by the command, and the channel is told",
  async (evening, stored) => {
    const { ann, ben } = await benOwesTwo(evening);
    const asked = answered(await ann.slash("ronnied correct"));
    assert(isSaid(tabQuips.whichDrink, privateText(asked)));
    const done = answered(await ann.choose(/Ben: lowest roll/));
    assert.match(privateText(done), /off the slate/);
    const told = await ben.waitFor((message) => isSaid(tabQuips.corrected, message.content));
    assert.match(told.content, new RegExp(`<@${ben.id}>.*lowest roll`));
    assert.deepEqual(await stored.debts(ben), ["critical_fail"]);
    assert.deepEqual(await stored.tab(), { Ben: [1, 0, 0] });
    assert.deepEqual(await stored.allTime(), { Ben: [1, 0, 0] });
    assert.equal((await stored.drinks()).length, 2, "the record stays");
  },
  { alsoOnRedis: true },
);

eveningTest(
  "rule 19: boards strike the drink off, of a game that runs or is over",
  async (evening) => {
    const { ann, ben } = await benOwesTwo(evening);
    const strike = async (drink: RegExp) => {
      answered(await ann.slash("ronnied correct"));
      answered(await ann.choose(drink));
    };
    const over = await boardSeenBy(ann, evening);
    await strike(/Ben: lowest roll/);
    const shows = (board: MessageView, text: RegExp) =>
      ann.waitFor((message) => message.id === board.id && text.test(messageText(message)));
    await shows(over, /The drink for the lowest roll was struck off/);
    await shows(over, /1 owed/);
    answered(await ann.click("New game"));
    answered(await ben.click("Join"));
    answered(await ann.click("Begin"));
    await rolls(evening, [ben, 1]);
    const running = await boardSeenBy(ann, evening);
    await strike(/Ben: rolled a fail/);
    await shows(running, /~~\*\*Ben\*\*: rolled a fail~~ struck off/);
    // What is left is of the game before, whose board is no longer the newest of the session.
    await rolls(evening, [ann, 2]);
    await ann.waitFor((message) =>
      message.id !== over.id && /Game over/.test(messageText(message))
    );
    await strike(/Ben: rolled a fail/);
    await shows(over, /~~\*\*Ben\*\*: rolled a fail~~ struck off/);
  },
  { timings: { board: { editSpacingMs: 0, retryMs: 10, standingsSpacingMs: 0 } } },
);

Deno.test("rule 19: a board that cannot be shown makes no correction look failed", async () => {
  const engine = await startProxiedEngine();
  await using evening = await openEvening({ engine });
  const { ann, ben } = await benOwesTwo(evening);
  answered(await ann.slash("ronnied correct"));
  const broken = Promise.withResolvers<void>();
  // The commit reads the tab as well; after it comes the look at the board.
  engine.proxy.fuse = async (commands): Promise<Fate> => {
    if (!commands.includes("HGETALL") || commands.includes("EXEC")) return "pass";
    const [tab = ""] = await evening.redis.keys("session_tab:*");
    await evening.redis.delete(tab);
    await evening.redis.set(tab, "text");
    broken.resolve();
    return "pass";
  };
  const done = answered(await ann.choose(/Ben: lowest roll/));
  await broken.promise;
  await ben.waitFor((message) => isSaid(tabQuips.corrected, message.content));
  await evening.stopBot();
  assert.match(privateText(done), /off the slate/);
  assert.ok(!ann.messages().some(({ content }) => isSaid(troubleQuips.recordCorrupt, content)));
});

eveningTest(
  "rule 19: a moderator does it from a player's menu, and sees that player's only",
  async (evening, stored) => {
    const { ann, ben, judge } = await benOwesTwo(evening);
    assertRefused(await judge.useOn("Correct a drink", ann), tabQuips.nothingToCorrect);
    const asked = answered(await judge.useOn("Correct a drink", ben));
    const options = asked.message?.components.flatMap((row) => row.components)
      .flatMap((each) => "options" in each ? each.options ?? [] : []);
    assert.deepEqual(options?.map(({ label }) => label), [
      "Ben: lowest roll",
      "Ben: rolled a fail",
    ]);
    answered(await judge.choose("Ben: rolled a fail"));
    answered(await judge.useOn("Correct a drink", ben));
    answered(await judge.choose("Ben: lowest roll"));
    assert.deepEqual(await stored.tab(), {});
  },
);

eveningTest(
  "rule 19: nobody else may, by the command, the menu or a forged choice",
  async (evening, stored) => {
    const { ann, ben, eve } = await benOwesTwo(evening);
    assertRefused(await ben.slash("ronnied correct"), refusalQuips.correctNotAllowed);
    assertRefused(await eve.useOn("Correct a drink", ben), refusalQuips.correctNotAllowed);
    const asked = answered(await ann.slash("ronnied correct"));
    const menu = asked.message?.components[0]?.components[0];
    const value = menu && "options" in menu ? menu.options?.[0]?.value ?? "" : "";
    const custom_id = menu?.custom_id ?? "";
    const before = await evening.redis.dump();
    const forged = { custom_id, component_type: 3 };
    const forge = (values: readonly string[]) =>
      ben.forge({ data: { ...forged, values: [...values] } });
    assertRefused(await forge([value]), refusalQuips.correctNotAllowed);
    for (const values of [[], [""], ["x"], ["no-game.001"], ["{}.1"], ["a:b.1"], ["a.1", "b.2"]]) {
      answered(await forge(values));
    }
    assert.deepEqual(await evening.redis.dump(), before);
    assert.deepEqual(await stored.debts(ben), ["critical_fail", "lowest_roll"]);
  },
);

eveningTest(
  "rule 19: a drink that is paid meanwhile stays, and so does one of another server",
  async (evening, stored) => {
    const { ann, ben } = await benOwesTwo(evening);
    answered(await ann.slash("ronnied correct"));
    const first = ann.find(/Which|which|Pick|Show|wrong/) ?? assert.fail("no menu");
    answered(await ben.slash("ronnied pay count:25"));
    assertRefused(
      await ann.choose("Ben: lowest roll", { message: first }),
      refusalQuips.correctPaid,
    );
    assert.deepEqual(await stored.tab(), { Ben: [2, 0, 2] });
    const other = evening.discord.addGuild({ name: "The Anchor" });
    const deck = other.addChannel({ name: "deck" });
    const mate = other.addMember({ name: "Mate", permissions: ["MANAGE_MESSAGES"] }).in(deck);
    const custom_id = "1:correct:none:0";
    const [drink] = await stored.drinkRecords((await stored.game()).id);
    answered(await mate.slash("ronnied help"));
    const data = { custom_id, component_type: 3, values: [drink?.id ?? ""] };
    answered(await mate.forge({ data }));
    assert.deepEqual(await stored.tab(), { Ben: [2, 0, 2] });
  },
);
