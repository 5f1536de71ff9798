import assert from "node:assert/strict";
import { drinksOf, foldTab } from "../../src/game/mod.ts";
import { crowd } from "./_contract_round_trips.ts";
import { openBench, type Suite } from "./_engine.ts";
import { Evening } from "./_evening.ts";

/** Many at once: nothing lost, nothing doubled. */
export function crowdContract(suite: Suite): void {
  const rounds = Deno.env.get("LONG") === "1" ? 1000 : suite.rounds;
  suite.test(`ten players at once on two stores for ${rounds} rounds`, async () => {
    await using bench = await openBench(suite, { connections: 8, random: Math.random });
    const people = crowd(10);
    const stores = [bench.store, bench.other];
    const evenings = stores.map((store, index) => new Evening(store, "t", { ids: `${index}x` }));
    const at = (index: number) => evenings[index % 2] as Evening;
    let last: string | null = null;
    let booked = 0;
    for (let round = 0; round < rounds; round++) {
      const host = people[round % 10] ?? { id: "", name: "" };
      const { game } = await at(round).start(host, last);
      const others = people.filter(({ id }) => id !== host.id);
      await Promise.all(others.map((person, index) => at(index).join(game.id, person)));
      await at(round).begin(game.id, host);
      // Faces without hits and fails, the lowest one once: every game ends after this round.
      const results = await Promise.all(people.map(async (person, index) => {
        const evening = at(index);
        const invocation = evening.invocation(person);
        const face = person.id === host.id ? 2 : 3 + index % 3;
        const moved = await evening.rollAs(game.id, person, face, invocation);
        // Each press comes twice, as Discord and impatient people do.
        const again = await evening.rollAs(game.id, person, face, invocation);
        assert.deepEqual(again.events, moved.events);
        return moved;
      }));
      booked += results.flatMap(({ events }) => drinksOf(events)).length;
      const view = await bench.store.games.find(game.id);
      assert.equal(view?.game.status, "completed");
      assert.equal(view.game.rounds[0]?.rolls.length, 10);
      assert.equal(view.game.players.length, 10);
      last = game.id;
    }
    assert.equal(booked, rounds);
    const { ledger } = bench.store;
    const sessionId = (await bench.store.sessions.ofGuild("guild-t"))?.currentId ?? "";
    const paid = await Promise.all(
      people.map((person, index) => at(index).pay(person, [sessionId], 3)),
    );
    assert.equal(paid.flatMap(({ payments }) => payments).length, Math.min(rounds, 30));
    const gameIds = await bench.bare("SMEMBERS", `session_games:{${sessionId}}`) as string[];
    const drinks = await Promise.all(gameIds.map((id) => ledger.drinks(id)));
    const fold = foldTab(drinks.flat(), await ledger.payments(sessionId));
    const tab = await ledger.sessionTab(sessionId);
    const counted = tab.map(({ playerId, name: _, ...counts }) => [playerId, counts] as const);
    assert.deepEqual(Object.fromEntries(counted), Object.fromEntries(fold));
    assert.equal(drinks.flat().length, rounds);
  });
}
