/** Drinking has witnesses: what a channel sees of payments, cheers, and payments taken back. */
import assert from "node:assert/strict";
import {
  type Member,
  messageText,
  type MessageView,
  relaxedLimits,
} from "../../src/emulator/mod.ts";
import { refusalQuips, tabQuips } from "../_helpers/english.ts";
import { answered, assertRefused } from "../_helpers/answers.ts";
import { buttonId } from "../_helpers/boards.ts";
import type { Evening } from "../_helpers/evening.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, beginWith, boardText, give, rolls } from "./_steps.ts";

/** Ann has given Ben a drink by a hit, Ben has failed and was lowest: he owes three. */
async function benOwesThree(evening: Evening) {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 6]);
  await give(ann, "Ben");
  await rolls(evening, [ben, 1]);
  return { ann, ben };
}

const isNotice = (message: MessageView) =>
  message.components.some((row) =>
    row.components.some((each) => each.custom_id === "1:cheers:none:0")
  );

function noticesSeenBy(member: Member): readonly MessageView[] {
  return member.messages().filter(isNotice);
}

/** Waits until the newest notice reads so. */
function notice(member: Member, ...lines: readonly (string | RegExp)[]): Promise<MessageView> {
  return member.waitFor((message) => {
    const shown = message.content.split("\n");
    return isNotice(message) && shown.length === lines.length &&
      lines.every((line, index) => matches(shown[index] ?? "", line));
  });
}

function matches(text: string, expected: string | RegExp): boolean {
  return typeof expected === "string" ? text === expected : expected.test(text);
}

eveningTest("paying says who, for what, and how many to go", async (evening) => {
  const { ann, ben } = await benOwesThree(evening);
  answered(await ben.click("Pay a drink"));
  await notice(ann, "🍺 **Ben** paid: **Ann**'s hit · 2 to go");
  answered(await ben.slash("ronnied pay count:2"));
  await notice(
    ann,
    /^🍺 \*\*Ben\*\* paid: 3 drinks, \*\*Ann\*\*'s hit, rolled a fail, lowest roll · all caught up$/,
  );
  assert.equal(noticesSeenBy(ann).length, 1);
}, { alsoOnRedis: true });

eveningTest(
  "payments of anybody within a minute become one message; then begins another",
  async (evening) => {
    const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
    await rolls(evening, [ann, 1], [ben, 1], [cat, 4]);
    await Promise.all([ann.slash("ronnied pay"), ben.slash("ronnied pay")]);
    await cat.waitFor((message) => isNotice(message) && message.content.split("\n").length === 2);
    assert.equal(noticesSeenBy(cat).length, 1);
    await rolls(evening, [ann, 3], [ben, 2]);
    evening.passMinutes(1);
    answered(await ben.slash("ronnied pay"));
    await notice(cat, "🍺 **Ben** paid: lowest roll · all caught up");
    assert.equal(noticesSeenBy(cat).length, 2);
  },
);

eveningTest("ten lines at most: the eleventh payer begins another message", async (evening) => {
  const names = Array.from({ length: 11 }, (_, index) => `P${index + 1}`);
  const members = await beginWith(evening, ...names);
  const last = members.at(-1);
  assert(last);
  await rolls(evening, ...members.map((member) => [member, 1] as const));
  for (const member of members) answered(await member.slash("ronnied pay"));
  await evening.discord.waitUntil(() => {
    const lines = noticesSeenBy(last).map(({ content }) => content.split("\n").length);
    return lines.join() === "10,1";
  });
}, { env: { MAX_PLAYERS: "11" } });

eveningTest("a cheer counts, once for each, also of who has only watched", async (evening) => {
  const { ann, ben } = await benOwesThree(evening);
  const [eve] = evening.members("Eve");
  answered(await ben.click("Pay a drink"));
  await notice(ann, /Ben/);
  answered(await ann.click("Cheers"));
  answered(await eve.click(/^Cheers/));
  await ben.waitFor((message) => buttonId(message, "Cheers (2)") !== undefined);
  assertRefused(await eve.click("Cheers (2)"), tabQuips.hasCheered);
  const { message } = answered(await ben.click("Cheers (2)"));
  const edits = evening.discord.calls.filter(({ method, path }) =>
    method === "PATCH" && path.endsWith(message?.id ?? "none")
  );
  assert.deepEqual(edits, [], "each cheer is shown by its answer");
});

eveningTest(
  "rule 18: Undo takes the payment back, on the message and the books",
  async (evening, stored) => {
    const { ann, ben } = await benOwesThree(evening);
    const before = await stored.debts(ben);
    answered(await ben.slash("ronnied pay count:2"));
    await notice(ann, /2 drinks, .* 1 to go$/);
    answered(await ben.click("Undo"));
    await notice(ann, "🍺 **Ben** paid: **Ann**'s hit · ↩️ 1 taken back · 2 to go");
    answered(await ben.click("Undo"));
    const told = await notice(
      ann,
      /^↩️ \*\*Ben\*\* took back: ~~\*\*Ann\*\*'s hit, rolled a fail~~ · 3 to go$/,
    );
    assert.equal(buttonId(told, "Undo"), undefined);
    assert.deepEqual(await stored.debts(ben), before);
    assert.deepEqual((await stored.tab()).Ben, [3, 0, 0]);
    const custom_id = "1:undo:none:0";
    const again = await ben.forge({ data: { custom_id, component_type: 2 }, message: told });
    assertRefused(again, refusalQuips.nothingToUndo);
    answered(await ben.slash("ronnied pay count:3"));
    assert.deepEqual((await stored.tab()).Ben, [3, 0, 3]);
  },
  { alsoOnRedis: true },
);

eveningTest(
  "rule 18: after ten minutes Undo is refused, and so is one of who is not on it",
  async (evening, stored) => {
    const { ann, ben } = await benOwesThree(evening);
    answered(await ben.click("Pay a drink"));
    await notice(ann, /2 to go/);
    assertRefused(await ann.click("Undo"), tabQuips.notOnNotice);
    evening.passMinutes(9);
    answered(await ben.slash("ronnied pay"));
    await notice(ann, /1 to go/);
    const [first] = noticesSeenBy(ann);
    assert(first);
    assertRefused(await ben.click("Undo", { message: first }), refusalQuips.undoNotLast);
    answered(await ben.click("Undo"));
    await notice(ann, /^↩️/);
    answered(await ben.slash("ronnied pay"));
    await notice(ann, /1 taken back · 1 to go/);
    evening.passMinutes(11);
    assertRefused(await ben.click("Undo"), refusalQuips.undoTooLate);
    assert.deepEqual((await stored.tab()).Ben, [3, 0, 2]);
  },
);

eveningTest(
  "a restart in between: cheers, undo and what is told go on",
  async (evening, stored) => {
    const { ann, ben } = await benOwesThree(evening);
    answered(await ben.click("Pay a drink"));
    await notice(ann, /2 to go/);
    answered(await ann.click("Cheers"));
    await evening.restartBot();
    answered(await ben.click(/^Cheers/));
    await ann.waitFor((message) => buttonId(message, "Cheers (2)") !== undefined);
    answered(await ben.click("Undo"));
    await notice(ann, /^↩️ .* 3 to go$/);
    assert.deepEqual((await stored.tab()).Ben, [3, 0, 0]);
    await ann.waitFor((message) => /Game over/.test(messageText(message)));
    assert.doesNotMatch(boardText(ann), /1 paid/);
  },
);

eveningTest(
  "when the state of a message is gone, its buttons say so and change nothing",
  async (evening) => {
    const { ann, ben } = await benOwesThree(evening);
    answered(await ben.click("Pay a drink"));
    await notice(ann, /2 to go/);
    await evening.restartBot();
    for (const key of await evening.redis.keys("payment_notice:*")) {
      await evening.redis.delete(key);
    }
    const before = await evening.redis.dump();
    assertRefused(await ann.click("Cheers"), tabQuips.noticeGone);
    assertRefused(await ben.click("Undo"), tabQuips.noticeGone);
    assert.deepEqual(await evening.redis.dump(), before);
  },
);

eveningTest("a message that is too old to be edited takes no more cheers", async (evening) => {
  const { ann, ben } = await benOwesThree(evening);
  answered(await ben.click("Pay a drink"));
  await notice(ann, /2 to go/);
  evening.passMinutes(49);
  answered(await ann.click("Cheers"));
  await ben.waitFor((message) => buttonId(message, "Cheers (1)") !== undefined);
  evening.passMinutes(1);
  const before = await evening.redis.dump();
  assertRefused(await ben.click("Cheers (1)"), tabQuips.noticeGone);
  assertRefused(await ben.click("Undo"), tabQuips.noticeGone);
  assert.deepEqual(await evening.redis.dump(), before);
});

eveningTest("forged buttons on a message that tells of nothing change nothing", async (evening) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  const board = ann.messages()[0];
  assert(board);
  const before = await evening.redis.dump();
  for (const kind of ["cheers", "undo"]) {
    const data = { custom_id: `1:${kind}:none:0`, component_type: 2 };
    assertRefused(await ben.forge({ data, message: board }), tabQuips.noticeGone);
  }
  assert.deepEqual(await evening.redis.dump(), before);
});

eveningTest("the newest finished board's standings follow", async (evening) => {
  const { ann, ben } = await benOwesThree(evening);
  assert.match(boardText(ann), /This session/);
  answered(await ben.slash("ronnied pay count:3"));
  const over = (message: MessageView) => /Game over/.test(messageText(message));
  await ann.waitFor((message) => over(message) && /3 settled/.test(messageText(message)));
  await notice(ann, /all caught up/);
  const edits = () => evening.discord.calls.filter(({ method }) => method === "PATCH").length;
  const before = edits();
  for (let count = 0; count < 3; count++) answered(await ben.click("Undo"));
  await ann.waitFor((message) => over(message) && /3 owed/.test(messageText(message)));
  assert.ok(edits() - before <= 2, "many changes are few edits");
}, { timings: { board: { editSpacingMs: 0, retryMs: 10, standingsSpacingMs: 300 } } });

eveningTest("after a restart the channel's finished board follows as well", async (evening) => {
  const { ann, ben } = await benOwesThree(evening);
  const text = boardText(ann);
  await evening.restartBot();
  answered(await ben.slash("ronnied pay count:3"));
  await ann.waitFor((message) =>
    /Game over/.test(messageText(message)) && messageText(message) !== text
  );
});

eveningTest("while a game runs, Pay is grey and last", async (evening) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  const row = ann.messages().at(-1)?.components[0]?.components ?? [];
  const last = row.at(-1);
  assert(last?.type === 2);
  assert.deepEqual([last.label, last.style], ["Pay a drink", 2]);
});

eveningTest("a channel that takes no more messages holds up no answer", async (evening) => {
  const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
  await rolls(evening, [ann, 1], [ben, 1], [cat, 4]);
  // One message of the bot's own in two seconds: the notices wait for it, answers do not.
  answered(await ann.slash("ronnied pay"));
  await notice(cat, /Ann/);
  evening.passMinutes(2);
  const paid = answered(await ben.slash("ronnied pay"));
  assert.equal(noticesSeenBy(cat).length, 1, "it is answered before the channel is told");
  assert.ok(paid.ok);
  await cat.waitFor((message) => isNotice(message) && message.content.includes("Ben"));
  assert.equal(noticesSeenBy(cat).length, 2);
}, {
  emulator: {
    limits: {
      ...relaxedLimits,
      buckets: { ...relaxedLimits.buckets, messageCreate: { limit: 1, windowMs: 1_000 } },
    },
  },
});

eveningTest(
  "where the bot may not write, a payment counts and is answered",
  async (evening, stored) => {
    const { ann, ben } = await benOwesThree(evening);
    evening.bar.deny("bot", "SEND_MESSAGES");
    const sent = evening.discord.calls.length;
    answered(await ben.slash("ronnied pay"));
    await ann.waitFor((message) => /1 settled/.test(messageText(message)));
    const posts = evening.discord.calls.slice(sent).filter(({ routeClass, method }) =>
      routeClass === "channelMessage" && method === "POST"
    );
    assert.deepEqual(posts, [], "nothing is tried in vain");
    assert.deepEqual((await stored.tab()).Ben, [3, 0, 1]);
  },
);

eveningTest(
  "when somebody deletes the message, the next payment has one of its own",
  async (evening) => {
    const { ann, ben } = await benOwesThree(evening);
    answered(await ben.slash("ronnied pay"));
    const first = await notice(ann, /2 to go/);
    evening.bar.deleteMessage(first.id);
    answered(await ben.slash("ronnied pay"));
    const next = await notice(ann, "🍺 **Ben** paid: rolled a fail · 1 to go");
    answered(await ben.slash("ronnied pay"));
    await notice(ann, /2 drinks, rolled a fail, lowest roll · all caught up$/);
    assert.deepEqual(noticesSeenBy(ann).map(({ id }) => id), [next.id]);
  },
  { discordRefuses: true },
);
