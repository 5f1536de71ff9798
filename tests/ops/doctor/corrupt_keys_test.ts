import assert from "node:assert/strict";
import { repair } from "../../../src/ops/mod.ts";
import { RecordCorrupt } from "../../../src/service/mod.ts";
import { type KeyKindName, keyKindNames, keyTable } from "../../../src/storage/mod.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { ann, ben, cat, idOf, session, StorePlay } from "../../storage/_store_play.ts";
import {
  type InspectedStore,
  openInspectedRedis,
  openInspectedStore,
} from "../_inspected_store.ts";
import { findingsIn } from "./_findings.ts";

const options = { gameRetentionMs: 86_400_000 } as const;

/** What people do, each by its name. What a damaged key stops is in the table. */
const uses = [
  ...["start", "roll", "pay", "correct", "newsession", "leaderboard", "sweep"] as const,
];

interface Case {
  /** A key of the kind, in the store that `openDamageable` leaves; null: the kind says nothing of play. */
  readonly key: string | null;
  /** What does not work any more until it is repaired. */
  readonly stops: readonly typeof uses[number][];
  /** What `doctor --repair` does: nothing is found after it, or the key is left for a person. */
  readonly fate: "made again" | "left";
}

const old = session;
const current = idOf(3);
const over = idOf(2);
const live = idOf(4);

/** Every kind of key, and what happens when it holds another type of value. */
const cases: Readonly<Record<KeyKindName, Case>> = {
  game: { key: `game:{${live}}`, stops: ["start", "roll"], fate: "left" },
  board: { key: `board:{${live}}`, stops: [], fate: "made again" },
  channel: { key: "channel:{channel-t}", stops: [], fate: "made again" },
  activeGames: { key: "active_games", stops: [], fate: "made again" },
  player: { key: "player:{1001}", stops: [], fate: "made again" },
  playerGames: { key: "player_games:{1001}", stops: [], fate: "made again" },
  drinks: { key: `drinks:{${live}}`, stops: ["correct"], fate: "made again" },
  playerDrinks: { key: "player_drinks:{1001}", stops: [], fate: "made again" },
  guildSession: {
    key: "guild_session:{guild-t}",
    stops: ["start", "pay", "newsession", "leaderboard"],
    fate: "made again",
  },
  guildSettings: { key: "guild_settings:{guild-t}", stops: [], fate: "left" },
  guildChannels: { key: "guild_channels:{guild-t}", stops: ["start"], fate: "made again" },
  guildLive: { key: "guild_live:{guild-t}", stops: [], fate: "made again" },
  guildTab: { key: "guild_tab:{guild-t}", stops: ["leaderboard"], fate: "made again" },
  importedCounts: { key: "imported_counts:{guild-t}", stops: [], fate: "left" },
  session: { key: `session:{${current}}`, stops: ["pay", "correct"], fate: "left" },
  sessionGames: { key: `session_games:{${current}}`, stops: [], fate: "made again" },
  sessionTab: { key: `session_tab:{${current}}`, stops: ["leaderboard"], fate: "made again" },
  sessionDebts: {
    key: `session_debts:{${current}}:1001`,
    stops: ["pay", "correct"],
    fate: "made again",
  },
  sessionCorrections: {
    key: `session_corrections:{${current}}`,
    stops: ["correct"],
    fate: "left",
  },
  sessionPayments: { key: `session_payments:{${current}}`, stops: ["pay"], fate: "left" },
  sessionResults: { key: `session_results:{${current}}`, stops: [], fate: "left" },
  paymentNotice: { key: null, stops: [], fate: "left" },
  closedSessions: { key: "closed_sessions", stops: [], fate: "made again" },
  done: { key: null, stops: [], fate: "left" },
  outbox: { key: null, stops: [], fate: "left" },
  outboxMark: { key: null, stops: [], fate: "left" },
  applied: { key: null, stops: [], fate: "left" },
  guildsFilled: { key: "guilds_filled", stops: [], fate: "made again" },
  gatewaySession: { key: null, stops: [], fate: "left" },
  registeredGuilds: { key: "registered_guilds:{1}", stops: [], fate: "made again" },
  uncalledGames: { key: "uncalled_games:{1}", stops: [], fate: "made again" },
  botProcesses: { key: null, stops: [], fate: "left" },
  shardCount: { key: null, stops: [], fate: "left" },
  shardLease: { key: null, stops: [], fate: "left" },
  shardSession: { key: null, stops: [], fate: "left" },
  identifyTurn: { key: null, stops: [], fate: "left" },
  storeMark: { key: "store_mark", stops: [], fate: "made again" },
  nodeMark: { key: null, stops: [], fate: "left" },
  probe: { key: null, stops: [], fate: "left" },
  nodeProbe: { key: null, stops: [], fate: "left" },
};

/** A closed session with a payment and a debt, and an open one with a game in which Ann owes a drink. */
async function openDamageable(start = () => openInspectedStore()): Promise<InspectedStore> {
  const setup = await start();
  const play = new StorePlay(setup.store);
  assert.equal(await play.playGame(), over);
  await play.pay(ben, [old]);
  assert.equal((await play.newSession()).opened.id, current);
  await setup.store.settled();
  assert.equal((await play.start()).game.id, live);
  await play.join(live, ben);
  await play.join(live, cat);
  await play.begin(live);
  await play.roll(live, ann, 1);
  assert.deepEqual(await findingsIn(setup.inspection), []);
  return setup;
}

/** Those of the uses that a record stops. */
async function stopped(setup: InspectedStore): Promise<readonly string[]> {
  const { store } = setup;
  const play = new StorePlay(store, "t", { ids: `-${crypto.randomUUID().slice(0, 8)}` });
  const ways: Record<typeof uses[number], () => Promise<unknown>> = {
    start: () => store.games.start(play.place, null, play.invocation(ann), () => ({ refuse: 1 })),
    roll: () => store.games.change(live, play.invocation(ben), () => ({ refuse: 1 })),
    pay: async () => {
      const sessions = await store.sessions.ofGuild("guild-t");
      await play.pay(ann, sessions ? [sessions.currentId] : []);
    },
    leaderboard: async () => {
      const sessions = await store.sessions.ofGuild("guild-t");
      await store.ledger.sessionTab(sessions?.currentId ?? "none");
      await store.ledger.guildTab("guild-t");
    },
    correct: () => play.tryVoid(ann, live, `${live}.001`),
    newsession: () => play.newSession(),
    sweep: () => store.janitor.sweep(),
  };
  const failed: string[] = [];
  for (
    const name of ["start", "roll", "pay", "leaderboard", "correct", "newsession", "sweep"] as const
  ) {
    await ways[name]().catch((error) => {
      assert.ok(error instanceof RecordCorrupt, String(error));
      failed.push(name);
    });
  }
  return failed.toSorted();
}

/** Puts a value of another type under a key. */
async function damage({ bare }: InspectedStore, kind: KeyKindName, key: string): Promise<void> {
  const end = Number(await bare("PEXPIRETIME", key));
  await bare("DEL", key);
  if (keyTable[kind].type === "string") await bare("SADD", key, "x");
  else await bare("SET", key, "text");
  if (end > 0) await bare("PEXPIREAT", key, end);
}

for (const kind of keyKindNames) {
  const { key, stops, fate } = cases[kind];
  if (key === null) continue;
  Deno.test(`${kind} of another type stops ${stops.join(", ") || "nothing"}`, async () => {
    await using setup = await openDamageable();
    await damage(setup, kind, key);
    assert.deepEqual(await stopped(setup), stops.toSorted());
  });

  Deno.test(`${kind} of another type is ${fate}`, async () => {
    await using setup = await openDamageable();
    const before = await setup.dump();
    await damage(setup, kind, key);
    const broken = (await setup.dump())[key];
    assert.notDeepEqual(await findingsIn(setup.inspection), []);
    await repair(setup.inspection, options, () => {});
    const after = await setup.dump();
    if (fate === "left") {
      assert.deepEqual(after[key], broken);
      return;
    }
    assert.deepEqual(await findingsIn(setup.inspection), []);
    assert.deepEqual({ ...after, [key]: null }, { ...before, [key]: null }, "nothing else changes");
    assert.deepEqual(await stopped(setup), []);
  });
}

Deno.test("guild_session of a server without an open session makes room for a new one", async () => {
  await using setup = await openDamageable();
  await setup.bare("DEL", `session:{${current}}`);
  await setup.bare("SET", "guild_session:{guild-t}", "{");
  await repair(setup.inspection, options, () => {});
  // The drinks of a session without a record have no books to be taken off.
  assert.deepEqual(await stopped(setup), ["correct"]);
});

for (const text of ["{", '{"v":"1"}', '{"v":1}', '{"v":1,"currentId":"ghost","previousId":null}']) {
  Deno.test(`guild_session ${text} comes back with the session before`, async () => {
    await using setup = await openDamageable();
    const before = await setup.dump();
    await setup.bare("SET", "guild_session:{guild-t}", text);
    await repair(setup.inspection, options, () => {});
    assert.deepEqual(await setup.dump(), before);
    assert.deepEqual(await setup.store.sessions.ofGuild("guild-t"), {
      currentId: current,
      previousId: old,
    });
  });
}

Deno.test("a record that a newer release wrote is not made again by an older one", async () => {
  await using setup = await openDamageable();
  await setup.bare("SET", "guild_session:{guild-t}", '{"v":9,"currentId":{}}');
  const broken = await setup.dump();
  assert.equal(await repair(setup.inspection, options, () => {}), 0);
  assert.deepEqual(await setup.dump(), broken);
});

Deno.test("after a repair a channel whose game cannot be read can have another one", async () => {
  await using setup = await openDamageable();
  const key = `game:{${live}}`;
  await setup.bare("SET", key, "{", "KEEPTTL");
  await repair(setup.inspection, options, () => {});
  assert.equal(await setup.bare("GET", key), "{");
  const { game } = await new StorePlay(setup.store, "t", { ids: "-next" }).start(ben);
  assert.equal(game.status, "waiting");
});

redisTest("a key of a type that no key of ours has is made again", async () => {
  await using setup = await openDamageable(openInspectedRedis);
  const before = await setup.dump();
  for (const key of ["guild_session:{guild-t}", "active_games", "guild_live:{guild-t}"]) {
    await setup.bare("DEL", key);
    await setup.bare("LPUSH", key, "a list");
  }
  assert.ok(await repair(setup.inspection, options, () => {}) >= 3);
  assert.deepEqual(await findingsIn(setup.inspection), []);
  assert.deepEqual(await setup.dump(), before);
});
