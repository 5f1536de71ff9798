import assert from "node:assert/strict";
import fc from "fast-check";
import {
  foldTab,
  forgetInGame,
  forgetInPayment,
  forgetInSession,
  type Game,
  openSession,
  payDrink,
} from "../../src/game/mod.ts";
import { fcSettings, party } from "./_arbitraries.ts";
import { playParty } from "./_party.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { GameTable, person } from "./_game_table.ts";

const fewRuns = { ...fcSettings, numRuns: fcSettings.numRuns / 5 };
const placeholder = { id: "gone-1", name: "" };

/** Everything a game may say about people, with one id for another. */
function renamed(game: Game, from: string, to: string): unknown {
  return JSON.parse(JSON.stringify(game).replaceAll(JSON.stringify(from), JSON.stringify(to)));
}

Deno.test("forgetting puts a placeholder into every place, and changes nothing else", () => {
  fc.assert(
    fc.property(party, (drawn) => {
      const { game } = playParty(drawn, () => {});
      for (const id of new Set([game.creatorId, ...game.players.map((player) => player.id)])) {
        const forgotten = forgetInGame(game, id, placeholder);
        const text = JSON.stringify(forgotten);
        assert.ok(!text.includes(JSON.stringify(id)), text);
        const expected = renamed(
          { ...game, players: game.players.map((each) => each.id === id ? placeholder : each) },
          id,
          placeholder.id,
        );
        assert.deepEqual(forgotten, { ...expected as Game, revision: game.revision + 1 });
      }
    }),
    fewRuns,
  );
});

Deno.test("forgetting a player who is not in the game changes nothing", () => {
  const table = new GameTable("ann");
  assert.equal(forgetInGame(table.game, "eve", placeholder), table.game);
});

Deno.test("the tab of the others stays as it is", () => {
  fc.assert(
    fc.property(party, (drawn) => {
      const { game } = playParty(drawn, () => {});
      const id = game.creatorId;
      const payments = game.drinks.map((drink) => payDrink(drink, "i1", 1));
      const before = foldTab(game.drinks, payments);
      const after = foldTab(
        forgetInGame(game, id, placeholder).drinks,
        payments.map((payment) => forgetInPayment(payment, id, placeholder.id)),
      );
      assert.deepEqual(after.get(placeholder.id), before.get(id));
      after.delete(placeholder.id);
      before.delete(id);
      assert.deepEqual(after, before);
    }),
    fewRuns,
  );
});

Deno.test("a session that the player opened gets another opener; others stay", () => {
  const session = openSession("guild", person("ann"), scriptedEnv({ now: 5, ids: ["s1"] }));
  assert.deepEqual(forgetInSession(session, "ann", "gone-1"), { ...session, openerId: "gone-1" });
  assert.equal(forgetInSession(session, "bob", "gone-1"), session);
});
