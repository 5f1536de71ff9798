import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Drink,
  foldTab,
  payDrink,
  rankTab,
  type TabCounts,
  type TabLine,
  unpaid,
} from "../../src/game/mod.ts";
import { fcSettings } from "./_arbitraries.ts";

function drink(number: number, toId: string, fromId: string | null): Drink {
  const reason = fromId === null ? "lowest_roll" : "critical_hit";
  return { id: `g1.${number}`, gameId: "g1", sessionId: "s1", toId, fromId, reason, at: number };
}

function line(playerId: string, received: number, assigned: number, name = playerId): TabLine {
  return { playerId, name, received, assigned, paid: 0, games: 0, won: 0 };
}

Deno.test("rule 10: a tab is the fold of its drinks and payments", () => {
  const drinks = [drink(1, "ann", null), drink(2, "bob", "ann"), drink(3, "ann", "bob")];
  const payments = drinks.slice(0, 1).map((owed) => payDrink(owed, "i1", 9));
  assert.deepEqual(
    foldTab(drinks, payments),
    new Map<string, TabCounts>([
      ["ann", { received: 2, assigned: 1, paid: 1 }],
      ["bob", { received: 1, assigned: 1, paid: 0 }],
    ]),
  );
});

Deno.test("rule 10: assigned counts the drinks that have a giver, also those to oneself", () => {
  const drinks = [drink(1, "ann", "ann"), drink(2, "ann", null)];
  assert.deepEqual(foldTab(drinks, []).get("ann"), { received: 2, assigned: 1, paid: 0 });
});

Deno.test("rule 10: an empty ledger is an empty tab", () => {
  assert.equal(foldTab([], []).size, 0);
});

Deno.test("unpaid is what was received and not paid", () => {
  assert.equal(unpaid({ received: 5, assigned: 9, paid: 2 }), 3);
});

Deno.test("the order of drinks and payments does not matter to a tab", () => {
  const people = fc.constantFrom("ann", "bob", "cleo");
  const ledger = fc.array(fc.tuple(people, fc.option(people), fc.boolean()), { maxLength: 30 });
  fc.assert(
    fc.property(ledger, (entries) => {
      const drinks = entries.map(([toId, fromId], at) => drink(at, toId, fromId));
      const payments = drinks.filter((_, at) => entries[at]?.[2]).map((owed) =>
        payDrink(owed, "i1", 0)
      );
      const tab = foldTab(drinks, payments);
      assert.deepEqual(foldTab(drinks.toReversed(), payments.toReversed()), tab);
      const sum = (field: keyof TabCounts) =>
        [...tab.values()].reduce((total, counts) => total + counts[field], 0);
      assert.equal(sum("received"), drinks.length);
      assert.equal(sum("assigned"), drinks.filter(({ fromId }) => fromId !== null).length);
      assert.equal(sum("paid"), payments.length);
    }),
    fcSettings,
  );
});

Deno.test("a leaderboard ranks by received, then given, then name, then id", () => {
  const ranked = [
    line("5", 3, 0, "Zed"),
    line("4", 2, 2, "Zed"),
    line("3", 2, 1, "Ann"),
    line("1", 2, 1, "Bob"),
    line("2", 2, 1, "Bob"),
    line("6", 0, 9, "Ann"),
  ];
  assert.deepEqual(rankTab(ranked), ranked);
  assert.deepEqual(rankTab(ranked.toReversed()), ranked);
});

Deno.test("ranking leaves what it was given alone", () => {
  const lines = Object.freeze([line("1", 1, 0), line("2", 2, 0)]);
  assert.deepEqual(rankTab(lines).map(({ playerId }) => playerId), ["2", "1"]);
  assert.deepEqual(lines.map(({ playerId }) => playerId), ["1", "2"]);
});
