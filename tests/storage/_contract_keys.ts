import assert from "node:assert/strict";
import { codecs, type KeyKindName, keys, keyTable, parseKey } from "../../src/storage/mod.ts";
import { encodeEffects } from "../../src/storage/outbox/entry.ts";
import { notice } from "./_contract_notices.ts";
import { settleSides } from "./_contract_settings.ts";
import type { Bare, PlayedStore, Suite } from "./_engine.ts";
import {
  ann,
  ben,
  cat,
  committed,
  playAll,
  session,
  shardSession,
  StorePlay,
} from "./_store_play.ts";

const day = 86_400_000;

/** Raw keys and values, seen by a client that has none of our code. */
export function keysContract(suite: Suite): void {
  suite.one("a live game stands under its keys, with their types and lifetimes", async (setup) => {
    const { play, bare } = setup;
    const { game } = await play.start();
    await play.join(game.id, ben);
    await play.saveBoard(game);
    const id = game.id;
    assert.deepEqual(await shapes(bare), {
      [`game:{${id}}`]: "string",
      [`board:{${id}}`]: "string",
      "channel:{channel-t}": "string",
      "active_games": "set",
      "player:{1001}": "string",
      "player:{1002}": "string",
      "player_games:{1001}": "set",
      "player_games:{1002}": "set",
      "guild_session:{guild-t}": "string",
      "guild_channels:{guild-t}": "hash",
      "guild_live:{guild-t}": "set",
      "guilds_filled": "string",
      "guild_tab:{guild-t}": "hash",
      [`session:{${session}}`]: "string",
      [`session_games:{${session}}`]: "set",
      [`session_tab:{${session}}`]: "hash",
      "done:{guild-t}:guild-t-p1": "string",
      [`done:{${id}}:guild-t-p2`]: "string",
    });
    assert.equal(await bare("GET", "channel:{channel-t}"), id);
    assert.equal(await bare("HGET", "guild_channels:{guild-t}", "channel-t"), id);
    assert.deepEqual(await bare("SMEMBERS", "guild_live:{guild-t}"), [id]);
    assert.deepEqual(await bare("SMEMBERS", "active_games"), [id]);
    assert.deepEqual(await bare("SMEMBERS", "player_games:{1002}"), [id]);
    assert.deepEqual(await bare("SMEMBERS", `session_games:{${session}}`), [id]);
    assert.deepEqual(await json(bare, "guild_session:{guild-t}"), {
      v: 1,
      currentId: session,
      previousId: null,
    });
    await livesFor(bare, `game:{${id}}`, 7 * day);
    for (const key of [`board:{${id}}`, "channel:{channel-t}"]) await livesFor(bare, key, 8 * day);
    await livesFor(bare, `done:{${id}}:guild-t-p2`, 15 * 60_000);
    for (
      const key of [
        ...["active_games", "guild_channels:{guild-t}", "guild_live:{guild-t}"],
        ...["player:{1001}", `session:{${session}}`],
      ]
    ) {
      assert.equal(await bare("PTTL", key), -1, key);
    }
  });

  suite.one("a finished game's drinks stand in ledger, debts, tabs and counts", async (setup) => {
    const { play, bare } = setup;
    const id = await play.playGame();
    const at = play.now;
    const drink = { v: 1, gameId: id, sessionId: session, toId: "1002", at };
    assert.deepEqual(await members(bare, `drinks:{${id}}`), [
      [{ ...drink, id: `${id}.001`, fromId: "1001", reason: "critical_hit" }, at],
      [{ ...drink, id: `${id}.002`, fromId: null, reason: "lowest_roll" }, at],
    ]);
    const debt = { v: 1, gameId: id };
    assert.deepEqual(await members(bare, `session_debts:{${session}}:1002`), [
      [{ ...debt, drinkId: `${id}.001`, reason: "critical_hit", fromId: "1001" }, at],
      [{ ...debt, drinkId: `${id}.002`, reason: "lowest_roll", fromId: null }, at],
    ]);
    const tab = {
      "1001:name": "Ann",
      "1001:assigned": "1",
      "1001:games": "1",
      "1001:won": "1",
      "1002:name": "Ben",
      "1002:received": "2",
      "1002:games": "1",
    };
    assert.deepEqual({ ...await bare("HGETALL", `session_tab:{${session}}`) as object }, tab);
    assert.deepEqual({ ...await bare("HGETALL", "guild_tab:{guild-t}") as object }, tab);
    assert.deepEqual({ ...await bare("HGETALL", "player_drinks:{1002}") as object }, {
      received: "2",
    });
    assert.deepEqual({ ...await bare("HGETALL", "player_drinks:{1001}") as object }, {
      assigned: "1",
    });
    assert.deepEqual(await bare("SMEMBERS", "active_games"), []);
    assert.deepEqual(await bare("SMEMBERS", "guild_live:{guild-t}"), []);
    await livesFor(bare, `game:{${id}}`, 5000_000);
    await livesFor(bare, "channel:{channel-t}", 5000_000);
    assert.equal(await bare("PTTL", `drinks:{${id}}`), -1);
    assert.deepEqual(await json(bare, "player:{1001}"), {
      v: 1,
      id: "1001",
      name: "Ann",
      currentGameId: id,
      lastRoll: { value: 6, at },
    });
  }, { gameRetentionMs: 5000_000 });

  suite.one("a payment takes the debt and leaves a payment of its own", async ({ play, bare }) => {
    const id = await play.playGame();
    play.now += 10;
    await play.pay(ben, [session], 1, play.invocation(ben, "i1"));
    const payment = { v: 1, id: `${id}.001.paid.i1`, drinkId: `${id}.001`, gameId: id };
    assert.deepEqual(await members(bare, `session_payments:{${session}}`), [
      [{ ...payment, sessionId: session, payerId: "1002", at: play.now }, play.now],
    ]);
    assert.equal(await bare("ZCARD", `session_debts:{${session}}:1002`), 1);
    assert.equal(await bare("HGET", `session_tab:{${session}}`, "1002:paid"), "1");
    assert.equal(await bare("HGET", "guild_tab:{guild-t}", "1002:paid"), "1");
    assert.equal(await bare("HGET", "player_drinks:{1002}", "paid"), "1");
  });

  suite.one("every key that is written is one of the key table", async (setup) => {
    await writeEveryKind(setup, suite.kinds);
    await using inspection = await setup.inspect();
    const { entries, foreign } = await inspection.snapshot();
    assert.equal(foreign, 0);
    for (const kind of suite.kinds) {
      const { pattern, type, personal } = keyTable[kind];
      const found = [...entries.values()].filter(({ key }) => parseKey(key)?.kind === kind);
      const text = JSON.stringify(found);
      const hasNames = /\b(Ann|Ben|Cat)\b/.test(text);
      const measured = hasNames ? "ids and names" : playerId.test(text) ? "ids" : null;
      assert.deepEqual([kind, new Set(found.map((entry) => entry.type)), measured], [
        kind,
        new Set([type]),
        personal,
      ]);
      const isInKey = found.some(({ key }) => playerId.test(key));
      assert.equal(isInKey, pattern.includes("playerId"), pattern);
    }
  });

  suite.one(
    "each write renews the game, and the first of each day its board and its channel",
    async (setup) => {
      const { play, bare } = setup;
      const { game } = await play.start();
      await play.saveBoard(game);
      const gameKey = `game:{${game.id}}`;
      const beside = [`board:{${game.id}}`, "channel:{channel-t}"];
      for (const key of [gameKey, ...beside]) await bare("PEXPIRE", key, 60_000);
      await play.join(game.id, ben);
      await setup.settled();
      await livesFor(bare, gameKey, 7 * day);
      for (const key of beside) await livesFor(bare, key, 60_000);
      play.now += day;
      await play.join(game.id, cat);
      await setup.settled();
      await livesFor(bare, gameKey, 7 * day);
      for (const key of beside) await livesFor(bare, key, 8 * day);
    },
  );

  suite.one("leaving a waiting game takes it out of the player's games", async (setup) => {
    const { play, store, bare } = setup;
    const { game } = await play.start();
    await play.join(game.id, ben);
    await play.move(game.id, ben, { type: "leave", round: null });
    assert.deepEqual(await bare("SMEMBERS", "player_games:{1002}"), []);
    assert.equal((await store.players.find(ben.id))?.currentGameId, null);
    assert.deepEqual(await store.players.gameIds(ann.id), [game.id]);
    await play.move(game.id, ann, { type: "leave", round: null });
    assert.deepEqual(await bare("SMEMBERS", "active_games"), []);
    assert.deepEqual(await store.players.gameIds(ann.id), []);
  });

  suite.one("a player's record is written by their own interactions only", async (setup) => {
    const { play, store } = setup;
    const id = await play.playGame();
    await setup.settled();
    assert.deepEqual((await store.players.find(ben.id))?.lastRoll?.value, 2);
    const next = await play.start(ann, id);
    await setup.settled();
    assert.deepEqual((await store.players.find(ann.id))?.lastRoll?.value, 6);
    assert.equal((await store.players.find(ann.id))?.currentGameId, next.game.id);
    assert.equal((await store.players.find(ben.id))?.currentGameId, id);
    const moderator = { id: "7", name: "Moderator" };
    committed(
      await play.tryMove(
        next.game.id,
        { type: "abandon", managesMessages: true },
        play.invocation(moderator),
      ),
    );
    await setup.settled();
    assert.equal(await store.players.find("7"), null);
  });
}

/** Writes a key of every kind: those with personal data have Ann's. */
export async function writeEveryKind(
  { store, bare }: Pick<PlayedStore, "store" | "bare">,
  kinds: readonly KeyKindName[],
): Promise<void> {
  await playAll(store);
  await new StorePlay(store, "t", { ids: "n" }).newSession();
  await store.gatewaySessions.save("99", []);
  await store.registeredGuilds.add("99", "guild-t");
  await store.uncalledGames.add("99", "game-t");
  await store.importedCounts.take("guild-t", [{ ...ann, received: 2, assigned: 1 }], 1);
  await store.paymentNotices.save({ ...notice, cheererIds: [ann.id] });
  await settleSides(store, 20);
  const leases = store.leaseShards("99", "process-1", () => {});
  await leases.update(1, [shardSession(0, 1)], [], () => ({ holds: [0], isMember: true }));
  await leases.takeIdentifyTurn(0);
  await bare("SET", "probe", "1");
  if (kinds.includes("outbox")) await leaveInOutbox(bare);
  if (kinds.includes("nodeMark")) await bare("HINCRBY", "node_mark:{0}", "count", 1);
  if (kinds.includes("nodeProbe")) await bare("SET", "node_probe:{0}", "1");
  await bare("HINCRBY", "store_mark", "count", 1);
}

/** Leaves in an outbox what a process does that dies before it applies it. */
async function leaveInOutbox(bare: Bare): Promise<void> {
  const record = { id: ann.id, name: ann.name, currentGameId: null, lastRoll: null };
  const key = keys.player(ann.id);
  const value = codecs.player.encode(key, record);
  const outbox = keys.outbox("guild-t");
  await bare("XADD", outbox, "*", "m", encodeEffects(outbox, [{ op: "set", key, value }]));
}

/** An id of Ann, Ben or Cat. */
const playerId = /\b100[123]\b/;

async function shapes(bare: Bare): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const key of await bare("KEYS", "*") as string[]) {
    const kind = parseKey(key)?.kind;
    // What only a cluster has follows from how its commits are made, and has tests of its own.
    if (key !== "probe" && !(kind && keyTable[kind].isOfCluster)) {
      found[key] = await bare("TYPE", key);
    }
  }
  return found;
}

async function json(bare: Bare, key: string): Promise<unknown> {
  return JSON.parse(await bare("GET", key) as string);
}

async function members(bare: Bare, key: string): Promise<unknown[]> {
  const scored = await bare("ZRANGE", key, 0, -1, "WITHSCORES") as [string, number][];
  return scored.map(([member, score]) => [JSON.parse(member), score]);
}

async function livesFor(bare: Bare, key: string, ms: number): Promise<void> {
  const left = await bare("PTTL", key) as number;
  assert.ok(left <= ms && left > ms - 10_000, `${key} lives ${left} ms of ${ms}`);
}
