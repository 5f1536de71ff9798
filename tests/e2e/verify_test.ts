import assert from "node:assert/strict";
import { type Member, messageText } from "../../src/emulator/mod.ts";
import { answered, privateText } from "../_helpers/answers.ts";
import { seededEnv } from "../_helpers/seeded_env.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, beginWith, boardText, give, rolls } from "./_steps.ts";

const sealOnBoard = /Sealed dice: ([0-9a-f]{64})/;

eveningTest(
  "dice are sealed before the first roll, and can be checked at the end",
  async (evening) => {
    const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
    const none = await verified(cat);
    assert.match(none, /no finished game to check/);
    await begin(ann, ben);
    const [, seal = ""] = sealOnBoard.exec(boardText(ann)) ?? assert.fail(boardText(ann));
    assert.match(await verified(ben), new RegExp(`has the seal .${seal}.`));
    await playOut(ann, ben);
    const before = JSON.stringify(evening.discord.calls);

    const text = await verified(ben);
    const seed = seedIn(text);
    assert.equal(await sha256(seed), seal);
    assert.ok(!before.includes(seed), "the seed was told before the game was over");
    assert.doesNotMatch(text, /does not follow|scripted/);
    const pressed = privateText(answered(await cat.click("Verify")));
    assert.equal(withoutAuthor(pressed), withoutAuthor(text), "anybody may look");

    answered(await cat.click("New game"));
    const during = await verified(cat);
    assert.equal(seedIn(during), seed, "still the last one that is over");
    const [, nextSeal = ""] = /on the table has the seal .([0-9a-f]{64})/.exec(during) ?? [];
    assert.match(boardText(cat), new RegExp(`Sealed dice: ${nextSeal}`));
    answered(await cat.slash("ronnied abandon"));
    const calledOff = await verified(ben);
    assert.match(calledOff, /Nobody rolled/);
    assert.equal(await sha256(seedIn(calledOff)), nextSeal);
  },
  { envSource: (now) => seededEnv(15, now), alsoOnRedis: true },
);

eveningTest("scripted dice pass through the same door, and are told as such", async (evening) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 6], [ben, 3]);
  await give(ann, "Ben");
  await ann.waitFor(/Game over/);
  assert.match(boardText(ann), /Scripted dice, seal [0-9a-f]{8}…/);
  const text = await verified(ann);
  assert.equal(text.match(/scripted: set, not rolled/g)?.length, 2);
});

eveningTest("the rolls of a long game are turned over like pages", async (evening) => {
  const [ann, ...others] = evening.members("Ann", "Ben", "Cat", "Dan", "Eve", "Fay");
  await begin(ann, ...others);
  for (const values of [[3, 3, 3, 3, 3, 3], [2, 3, 4, 5, 4, 3]]) {
    await rolls(evening, ...[ann, ...others].map((one, at) => [one, values[at] ?? 0] as const));
  }
  await ann.waitFor(/Game over/);
  const first = answered(await ann.slash("ronnied verify")).message;
  const idsOn = (text: string) => [...text.matchAll(/`(\d+)` →/g)].map(([, id]) => id);
  const before = idsOn(messageText(first ?? assert.fail()));
  const turned = answered(await ann.click("Later rolls"));
  assert.equal(turned.callbackType, 7, "the page takes the place of the one before");
  const after = idsOn(messageText(turned.message ?? assert.fail()));
  assert.deepEqual([before.length, after.length, new Set([...before, ...after]).size], [10, 2, 12]);
  const back = answered(await ann.click("Earlier rolls")).message ?? assert.fail();
  assert.deepEqual(idsOn(messageText(back)), before);
});

eveningTest("a game that is no longer kept is said to be gone", async (evening, stored) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 4], [ben, 3]);
  const over = await ann.waitFor(/Game over/);
  const { id } = await stored.game(evening.bar);
  await evening.redis.delete(`game:{${id}}`);
  assert.match(await verified(ann), /no finished game to check/);
  const pressed = answered(await ann.click("Verify", { message: over.id }));
  assert.match(privateText(pressed), /no finished game to check/);
  answered(await ann.slash("ronnied start"));
  assert.match(await verified(ann), /has the seal[^]*no finished game to check/);
}, { spoilsRecords: true });

async function verified(member: Member): Promise<string> {
  return privateText(answered(await member.slash("ronnied verify")));
}

/** Rolls and gives until the game is over, as the dice will have it. */
async function playOut(...players: readonly [Member, Member]): Promise<void> {
  const [ann, ben] = players;
  while (!ann.sees(/Game over/)) {
    for (const [roller, other] of [[ann, ben], [ben, ann]] as const) {
      if (ann.sees(/Game over/)) return;
      answered(await roller.click("Roll"));
      if (roller.sees(/Who gets the drink/)) await give(roller, other.name);
    }
  }
}

function seedIn(text: string): string {
  const [, seed = ""] = /Seed\*\*, secret until the end: `([0-9a-f]{64})`/.exec(text) ?? [];
  assert.ok(seed, text);
  return seed;
}

function withoutAuthor(text: string): string {
  return text.slice(text.indexOf("\n"));
}

async function sha256(hex: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.fromHex(hex));
  return new Uint8Array(digest).toHex();
}
