/** A game belongs to one channel of one guild: from anywhere else nobody reaches it. */
import assert from "node:assert/strict";
import { type Member, messageText, type MessageView } from "../../src/emulator/mod.ts";
import { givingQuips, troubleQuips } from "../_helpers/english.ts";
import type { Evening } from "../_helpers/evening.ts";
import { answered, assertRefused, isSaid } from "../_helpers/answers.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, boardSeenBy, boardText, rolls } from "./_steps.ts";

const kinds = [
  "join",
  "leave",
  "begin",
  "roll",
  "nudge",
  "skip",
  "pay",
  "new",
  "again",
  "give",
] as const;

/** Presses a component of this kind, with the id of any game, on a message. */
async function forge(
  presser: Pick<Member, "forge">,
  kind: string,
  gameId: string,
  message: MessageView,
) {
  const [component_type, values] = kind === "give" ? [3, ["1"]] : [2, []];
  const custom_id = `1:${kind}:${gameId}:1`;
  return await presser.forge({ data: { custom_id, component_type, values }, message });
}

/** What is stored, but for the boards, which are remembered a moment after they are posted. */
async function kept({ redis }: Evening) {
  return Object.entries(await redis.dump()).filter(([key]) => !key.startsWith("board:"));
}

async function changesNothing(evening: Evening, presses: () => Promise<void>): Promise<void> {
  const before = await kept(evening);
  const [host] = evening.guild.members();
  assert(host);
  const posted = host.messages().map(messageText);
  await presses();
  assert.deepEqual(await kept(evening), before);
  assert.deepEqual(host.messages().map(messageText), posted);
}

eveningTest("a custom id of a game of another guild or channel names no game here", async (
  evening,
  stored,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  await rolls(evening, [ann, 6]);
  const { id } = await stored.game();
  const abroad = evening.discord.addGuild({ name: "The Anchor" });
  const quay = abroad.addChannel({ name: "quay" });
  const snug = evening.guild.addChannel({ name: "snug" });
  const eve = abroad.addMember({ name: "Eve" });
  const inSnug = ann.in(snug);
  for (const presser of [eve, inSnug]) {
    answered(await presser.slash("ronnied help"));
    // No board is there yet: New game must not open one in the place of a game elsewhere either.
    const own = presser.messages().at(-1);
    assert(own);
    await changesNothing(evening, async () => {
      for (const kind of kinds) {
        assertRefused(await forge(presser, kind, id, own), troubleQuips.gameUnknown);
      }
    });
  }
  for (const presser of [eve, inSnug]) {
    answered(await presser.slash("ronnied start"));
    const board = presser.messages().findLast(({ ephemeral }) => !ephemeral);
    assert(board);
    await changesNothing(evening, async () => {
      for (const kind of kinds) {
        assertRefused(await forge(presser, kind, id, board), troubleQuips.gameUnknown);
      }
    });
  }
  assert.equal((await stored.game(quay)).players.length, 1);
  assert.equal((await stored.game()).players.length, 2);
});

eveningTest(
  "a channel's pointer to a game of another place is no game here",
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    await begin(ann, ben);
    const { id } = await stored.game();
    const snug = evening.guild.addChannel({ name: "snug" });
    await evening.redis.set(`channel:{${snug.id}}`, id);
    const there = ben.in(snug);
    for (const name of ["join", "leave", "roll", "board", "abandon"]) {
      assertRefused(await there.slash(`ronnied ${name}`), troubleQuips.noGameHere);
    }
    assert.equal((await stored.game()).status, "active");
  },
  { spoilsRecords: true },
);

eveningTest("a private component copied onto the board does not replace the board", async (
  evening,
  stored,
) => {
  const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
  await begin(ann, ben);
  await rolls(evening, [ann, 6]);
  const { id } = await stored.game();
  const board = await boardSeenBy(ann, evening);
  const forget = { custom_id: "1:forget:none:0", component_type: 2 };
  const forgotten = answered(await eve.forge({ data: forget, message: board }));
  assert(forgotten.message?.ephemeral);
  const data = { custom_id: `1:give:${id}:1`, component_type: 3, values: [ben.id] };
  const given = answered(await ann.forge({ data, message: board }));
  assert(given.message?.ephemeral);
  assert(isSaid(givingQuips.given, messageText(given.message).replace("**Ben**", "{other}")));
  await boardSeenBy(ben, evening);
  assert.equal(ben.messages().length, 1, "the board");
});

eveningTest("a board's button on a private message moves, and is answered there", async (
  evening,
  stored,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  const { id } = await stored.game();
  answered(await ben.slash("ronnied help"));
  const help = ben.messages().at(-1);
  assert(help?.ephemeral);
  evening.envSource.willRoll(3);
  answered(await forge(ben, "roll", id, help));
  await boardSeenBy(ann, evening);
  assert.match(boardText(ann), /\*\*Ben\*\*/);
  const [told] = ben.messages().filter(({ id }) => id === help.id);
  assert(told?.ephemeral);
  assert.match(messageText(told), /\b3\b/);
});
