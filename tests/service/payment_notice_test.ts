import assert from "node:assert/strict";
import {
  addPayment,
  cheerOnNotice,
  forgetOnNotice,
  type NoticeLine,
  type PaymentNotice,
  undoableOn,
  undoOnNotice,
} from "../../src/service/mod.ts";

const empty: PaymentNotice = {
  ...{ guildId: "1", channelId: "2", messageId: "3", revision: 1, openedAt: 0 },
  ...{ lines: [], cheererIds: [], locale: null, drink: null },
};

function line(playerId: string, paymentIds: readonly string[], left = 0): NoticeLine {
  const drinks = paymentIds.map((paymentId) => ({
    ...{
      paymentId,
      reason: "lowest_roll" as const,
      giverName: null,
      giverId: null,
      isUndone: false,
    },
  }));
  return { playerId, name: playerId, sessionId: "s", drinks, left };
}

const shown = ({ lines }: PaymentNotice) =>
  lines.map(({ playerId, drinks, left }) => [playerId, drinks.length, left]);

Deno.test("a second payment of one player goes into their line, and the same one only once", () => {
  const one = addPayment(empty, line("ann", ["a"], 2));
  const two = addPayment(addPayment(one, line("bob", ["b"])), line("ann", ["c", "d"], 0));
  assert.deepEqual(shown(two), [["ann", 3, 0], ["bob", 1, 0]]);
  assert.equal(addPayment(two, line("ann", ["c", "d"], 0)), two);
  assert.equal(two.revision, 4);
});

Deno.test("a notice has ten lines at most", () => {
  const people = Array.from({ length: 10 }, (_, index) => `p${index}`);
  const full = people.reduce((notice, id) => addPayment(notice, line(id, [id])), empty);
  assert.equal(full.lines.length, 10);
  assert.equal(addPayment(full, line("late", ["x"])), full);
  assert.equal(addPayment(full, line("p3", ["more"], 4)).lines[3]?.left, 4);
});

Deno.test("what is undone stays in its line, once, and can be undone no more", () => {
  const notice = addPayment(empty, line("ann", ["a", "b"], 1));
  assert.deepEqual(undoableOn(notice, "ann"), { sessionId: "s", paymentIds: ["a", "b"] });
  const undone = undoOnNotice(notice, "b", null);
  assert.deepEqual(shown(undone), [["ann", 2, 2]]);
  assert.deepEqual(undoableOn(undone, "ann"), { sessionId: "s", paymentIds: ["a"] });
  assert.equal(undoOnNotice(undone, "b", null), undone);
  assert.equal(undoOnNotice(undone, "c", null), undone);
  assert.equal(undoableOn(undoOnNotice(undone, "a", 3), "ann"), null);
  assert.equal(undoableOn(notice, "bob"), null);
});

Deno.test("one cheer of each person counts", () => {
  const once = cheerOnNotice(empty, "ann");
  assert.equal(cheerOnNotice(once, "ann"), once);
  assert.deepEqual(cheerOnNotice(once, "bob").cheererIds, ["ann", "bob"]);
});

Deno.test("who only gave a drink goes from a notice, and for who paid or cheered all of it does", () => {
  const paid = line("ann", ["a", "b"]);
  const drinks = paid.drinks.map((drink, index) =>
    index === 0 ? { ...drink, giverId: "bob", giverName: "Bob" } : drink
  );
  const given = { ...paid, drinks };
  const notice = cheerOnNotice(addPayment(empty, given), "cat");
  const left = forgetOnNotice(notice, "bob");
  assert.deepEqual(left?.lines, [paid]);
  assert.equal(left?.revision, notice.revision + 1);
  assert.equal(forgetOnNotice(notice, "dan"), notice);
  assert.equal(forgetOnNotice(notice, "ann"), null);
  assert.equal(forgetOnNotice(notice, "cat"), null);
});
