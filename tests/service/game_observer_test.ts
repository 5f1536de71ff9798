import assert from "node:assert/strict";
import type { Correction, GameEvent } from "../../src/game/mod.ts";
import {
  CorrectionService,
  type GameObserver,
  GameService,
  TabService,
} from "../../src/service/mod.ts";
import { openStore } from "../../src/storage/mod.ts";
import { ScriptedEnv } from "../_helpers/scripted_env.ts";
import { startStoreEngine } from "../_helpers/store_engine.ts";
import { usualHouse } from "../_helpers/usual_rules.ts";

const place = { guildId: "100000000000000001", channelId: "100000000000000002" };
const ann = { id: "100000000000000003", name: "Ann" };

/** What was observed, as text. */
class Observed implements GameObserver {
  readonly seen: string[] = [];

  moved(events: readonly GameEvent[]): void {
    this.seen.push(...events.map(({ type }) => type));
  }

  paid(drinks: number): void {
    this.seen.push(`paid ${drinks}`);
  }

  corrected(type: Correction["type"]): void {
    this.seen.push(type);
  }
}

Deno.test("a commit is observed once; a replay and a refusal are not", async () => {
  await using engine = await startStoreEngine();
  await using store = await openStore(engine.address);
  const observer = new Observed();
  const envSource = new ScriptedEnv(() => 1_700_000_000_000);
  const { games, ledger, players, sessions, doneMarkers } = store;
  const ports = { games, ledger, players, sessions, doneMarkers, envSource, observer };
  const service = new GameService(ports, usualHouse);
  const tabs = new TabService(ports);
  const corrections = new CorrectionService(ports);
  const invocation = (id: string) => ({ id, person: ann, signal: AbortSignal.timeout(5_000) });

  const started = await service.start(place, invocation("1"));
  assert.ok("committed" in started);
  const target = { gameId: started.committed.game.id, messageId: null, place };
  assert.deepEqual(observer.seen.splice(0), ["game_created"]);
  await service.move(target, { type: "begin" }, invocation("2"));
  assert.deepEqual(observer.seen.splice(0), ["game_begun"]);
  const roll = { type: "roll", round: 1 } as const;
  envSource.willRoll(1);
  await service.move(target, roll, invocation("3"));
  assert.deepEqual(observer.seen.splice(0), ["die_rolled", "drink_owed", "game_completed"]);
  await service.move(target, roll, invocation("3"));
  assert.deepEqual(observer.seen, [], "a replay");
  await service.move(target, roll, invocation("4"));
  assert.deepEqual(observer.seen, [], "a refusal");
  const { payments } = await tabs.pay(place.guildId, invocation("5"), 1);
  await tabs.pay(place.guildId, invocation("5"), 1);
  assert.deepEqual(observer.seen.splice(0), ["paid 1"]);
  const [payment] = payments;
  assert(payment);
  const undo = (id: string) => tabs.undo(payment.sessionId, [payment.id], invocation(id));
  assert.ok("committed" in await undo("6"));
  assert.ok("committed" in await undo("6"));
  assert.ok("refused" in await undo("7"));
  assert.deepEqual(observer.seen.splice(0), ["payment_undone"]);
  const strike = () =>
    corrections.voidDrink(place.guildId, payment.drinkId, invocation("8"), false);
  assert.ok("committed" in await strike());
  assert.ok("committed" in await strike());
  assert.deepEqual(observer.seen, ["drink_voided"]);
});
