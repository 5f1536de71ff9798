import assert from "node:assert/strict";
import {
  isKeyPart,
  type KeyKindName,
  keyKindNames,
  keys,
  parseKey,
} from "../../../src/storage/mod.ts";

/** A key of each kind, with its name on Redis, which never changes. */
const written: Readonly<Record<KeyKindName, readonly [made: string, name: string]>> = {
  game: [keys.game("g1"), "game:{g1}"],
  board: [keys.board("g1"), "board:{g1}"],
  channel: [keys.channel("c1"), "channel:{c1}"],
  activeGames: [keys.activeGames(), "active_games"],
  player: [keys.player("p1"), "player:{p1}"],
  playerGames: [keys.playerGames("p1"), "player_games:{p1}"],
  drinks: [keys.drinks("g1"), "drinks:{g1}"],
  playerDrinks: [keys.playerDrinks("p1"), "player_drinks:{p1}"],
  guildSettings: [keys.guildSettings("u1"), "guild_settings:{u1}"],
  guildSession: [keys.guildSession("u1"), "guild_session:{u1}"],
  guildChannels: [keys.guildChannels("u1"), "guild_channels:{u1}"],
  guildLive: [keys.guildLive("u1"), "guild_live:{u1}"],
  guildTab: [keys.guildTab("u1"), "guild_tab:{u1}"],
  importedCounts: [keys.importedCounts("u1"), "imported_counts:{u1}"],
  session: [keys.session("s1"), "session:{s1}"],
  sessionGames: [keys.sessionGames("s1"), "session_games:{s1}"],
  sessionTab: [keys.sessionTab("s1"), "session_tab:{s1}"],
  sessionDebts: [keys.sessionDebts("s1", "p1"), "session_debts:{s1}:p1"],
  sessionPayments: [keys.sessionPayments("s1"), "session_payments:{s1}"],
  sessionCorrections: [keys.sessionCorrections("s1"), "session_corrections:{s1}"],
  sessionResults: [keys.sessionResults("s1"), "session_results:{s1}"],
  paymentNotice: [keys.paymentNotice("u1", "m1"), "payment_notice:{u1}:m1"],
  closedSessions: [keys.closedSessions(), "closed_sessions"],
  done: [keys.done("g1", "i1"), "done:{g1}:i1"],
  outbox: [keys.outbox("u1"), "outbox:{u1}"],
  outboxMark: [keys.outboxMark("u1"), "outbox_mark:{u1}"],
  applied: [keys.applied("p1"), "applied:{p1}"],
  guildsFilled: [keys.guildsFilled(), "guilds_filled"],
  gatewaySession: [keys.gatewaySession("a1"), "gateway_session:{a1}"],
  uncalledGames: [keys.uncalledGames("a1"), "uncalled_games:{a1}"],
  registeredGuilds: [keys.registeredGuilds("a1"), "registered_guilds:{a1}"],
  botProcesses: [keys.botProcesses("a1"), "bot_processes:{a1}"],
  shardCount: [keys.shardCount("a1"), "shard_count:{a1}"],
  shardLease: [keys.shardLease("a1", "s1"), "shard_lease:{a1}:s1"],
  shardSession: [keys.shardSession("a1", "s1"), "shard_session:{a1}:s1"],
  identifyTurn: [keys.identifyTurn("a1", "b1"), "identify_turn:{a1}:b1"],
  storeMark: [keys.storeMark(), "store_mark"],
  nodeMark: [keys.nodeMark("n1"), "node_mark:{n1}"],
  probe: [keys.probe(), "probe"],
  nodeProbe: [keys.nodeProbe("n1"), "node_probe:{n1}"],
};

Deno.test("keys have the patterns of the table, braces and all", () => {
  for (const kind of keyKindNames) {
    const [made, name] = written[kind];
    assert.equal(made, name);
    const ids = [...name.matchAll(/\b[a-z]1\b/g)].map(([id]) => id);
    assert.deepEqual(parseKey(name), { kind, ids });
    assert.equal(parseKey(`${name}x{`), null);
  }
});

Deno.test("a key that is not of the table is none of ours", () => {
  for (const key of ["", "other", "game:", "game:g1", "game:{}", "game:{a:b}", "xgame:{g1}"]) {
    assert.equal(parseKey(key), null, key);
  }
});

Deno.test("an id is one part of one key, or refused", () => {
  for (const id of ["1", "175928847299117063", crypto.randomUUID(), "a.b_c-d", "x".repeat(64)]) {
    assert.ok(isKeyPart(id), id);
  }
  for (const id of ["", "a:b", "{a", "a}", "a b", "a\t", "a\0", "ä", "🎲", "x".repeat(65)]) {
    assert.ok(!isKeyPart(id), JSON.stringify(id));
    assert.throws(() => keys.game(id), TypeError);
    assert.throws(() => keys.done("g", id), TypeError);
  }
});
