import assert from "node:assert/strict";
import type { GameEvent } from "../../src/game/mod.ts";
import { countGames, countPayments, type GameCounts } from "../../src/ops/mod.ts";
import { GameService, systemEnvSource, TabService } from "../../src/service/mod.ts";
import { openStore } from "../../src/storage/mod.ts";
import { startStoreEngine } from "../_helpers/store_engine.ts";
import { usualRules } from "../_helpers/usual_rules.ts";

const place = { guildId: "100000000000000001", channelId: "100000000000000002" };
const ann = { id: "100000000000000003", name: "Ann" };

/** What was counted, as text. */
class Tally implements GameCounts {
  readonly seen: string[] = [];

  moved(events: readonly GameEvent[]): void {
    this.seen.push(...events.map(({ type }) => type));
  }

  paid(drinks: number): void {
    this.seen.push(`paid ${drinks}`);
  }
}

Deno.test("a committed move is counted once, a replay and a refusal are not", async () => {
  await using engine = await startStoreEngine();
  await using store = await openStore(engine.address);
  const tally = new Tally();
  const ports = {
    ...store,
    games: countGames(store.games, tally),
    ledger: countPayments(store.ledger, tally),
    envSource: { ...systemEnvSource, rollDie: () => 1 },
  };
  const games = new GameService(ports, usualRules);
  const tabs = new TabService(ports);
  const press = (id: string) => ({ id, person: ann, signal: AbortSignal.timeout(5_000) });

  const started = await games.start(place, press("1"));
  assert.ok("committed" in started);
  const pressed = { gameId: started.committed.game.id, messageId: null };
  assert.deepEqual(tally.seen.splice(0), ["game_created"]);
  await games.move(pressed, { type: "begin" }, press("2"));
  assert.deepEqual(tally.seen.splice(0), ["game_begun"]);
  const roll = { type: "roll", round: 1 } as const;
  await games.move(pressed, roll, press("3"));
  assert.deepEqual(tally.seen.splice(0), ["die_rolled", "drink_owed", "game_completed"]);
  await games.move(pressed, roll, press("3"));
  assert.deepEqual(tally.seen, [], "a replay");
  await games.move(pressed, roll, press("4"));
  assert.deepEqual(tally.seen, [], "a refusal");
  await tabs.pay(place.guildId, press("5"), 1);
  await tabs.pay(place.guildId, press("5"), 1);
  assert.deepEqual(tally.seen, ["paid 1"]);
});

Deno.test("counted games and ledgers are the same ones otherwise", async () => {
  await using engine = await startStoreEngine();
  await using store = await openStore(engine.address);
  const games = countGames(store.games, new Tally());
  const ledger = countPayments(store.ledger, new Tally());
  assert.equal(await games.find("g1"), null);
  assert.equal(await games.currentGameId(place.channelId), null);
  assert.deepEqual([await games.getMany(["g1"]), await games.active()], [[], []]);
  assert.deepEqual(await ledger.sessionTab("s1"), []);
  assert.deepEqual(await ledger.guildTab(place.guildId), []);
  assert.deepEqual(await ledger.drinks("g1"), []);
  assert.deepEqual(await ledger.payments("s1"), []);
  assert.deepEqual(await ledger.debts(["s1"], ann.id), [[]]);
  assert.deepEqual(await ledger.counts(ann.id), { received: 0, assigned: 0, paid: 0 });
});
