import assert from "node:assert/strict";
import { drinksOf } from "../../src/game/mod.ts";
import { crowd } from "./_contract_round_trips.ts";
import type { Suite } from "./_engine.ts";
import { StorePlay } from "./_store_play.ts";

/** Many at once: nothing lost, nothing doubled. */
export function crowdContract(suite: Suite): void {
  const { rounds } = suite;
  suite.long.two(`ten players at once on two stores for ${rounds} rounds`, async (setup) => {
    const { store } = setup;
    const people = crowd(10);
    const stores = [store, setup.other];
    const plays = stores.map((store, index) => new StorePlay(store, "t", { ids: `${index}x` }));
    const at = (index: number) => plays[index % 2] as StorePlay;
    let last: string | null = null;
    let owed = 0;
    for (let round = 0; round < rounds; round++) {
      const host = people[round % 10] ?? { id: "", name: "" };
      const { game } = await at(round).start(host, last);
      const others = people.filter(({ id }) => id !== host.id);
      await Promise.all(others.map((person, index) => at(index).join(game.id, person)));
      await at(round).begin(game.id, host);
      // Faces without hits and fails, the lowest one once: every game ends after this round.
      const results = await Promise.all(people.map(async (person, index) => {
        const play = at(index);
        const invocation = play.invocation(person);
        const face = person.id === host.id ? 2 : 3 + index % 3;
        const moved = await play.rollAs(game.id, person, face, invocation);
        // Each roll comes twice, as interactions do that Discord or people repeat.
        const again = await play.rollAs(game.id, person, face, invocation);
        assert.deepEqual(again.events, moved.events);
        return moved;
      }));
      owed += results.flatMap(({ events }) => drinksOf(events)).length;
      const view = await store.games.find(game.id);
      assert.equal(view?.game.status, "completed");
      assert.equal(view.game.rounds[0]?.rolls.length, 10);
      assert.equal(view.game.players.length, 10);
      last = game.id;
    }
    assert.equal(owed, rounds);
    const sessionId = (await store.sessions.ofGuild("guild-t"))?.currentId ?? "";
    const paid = await Promise.all(
      people.map((person, index) => at(index).pay(person, [sessionId], 3)),
    );
    assert.equal(paid.flatMap(({ payments }) => payments).length, Math.min(rounds, 30));
    await setup.assertSound();
  }, { connections: 8, random: Math.random });
}
