import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Correction,
  type Drink,
  foldTab,
  isRuleError,
  payDrink,
  type Payment,
  type Session,
  standingLedger,
  undoForMs,
  undoLastPayment,
  voidDrink,
} from "../../src/game/mod.ts";
import { fcSettings } from "./_arbitraries.ts";

const drinks = [1, 2, 3].map((number): Drink => ({
  ...{ id: `g1.${number}`, gameId: "g1", sessionId: "s1", toId: "bob", fromId: null },
  ...{ reason: "lowest_roll", at: number },
}));
const payments = drinks.map((drink, index) => payDrink(drink, "i1", 100 + index));
const ids = payments.map(({ id }) => id);

function undone(
  { payments: of, corrections = [], offered = ids, now = 200, payerId = "bob" }: {
    readonly payments: readonly Payment[];
    readonly corrections?: readonly Correction[];
    readonly offered?: readonly string[];
    readonly now?: number;
    readonly payerId?: string;
  },
): Correction | string {
  const result = undoLastPayment(of, corrections, payerId, offered, now);
  return isRuleError(result) ? result.code : result;
}

Deno.test("rule 18: the payer takes their last payment back, one at a time", () => {
  const corrections: Correction[] = [];
  const order = payments.map(() => {
    const next = undone({ payments, corrections });
    assert(typeof next !== "string");
    corrections.push(next);
    return next.drinkId;
  });
  assert.deepEqual(order, ["g1.3", "g1.2", "g1.1"]);
  assert.equal(undone({ payments, corrections }), "undo/nothing_paid");
});

Deno.test("rule 18: of drinks that were paid at once, the one paid last comes back first", () => {
  const atOnce = payments.map((payment) => ({ ...payment, at: 100 }));
  for (const offered of [ids, ids.toReversed()]) {
    const first = undone({ payments: atOnce, offered });
    assert(typeof first !== "string" && first.type === "payment_undone");
    assert.equal(first.paymentId, offered.at(-1));
  }
});

Deno.test("rule 18: the record names payment, drink and payer", () => {
  assert.deepEqual(undone({ payments: payments.slice(0, 1) }), {
    type: "payment_undone",
    id: "g1.1.paid.i1.undone",
    paymentId: "g1.1.paid.i1",
    drinkId: "g1.1",
    gameId: "g1",
    sessionId: "s1",
    payerId: "bob",
    at: 200,
  });
});

Deno.test("rule 18: for ten minutes, and not a millisecond longer", () => {
  const one = payments.slice(0, 1);
  assert.notEqual(typeof undone({ payments: one, now: 100 + undoForMs }), "string");
  assert.equal(undone({ payments: one, now: 101 + undoForMs }), "undo/too_late");
});

Deno.test("rule 18: nobody else's payment, and no later one than the user was shown", () => {
  assert.equal(undone({ payments, payerId: "ann" }), "undo/nothing_paid");
  assert.equal(undone({ payments, offered: [] }), "undo/nothing_paid");
  assert.equal(undone({ payments, offered: ids.slice(0, 1) }), "undo/not_last");
  assert.notEqual(typeof undone({ payments, offered: ids.slice(2) }), "string");
});

Deno.test("rules 18, 19: undoing and voiding make no count negative, and end in an exact fold", () => {
  const session: Session = {
    ...{ id: "s1", guildId: "g", openerId: "ann", openedAt: 1 },
    ...{ closedAt: null, expiresAt: null },
  };
  const step = fc.record({ does: fc.constantFrom("owe", "pay", "undo", "void"), pick: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const owed: Drink[] = [];
      const paid: Payment[] = [];
      const corrections: Correction[] = [];
      const people = ["ann", "bob", "cat"];
      let debts: string[] = [];
      for (const [now, { does, pick }] of steps.entries()) {
        const who = people[pick % 3] ?? "ann";
        if (does === "owe") {
          const id = `g1.${owed.length + 1}`;
          const fromId = pick > 4 ? people[(pick + 1) % 3] ?? null : null;
          const reason = fromId === null ? "lowest_roll" : "critical_hit";
          owed.push({ id, gameId: "g1", sessionId: "s1", toId: who, fromId, reason, at: now });
          debts.push(id);
        } else if (does === "pay") {
          const drink = owed.find(({ id, toId }) => toId === who && debts.includes(id));
          if (drink === undefined) continue;
          paid.push(payDrink(drink, `i${now}`, now));
          debts = debts.filter((id) => id !== drink.id);
        } else if (does === "undo") {
          const result = undoLastPayment(paid, corrections, who, paid.map(({ id }) => id), now);
          if (isRuleError(result)) continue;
          corrections.push(result);
          debts.push(result.drinkId);
        } else {
          const drink = owed[pick];
          if (drink === undefined) continue;
          const isOwed = debts.includes(drink.id);
          const person = { id: "ann", name: "Ann" };
          const result = voidDrink(drink, isOwed, corrections, session, person, false, now);
          assert.equal(!isRuleError(result), isOwed);
          if (isRuleError(result)) continue;
          corrections.push(result);
          debts = debts.filter((id) => id !== drink.id);
        }
        const standing = standingLedger(owed, paid, corrections);
        for (const [id, counts] of foldTab(standing.drinks, standing.payments)) {
          const open = standing.drinks.filter((drink) =>
            drink.toId === id && debts.includes(drink.id)
          );
          assert.equal(counts.received - counts.paid, open.length);
          assert.ok(Object.values(counts).every((count) => count >= 0));
        }
      }
    }),
    fcSettings,
  );
});
