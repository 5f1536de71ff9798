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

/** Everything a game may say about people, with the placeholder for one of them. */
function renamed(game: Game, from: string): Game {
  const replace = (key: string, value: unknown) =>
    value === from
      ? placeholder.id
      : key === "name"
      ? value
      : typeof value === "object" && value !== null && "name" in value && "id" in value &&
          value.id === from
      ? placeholder
      : value;
  return JSON.parse(JSON.stringify(game, replace));
}

Deno.test("forgetting puts a placeholder into every place, and changes nothing else", () => {
  fc.assert(
    fc.property(party, (drawn) => {
      const { game } = playParty(drawn, () => {});
      const ids = [game.creatorId, ...game.players.map(({ id }) => id), game.calledOff?.by.id];
      for (const id of new Set(ids.filter((each) => each !== undefined))) {
        const forgotten = forgetInGame(game, id, placeholder);
        const text = JSON.stringify(forgotten);
        assert.ok(!text.includes(JSON.stringify(id)), text);
        assert.deepEqual(forgotten, { ...renamed(game, id), revision: game.revision + 1 });
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
