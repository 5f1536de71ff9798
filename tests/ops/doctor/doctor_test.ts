import assert from "node:assert/strict";
import { examine, judge, repair } from "../../../src/ops/mod.ts";
import { isLong, limitMs } from "../../_helpers/long_test.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { parseKey } from "../../../src/storage/mod.ts";
import { ann, ben, session, StorePlay } from "../../storage/_store_play.ts";
import { RandomPlay } from "../_random_play.ts";
import {
  type Dump,
  type InspectedStore,
  openInspectedRedis,
  openInspectedStore,
  redisExamination,
} from "../_inspected_store.ts";
import { assertSound, findingsIn } from "./_findings.ts";

const options = { ...redisExamination, kind: "embedded" } as const;

/** Ids of a played game and of its sessions, as `openPlayed` leaves them. */
interface Ids {
  readonly game: string;
  readonly live: string;
  readonly old: string;
  readonly current: string;
}

/** A store in which people have played. */
interface PlayedStore extends InspectedStore {
  readonly ids: Ids;
}

/**
 * A closed session with a game of two drinks to Ben, one of them paid, and an open one with a game
 * that runs in the same channel.
 */
async function openPlayed(): Promise<PlayedStore> {
  const setup = await openInspectedStore();
  const play = new StorePlay(setup.store);
  const game = await play.playGame();
  await play.pay(ben, [session]);
  const { opened } = await play.newSession();
  await setup.store.settled();
  const { game: live } = await play.start();
  await play.join(live.id, ben);
  await play.begin(live.id);
  await play.roll(live.id, ann, 1);
  return { ...setup, ids: { game, live: live.id, old: session, current: opened.id } };
}

for (const seed of [1, 2, 3]) {
  Deno.test(`random play ${seed} with players who are forgotten leaves a sound store`, async () => {
    await using setup = await openInspectedStore();
    const play = new RandomPlay(setup.store, seed);
    for (let part = 0; part < 4; part++) {
      await play.play(100);
      await setup.store.settled();
      assert.deepEqual(await findingsIn(setup.inspection), []);
      const keys = Object.keys(await setup.dump()).filter((key) => key.startsWith("player:{"));
      const id = parseKey(keys[part % keys.length] ?? "")?.ids[0] ?? assert.fail("no player");
      await setup.store.players.forget(id, `gone-${part}`);
      assert.deepEqual(await findingsIn(setup.inspection), []);
      // As a whole word: the digits of an id may well be part of a time.
      assert.doesNotMatch(JSON.stringify(await setup.dump()), new RegExp(`\\b${id}\\b`));
    }
    const before = await setup.dump();
    assert.equal(await repair(setup.inspection, options, () => {}), 0);
    assert.deepEqual(await setup.dump(), before);
  });
}

redisTest("random play leaves a sound store on Redis", async () => {
  await using setup = await openInspectedRedis();
  await new RandomPlay(setup.store, 4).play(300);
  await setup.store.settled();
  assert.deepEqual(await findingsIn(setup.inspection), []);
});

Deno.test("while people play, nothing is found", async () => {
  await using setup = await openInspectedStore();
  const plays = [1, 2, 3].map((seed) => new RandomPlay(setup.store, seed));
  let isPlaying = true;
  const playing = Promise.all(plays.map((play) => play.play(80)))
    .finally(() => isPlaying = false);
  while (isPlaying) await assertSound(setup.engine.address);
  await playing;
});

/** A way to break a store by hand. */
interface Damage {
  readonly name: string;
  readonly commands: (ids: Ids) => readonly (readonly (string | number)[])[];
  /** What is found; a star is any text. */
  readonly finds: (ids: Ids) => readonly string[];
  /** What a repair does; default: it brings back the very store of before. */
  readonly repair?: "restores" | "repairs" | "leaves it alone";
}

const end = 4_102_444_800_000;

const damages: readonly Damage[] = [
  {
    name: "a tab with a count too high, one too low, and one of an unknown player",
    commands: ({ old }) => [
      ["HSET", `session_tab:{${old}}`, "1002:received", 99, "1001:assigned", 0, "7:paid", 3],
    ],
    finds: ({ old }) => [
      `tabs problem: session_tab:{${old}}: *1001:assigned is 0, not 1; 1002:received is 99, not 2; 7:paid is 3, not 0`,
    ],
  },
  {
    name: "a tab with a count that is no number",
    commands: ({ old }) => [["HSET", `session_tab:{${old}}`, "1002:paid", "many"]],
    finds: () => ["tabs problem: *1002:paid is many, not 1"],
  },
  {
    name: "a debt that is missing",
    commands: ({ current }) => [["DEL", `session_debts:{${current}}:1001`]],
    finds: () => ["debts problem: *: 1 unpaid drinks are missing, 0 are too many"],
  },
  {
    name: "a debt of a closed session that is missing, which must end with it",
    commands: ({ old }) => [["DEL", `session_debts:{${old}}:1002`]],
    finds: () => ["debts problem: *: 1 unpaid drinks are missing, 0 are too many"],
  },
  {
    name: "a debt without a drink",
    commands: ({ current, live }) => [[
      "ZADD",
      `session_debts:{${current}}:1001`,
      5,
      `{"v":1,"drinkId":"${live}.077","gameId":"${live}","reason":"timed_out","fromId":null}`,
    ]],
    finds: () => ["debts problem: *: 0 unpaid drinks are missing, 1 are too many"],
  },
  {
    name: "a debt that is none",
    commands: ({ current }) => [["ZADD", `session_debts:{${current}}:1001`, 5, "beer"]],
    finds: () => [
      "records problem: session_debts:*: it is not JSON",
      "debts problem: *: 0 unpaid drinks are missing, 1 are too many",
    ],
  },
  {
    name: "all-time totals that are too low",
    commands: () => [
      ["HSET", "guild_tab:{guild-t}", "1002:received", 1],
      ["DEL", "player_drinks:{1002}"],
    ],
    finds: () => [
      "totals problem: guild_tab:{guild-t}: *1002:received is 1, not 2 or more",
      "totals problem: player_drinks:{1002}: Missing*received is 0, not 2; paid is 0, not 1",
    ],
  },
  {
    name: "a drink that the game handed out and the ledger lacks",
    commands: ({ game }) => [["ZREMRANGEBYRANK", `drinks:{${game}}`, 0, 0]],
    finds: ({ game }) => [
      `ledger problem: drinks:{${game}}: Lacks drinks *: ${game}.00*`,
    ],
  },
  {
    name: "a session that does not list its game",
    commands: ({ old, game }) => [["SREM", `session_games:{${old}}`, game, "x"], [
      "PEXPIREAT",
      `session_games:{${old}}`,
      end,
    ]],
    finds: ({ game }) => [`ledger problem: session_games:*games ${game}`],
    repair: "repairs",
  },
  {
    name: "a ghost among the live games, one that is over, and one that is missing",
    commands: ({ game, live }) => [
      ["SADD", "active_games", "ghost", game],
      ["SREM", "active_games", live],
    ],
    finds: ({ game, live }) => [
      "live_games problem: active_games: Names game ghost, which does not exist",
      `live_games problem: active_games: Names game ${game}, which is over`,
      `live_games problem: active_games: Lacks game ${live}, which is live`,
    ],
  },
  {
    name: "a guild that knows a ghost and another guild's game, and lacks its live one",
    commands: ({ game, live }) => [
      ["SADD", "guild_live:{guild-t}", "ghost", game],
      ["SREM", "guild_live:{guild-t}", live],
      ["SADD", "guild_live:{elsewhere}", live],
    ],
    finds: ({ game, live }) => [
      `live_games problem: guild_live:{elsewhere}: Names game ${live}, which is of server guild-t`,
      "live_games problem: guild_live:{guild-t}: Names game ghost, which does not exist",
      `live_games problem: guild_live:{guild-t}: Names game ${game}, which is over`,
      `live_games problem: guild_live:{guild-t}: Lacks game ${live}, which is live`,
    ],
  },
  {
    name: "a guild's channels that lead to an expired game, an older one and another place's",
    commands: ({ game, live }) => [
      ["HSET", "guild_channels:{guild-t}", "77", "gone", "78", live, "channel-t", game],
    ],
    finds: ({ game, live }) => [
      "channels problem: guild_channels:{guild-t}: channel 77 leads to a game that does not exist; " +
      `channel 78 leads to game ${live}, *; channel channel-t leads to game ${game}, *`,
    ],
  },
  {
    name: "a guild's channel whose game has expired",
    commands: () => [["HSET", "guild_channels:{guild-t}", "77", "gone"]],
    finds: () => ["channels notice: *: channel 77 leads to a game that does not exist"],
  },
  {
    name: "a guild that does not know the channel of its live game",
    commands: () => [["HDEL", "guild_channels:{guild-t}", "channel-t"]],
    finds: ({ live }) => [
      `channels problem: *: lacks channel channel-t, whose live game is ${live}`,
    ],
  },
  {
    name: "a ghost among a player's games",
    commands: () => [["SADD", "player_games:{1002}", "ghost"]],
    finds: () => ["player_games notice: player_games:{1002}: * expired: ghost"],
  },
  {
    name: "a player's games with one missing, and one of others",
    commands: ({ game }) => [
      ["SREM", "player_games:{1001}", game],
      ["SADD", "player_games:{7}", game],
    ],
    finds: ({ game }) => [
      `player_games problem: player_games:{1001}: Lacks *: ${game}`,
      `player_games problem: player_games:{7}: Names games they are not in: ${game}`,
    ],
  },
  {
    name: "a channel that leads nowhere",
    commands: () => [["SET", "channel:{77}", "gone", "PX", 100_000]],
    finds: () => ["channels problem: channel:{77}: Leads to game gone, which does not exist"],
  },
  {
    name: "a channel that leads to the game before the live one",
    commands: ({ game }) => [["SET", "channel:{channel-t}", game, "KEEPTTL"]],
    finds: () => ["channels problem: channel:{channel-t}: *which is not its live game"],
  },
  {
    name: "a channel that does not know its live game",
    commands: () => [["DEL", "channel:{channel-t}"]],
    finds: () => ["channels problem: channel:{channel-t}: Missing"],
  },
  {
    name: "an open ledger that would end",
    commands: ({ live, current }) => [
      ["PEXPIREAT", `drinks:{${live}}`, end],
      ["PEXPIREAT", `session_tab:{${current}}`, end],
      ["PEXPIREAT", `session_debts:{${current}}:1001`, end],
    ],
    finds: () => [
      "lifetimes problem: drinks:*: Would be gone at 2100-01-01*, but session * has not ended",
      "lifetimes problem: session_debts:*",
      "lifetimes problem: session_tab:*",
    ],
  },
  {
    name: "a closed ledger that would not end, or at another time",
    commands: ({ game, old }) => [
      ["PERSIST", `drinks:{${game}}`],
      ["PEXPIREAT", `session:{${old}}`, end],
    ],
    finds: () => [
      "lifetimes problem: drinks:*: Ends never, but its session ends at*",
      "lifetimes problem: session:*: Ends at 2100-01-01*, but its session ends at*",
    ],
  },
  {
    name: "what is to stay would be gone",
    commands: () => [["PEXPIREAT", "active_games", end], ["PEXPIREAT", "player:{1001}", end]],
    finds: () => [
      "lifetimes problem: active_games: Would be gone at *, but it is to stay",
      "lifetimes problem: player:{1001}:*",
    ],
  },
  {
    name: "a guild that forgot its current session",
    commands: () => [["DEL", "guild_session:{guild-t}"]],
    finds: () => ["sessions problem: guild_session:{guild-t}: Missing, but session * is open"],
    repair: "repairs",
  },
  {
    name: "games and marks that would stay for ever",
    commands: ({ game, live }) => [
      ["PERSIST", `game:{${game}}`],
      ["PERSIST", `game:{${live}}`],
      ["SET", "probe", "1"],
    ],
    finds: () => [
      "lifetimes problem: game:*: Would never be gone",
      "lifetimes problem: game:*: Would never be gone",
      "lifetimes problem: probe: Would never be gone",
    ],
    repair: "repairs",
  },
  {
    name: "a session's record is gone",
    commands: ({ old }) => [["DEL", `session:{${old}}`]],
    finds: ({ old }) => [
      `ledger problem: session:{${old}}: Missing, but games, drinks, debts*`,
    ],
    repair: "leaves it alone",
  },
  {
    name: "the current session's record is gone",
    commands: ({ current }) => [["DEL", `session:{${current}}`]],
    finds: ({ current }) => [
      `sessions problem: guild_session:{guild-t}: Its current session ${current} is m*`,
      `ledger problem: session:{${current}}: Missing*`,
    ],
    repair: "leaves it alone",
  },
  {
    name: "a ledger was thrown away, and what knows of it stays as it is",
    commands: ({ old, game }) => [
      ["DEL", `drinks:{${game}}`, `game:{${game}}`],
      [
        "SREM",
        "player_games:{1001}",
        game,
      ],
      ["SREM", "player_games:{1002}", game],
      ["HSET", `session_tab:{${old}}`, "7:paid", 1],
    ],
    finds: ({ game }) => [
      `ledger problem: *cannot be judged: drinks:{${game}} is gone`,
    ],
    repair: "leaves it alone",
  },
  {
    name: "the payments are gone, and tab and debts say that there were some",
    commands: ({ old }) => [["DEL", `session_payments:{${old}}`]],
    finds: ({ old }) => [`ledger problem: *cannot be judged: session_payments:{${old}} is gone`],
    repair: "leaves it alone",
  },
  {
    name: "payments and tab are gone, and debts and all-time counts know of payments",
    commands: ({ old }) => [["DEL", `session_payments:{${old}}`, `session_tab:{${old}}`]],
    finds: ({ old }) => [`ledger problem: *cannot be judged: session_payments:{${old}} is gone`],
    repair: "leaves it alone",
  },
  {
    name: "payments and debts are gone, and the tab knows of a payment",
    commands: ({ old }) => [
      ["DEL", `session_payments:{${old}}`, `session_debts:{${old}}:1002`],
    ],
    finds: ({ old }) => [`ledger problem: *cannot be judged: session_payments:{${old}} is gone`],
    repair: "leaves it alone",
  },
  {
    name: "drinks that are a debt and on the tab are gone, and so is their game",
    commands: ({ current, live }) => [
      ["DEL", `drinks:{${live}}`, `game:{${live}}`, `board:{${live}}`, "channel:{channel-t}"],
      ["SREM", "active_games", live],
      ["DEL", "guild_live:{guild-t}", "guild_channels:{guild-t}"],
      ["SREM", "player_games:{1001}", live],
      ["SREM", "player_games:{1002}", live],
      ["SADD", `session_games:{${current}}`, "without_drinks"],
    ],
    finds: ({ live }) => [`ledger problem: *cannot be judged: drinks:{${live}} is gone`],
    repair: "leaves it alone",
  },
  {
    name: "drinks, payments and debts are gone, and both tabs know of them",
    commands: ({ old, game }) => [
      ["DEL", `drinks:{${game}}`, `game:{${game}}`, `session_payments:{${old}}`],
      ["DEL", `session_debts:{${old}}:1002`],
      ["SREM", "player_games:{1001}", game],
      ["SREM", "player_games:{1002}", game],
    ],
    finds: () => ["ledger problem: *cannot be judged: drinks on its tab are in no ledger"],
    repair: "leaves it alone",
  },
  {
    name: "paid drinks that were made debts again, and all-time counts that know better",
    commands: ({ old, game }) => [
      ["DEL", `session_payments:{${old}}`],
      ["HDEL", `session_tab:{${old}}`, "1002:paid"],
      [
        "ZADD",
        `session_debts:{${old}}:1002`,
        1_700_000_000_000,
        `{"v":1,"drinkId":"${game}.001","gameId":"${game}","reason":"critical_hit","fromId":"1001"}`,
      ],
    ],
    finds: () => ["totals problem: guild_tab:{guild-t}: 1002 has more payments there*are lost"],
    repair: "leaves it alone",
  },
  {
    name: "all-time counts that contradict each other",
    commands: () => [
      ["HSET", "player_drinks:{1002}", "received", 50],
      ["HSET", "guild_tab:{guild-t}", "1001:assigned", 70],
    ],
    finds: () => [
      "totals problem: player_drinks:{1001}: Not the sum of the tabs*: assigned is 1, not 70",
      "totals problem: player_drinks:{1002}: Not the sum of the tabs*: received is 50, not 2",
    ],
    repair: "leaves it alone",
  },
  {
    name: "a player's own counts are gone, some of them of a ledger that has expired",
    commands: () => [
      ["HINCRBY", "guild_tab:{guild-t}", "1002:received", 5],
      ["DEL", "player_drinks:{1002}"],
    ],
    finds: () => [
      "totals problem: player_drinks:{1002}: Missing*received is 0, not 7; paid is 0, not 1",
    ],
    repair: "repairs",
  },
  {
    name: "a ledger whose end has passed, and that is still there",
    commands: ({ old }) => [
      [
        "SET",
        `session:{${old}}`,
        `{"v":1,"id":"${old}","guildId":"guild-t","openerId":"1001","openedAt":1,"closedAt":2,` +
        '"expiresAt":3}',
      ],
      ["HSET", `session_tab:{${old}}`, "1002:received", 99],
    ],
    finds: ({ old }) => [`lifetimes problem: session:{${old}}: Its ledger should be gone since*`],
    repair: "leaves it alone",
  },
  {
    name: "a payment that settles nothing",
    commands: ({ current, live }) => [
      [
        "ZADD",
        `session_payments:{${current}}`,
        5,
        `{"v":1,"id":"${live}.9.paid","drinkId":"${live}.9","gameId":"${live}",` +
        `"sessionId":"${current}","payerId":"1001","at":5}`,
      ],
      ["HSET", `session_tab:{${current}}`, "1001:paid", 1],
      [
        "HINCRBY",
        "guild_tab:{guild-t}",
        "1001:paid",
        1,
      ],
      ["HINCRBY", "player_drinks:{1001}", "paid", 1],
    ],
    finds: () => ["ledger problem: session_payments:* settles no drink of theirs, or one twice"],
    repair: "leaves it alone",
  },
  {
    name: "an open session that is not its guild's current one",
    commands: () => [[
      "SET",
      "session:{lost}",
      '{"v":1,"id":"lost","guildId":"guild-t","openerId":"1001","openedAt":1,"closedAt":null,' +
      '"expiresAt":null}',
    ]],
    finds: () => [`sessions problem: session:{lost}: Open, but the current session * is guild-t-*`],
    repair: "leaves it alone",
  },
  {
    name: "a total that is no number",
    commands: () => [["HSET", "player_drinks:{1002}", "paid", "many"]],
    finds: () => ['totals problem: player_drinks:{1002}: paid is "many", which is no count'],
    repair: "leaves it alone",
  },
  {
    name: "an imported count, and the time of an import, that are no numbers",
    commands: () => [
      ["HSET", "imported_counts:{guild-t}", "1002:received", "many", "completed", "soon"],
    ],
    finds: () => [
      'totals problem: imported_counts:{guild-t}: 1002:received is "many", which is no count',
      'totals problem: imported_counts:{guild-t}: completed is "soon", which is no count',
    ],
    repair: "leaves it alone",
  },
  {
    name: "records that cannot be read, and that nothing else can tell",
    commands: ({ game, current, old }) => [
      ["SET", `game:{${game}}`, "{", "KEEPTTL"],
      ["SET", `session:{${current}}`, '{"v":9}'],
      ["ZADD", `session_payments:{${old}}`, 5, "[]"],
    ],
    finds: ({ game, current, old }) => [
      `records problem: game:{${game}}: Cannot be read: it is not JSON`,
      `records problem: session:{${current}}: Cannot be read: its version 9 is not*`,
      `records problem: session_payments:{${old}}: Cannot be read: it carries no version`,
      `ledger problem: *cannot be judged: session_payments:{${old}} cannot be read`,
      `ledger problem: *cannot be judged: session:{${current}} cannot be read`,
    ],
    repair: "leaves it alone",
  },
  {
    name: "records that cannot be read, and that others can tell",
    commands: () => [
      ["SET", "player:{1001}", '{"v":1}'],
      ["SET", "board:{x}", '{"v":1,"channelId":"1","messageId":"a","postedAt":1}', "PX", 9e6],
      ["DEL", "guild_tab:{guild-t}"],
      ["SET", "guild_tab:{guild-t}", "text"],
      ["SADD", "closed_sessions", "no {id}"],
    ],
    finds: () => [
      "records problem: board:{x}: Cannot be read: *messageId*",
      'records problem: closed_sessions: Cannot be read: "no {id}" in it is no id',
      "records problem: guild_tab:{guild-t}: Cannot be read: it holds a string, not a hash",
      "records problem: player:{1001}: Cannot be read: *name*",
    ],
    repair: "repairs",
  },
];

for (const { name, commands, finds, repair: outcome = "restores" } of damages) {
  const isLeft = outcome === "leaves it alone";
  Deno.test(`${name}: found, and ${isLeft ? "left alone" : "repaired"}`, async () => {
    await using setup = await openPlayed();
    assert.deepEqual(await findingsIn(setup.inspection), []);
    const before = await setup.dump();
    for (const command of commands(setup.ids)) await setup.bare(...command);
    const broken = await setup.dump();
    assert.notDeepEqual(broken, before);
    assertFound(await findingsIn(setup.inspection), finds(setup.ids));
    const reported: string[] = [];
    const made = await repair(setup.inspection, options, (what) => reported.push(what));
    assert.equal(made, reported.length);
    assert.equal(made > 0, !isLeft);
    if (!isLeft) assert.deepEqual(await findingsIn(setup.inspection), []);
    if (outcome === "restores") assertRestored(await setup.dump(), before);
    if (isLeft) assert.deepEqual(await setup.dump(), broken);
  });
}

/** All is as before, but a channel's pointer may end a moment later. */
function assertRestored(after: Dump, before: Dump): void {
  const pointer = "channel:{channel-t}";
  const [is, was] = [after[pointer], before[pointer]];
  assert.ok(is && was);
  assert.ok(is.end >= was.end && is.end < was.end + 60_000, `${is.end}, not ${was.end}`);
  assert.deepEqual({ ...after, [pointer]: { ...is, end: was.end } }, before);
}

Deno.test("one payment of several that is lost makes no drink unpaid", async () => {
  await using setup = await openPlayed();
  const { old } = setup.ids;
  await new StorePlay(setup.store, "t", { ids: "-p" }).pay(ben, [old]);
  assert.deepEqual(await findingsIn(setup.inspection), []);
  await setup.bare("ZREMRANGEBYRANK", `session_payments:{${old}}`, 0, 0);
  const found = [`ledger problem: *cannot be judged: session_payments:{${old}} lacks payments`];
  assertFound(await findingsIn(setup.inspection), found);
  assert.equal(await repair(setup.inspection, options, () => {}), 0);
  assert.deepEqual(await setup.store.ledger.debts([old], ben.id), [[]]);
});

Deno.test("of a forgotten player only the drinks are expected", async () => {
  await using setup = await openPlayed();
  await setup.bare("DEL", "player:{1002}", "player_games:{1002}", "player_drinks:{1002}");
  assert.deepEqual(await findingsIn(setup.inspection), []);
});

Deno.test("a debt that an earlier release has written in another form is a debt", async () => {
  await using setup = await openPlayed();
  const key = `session_debts:{${setup.ids.current}}:1001`;
  const [[member, at]] = await setup.bare("ZRANGE", key, 0, 0, "WITHSCORES") as [[string, number]];
  const { v, ...fields } = JSON.parse(member);
  await setup.bare("ZADD", key, at, JSON.stringify({ ...fields, v }));
  await setup.bare("ZREM", key, member);
  assert.deepEqual(await findingsIn(setup.inspection), []);
});

Deno.test("a repair whose keys change meanwhile is computed again", async () => {
  await using setup = await openPlayed();
  const { current } = setup.ids;
  const tab = `session_tab:{${current}}`;
  await setup.bare("HSET", tab, "1001:received", 40);
  const { entries } = await setup.inspection.snapshot();
  // The payment comes after the snapshot and before the repair that was computed from it.
  await new StorePlay(setup.store, "t", { ids: "-late" }).pay(ann, [current]);
  const command = ["HSET", tab, "1001:received", "1"];
  const expected = new Map([[tab, entries.get(tab) ?? null]]);
  assert.equal(await setup.inspection.changeIf(expected, [command]), false);
  assert.equal(await repair(setup.inspection, options, () => {}), 1);
  assert.deepEqual(await findingsIn(setup.inspection), []);
  const [line] = await setup.store.ledger.sessionTab(current);
  assert.deepEqual([line?.received, line?.paid], [1, 1]);
});

/** Games of a hundred drinks. */
const manyGames = isLong ? 100 : 20;

Deno.test(`a store with ${manyGames * 100} drinks is examined and repaired within seconds`, async () => {
  await using setup = await openInspectedStore();
  const drink = (game: string, number: number) =>
    JSON.stringify({
      v: 1,
      id: `${game}.${String(number).padStart(3, "0")}`,
      gameId: game,
      sessionId: "s",
      toId: `${1000 + number % 20}`,
      fromId: null,
      reason: "lowest_roll",
      at: number,
    });
  const games = Array.from({ length: manyGames }, (_, index) => `g${index}`);
  await Promise.all(games.map((game) => {
    const members = Array.from({ length: 100 }, (_, index) => [index, drink(game, index)]);
    return setup.bare("ZADD", `drinks:{${game}}`, ...members.flat());
  }));
  await setup.bare("SADD", "session_games:{s}", ...games);
  await setup.bare(
    "SET",
    "session:{s}",
    '{"v":1,"id":"s","guildId":"9","openerId":"1","openedAt":1,"closedAt":null,"expiresAt":null}',
  );
  await setup.bare("SET", "guild_session:{9}", '{"v":1,"currentId":"s","previousId":null}');
  const began = performance.now();
  await repair(setup.inspection, options, () => {});
  assert.deepEqual(await findingsIn(setup.inspection), []);
  assert.ok(performance.now() - began < limitMs(10_000));
  const lines = await setup.store.ledger.sessionTab("s");
  assert.deepEqual(lines.map(({ received }) => received), Array(20).fill(5 * manyGames));
});

Deno.test("a shard of a running bot that no process runs is found", async () => {
  await using setup = await openInspectedStore();
  const leases = setup.store.leaseShards("9", "one", () => {});
  await leases.update(3, [], [], () => ({ holds: [0], isMember: true }));
  assertFound(await findingsIn(setup.inspection), [
    "shards problem: bot_processes:{9}: No process runs shard 1, 2 of 3: players there get no answer",
  ]);
  await leases.update(3, [], [], () => ({ holds: [0, 1, 2], isMember: true }));
  assertFound(await findingsIn(setup.inspection), []);
  await setup.bare("DEL", "shard_lease:{9}:0", "shard_lease:{9}:1", "shard_lease:{9}:2");
  assertFound(await findingsIn(setup.inspection), []);
});

Deno.test("the embedded store is examined, and what makes no sense there is skipped", async () => {
  await using setup = await openInspectedStore();
  const checks = await examine(setup.inspection, options);
  const results = new Map(checks.map(({ name, skipped }) => [name, skipped]));
  assert.equal(results.get("reachable"), null);
  assert.equal(results.get("rights"), "the embedded store has one user, who may all");
  assert.equal(results.get("discord_token"), "DISCORD_TOKEN is not set");
  assert.equal(judge(checks).problems, 1, "in memory only, as this test's is");
});

/** Asserts that exactly this is found, in this order. */
function assertFound(found: readonly string[], expected: readonly string[]): void {
  assert.equal(found.length, expected.length, found.join("\n"));
  for (const [index, pattern] of expected.entries()) {
    const source = pattern.split("*").map((text) => RegExp.escape(text)).join(".*");
    assert.match(found[index] ?? "", new RegExp(`^${source}$`));
  }
}

Deno.test("rolls that do not follow from their seal are found, and no seed is told", async () => {
  await using setup = await openPlayed();
  const key = `game:{${setup.ids.game}}`;
  const text = String(await setup.bare("GET", key));
  // The dice of this play are set. They are not what the seed leads to, so this is a forgery.
  const forged = text.replaceAll('"isScripted":true', '"isScripted":false');
  await setup.bare("SET", key, forged, "KEEPTTL");
  const checks = await examine(setup.inspection, options);
  const findings = checks.filter(({ name }) => name === "dice").flatMap((each) => each.findings);
  assert.deepEqual(findings.map((each) => [each.key, each.problem]), [
    [key, "The rolls of a game do not follow from its seal"],
  ]);
  const [, seed = ""] = /"seed":"([0-9a-f]{64})"/.exec(text) ?? assert.fail(text);
  assert(!JSON.stringify(checks).includes(seed));
  await setup.bare("SET", key, text.replace(/"seal":"...../, '"seal":"00000'), "KEEPTTL");
  assert.deepEqual(await findingsIn(setup.inspection), [
    `dice problem: ${key}: The rolls of a game do not follow from its seal`,
  ]);
});
