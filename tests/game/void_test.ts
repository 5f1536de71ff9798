import assert from "node:assert/strict";
import {
  type Correction,
  type Drink,
  type DrinkVoided,
  foldTab,
  isRuleError,
  markVoided,
  resultOf,
  type Session,
  standingDrinks,
  standingLedger,
  voidDrink,
} from "../../src/game/mod.ts";
import { play } from "./_courses.ts";

const drink: Drink = {
  ...{ id: "g1.1", gameId: "g1", sessionId: "s1", toId: "bob", fromId: "ann" },
  ...{ reason: "critical_hit", at: 5 },
};
const session: Session = {
  ...{ id: "s1", guildId: "g", openerId: "ann", openedAt: 1, closedAt: null, expiresAt: null },
};
const [ann, eve] = [{ id: "ann", name: "Ann" }, { id: "eve", name: "Eve" }];

const record: DrinkVoided = {
  type: "drink_voided",
  ...{ id: "g1.1.voided", drinkId: "g1.1", gameId: "g1", sessionId: "s1", byId: "ann", at: 9 },
};

function voided(
  { person = ann, managesMessages = false, isOwed = true, corrections = [] }: {
    readonly person?: typeof ann;
    readonly managesMessages?: boolean;
    readonly isOwed?: boolean;
    readonly corrections?: readonly Correction[];
  },
): Correction | string {
  const result = voidDrink(drink, isOwed, corrections, session, person, managesMessages, 9);
  return isRuleError(result) ? result.code : result;
}

Deno.test("rule 19: the session's opener and who manages messages void an unpaid drink", () => {
  assert.deepEqual(voided({}), record);
  assert.deepEqual(voided({ person: eve, managesMessages: true }), { ...record, byId: "eve" });
  assert.equal(voided({ person: eve }), "correct/not_allowed");
});

Deno.test("rule 19: a paid drink has to be un-paid first, and one is voided once", () => {
  assert.equal(voided({ isOwed: false }), "correct/paid");
  const first = voided({});
  assert(typeof first !== "string");
  assert.equal(voided({ isOwed: false, corrections: [first] }), "correct/voided");
});

Deno.test("rule 20: a voided drink counts for neither of the two, and its record stays", () => {
  const first = voided({});
  assert(typeof first !== "string");
  const ledger = Object.freeze([drink]);
  assert.deepEqual(foldTab(standingLedger(ledger, [], [first]).drinks, []).size, 0);
  assert.equal(foldTab(standingLedger(ledger, [], []).drinks, []).size, 2);
});

Deno.test("rule 19: a voided drink stays in its game, and its result is what happened", () => {
  const { game } = play("ann bob: ann 6, ann gives bob, bob 3");
  const [hit, lowest] = game.drinks;
  assert(hit && lowest);
  const marked = markVoided(game, { ...record, drinkId: hit.id });
  assert.deepEqual(marked.drinks, game.drinks);
  assert.equal(marked.revision, game.revision + 1);
  assert.deepEqual(standingDrinks(marked), [lowest]);
  assert.deepEqual(resultOf(marked), resultOf(game));
});
