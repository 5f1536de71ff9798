import assert from "node:assert/strict";
import { keyTable, parseKey } from "../../src/storage/mod.ts";
import type { Bare, Suite, TestStore } from "./_engine.ts";
import { ann, ben, cat, idOf, session, StorePlay } from "./_store_play.ts";

const ledgerRetentionMs = 5_000_000;
const options = { ledgerRetentionMs };

/** A session's ledger stays as a whole while it is open, and leaves as a whole. */
export function retentionContract(suite: Suite): void {
  suite.one("nothing of an open session has an end", async (setup) => {
    const { play } = setup;
    const id = await play.playGame();
    await play.pay(ben, [session]);
    assert.deepEqual(await ends(setup.bare, ledgerOf(session, [id])), [-1]);
  }, options);

  suite.one("closing a session gives all of its ledger one end", async (setup) => {
    const { play } = setup;
    const first = await play.playGame();
    const second = await play.playGame();
    await play.pay(ben, [session]);
    await play.newSession();
    await setup.store.settled();
    await leavesTogether(setup, ledgerOf(session, [first, second]));
    assert.deepEqual(await setup.bare("SMEMBERS", "closed_sessions"), []);
  }, options);

  suite.one("a closed session waits for its last live game", async (setup) => {
    const { play, store, bare } = setup;
    const first = await play.playGame();
    const game = await play.begun();
    const replaced = await play.newSession();
    assert.deepEqual(replaced.running.map(({ id }) => id), [game.id]);
    await store.settled();
    const ledger = ledgerOf(session, [first, game.id]);
    assert.deepEqual(await bare("SMEMBERS", "closed_sessions"), [session]);
    assert.equal(await bare("PTTL", `session_tab:{${session}}`), -1);
    await play.roll(game.id, ann, 3);
    await play.roll(game.id, ben, 1);
    await store.settled();
    await leavesTogether(setup, ledger);
  }, options);

  suite.one("a forgotten game that a start replaces lets its closed session go", async (setup) => {
    const { play, store } = setup;
    const id = await play.playGame();
    await play.start();
    await play.newSession();
    await store.settled();
    assert.deepEqual(await ends(setup.bare, ledgerOf(session, [id])), [-1]);
    play.now += 3_600_000;
    await play.start(ben);
    await store.settled();
    await leavesTogether(setup, ledgerOf(session, [id]));
  }, options);

  suite.one(
    "a debt is paid after the session retired, and its payment leaves with it",
    async (setup) => {
      const { play } = setup;
      const id = await play.playGame();
      await play.newSession();
      await setup.store.settled();
      const paid = await play.pay(ben, [session]);
      assert.equal(paid.left, 1);
      await leavesTogether(setup, ledgerOf(session, [id]));
    },
    options,
  );

  suite.two("a payment that meets the retirement leaves with the ledger", async (setup) => {
    const { mine, bare, proxy, log } = setup;
    const id = await mine.playGame();
    await closeUnretired(setup, session);
    // Only the first step of a retirement: the rest would touch the debts, which are watched too.
    proxy.before("EXEC", () => fixEnd(setup, session));
    await mine.pay(ben, [session]);
    assert.deepEqual(log.retries, ["conflict"]);
    assert.notEqual(await bare("PTTL", `session_payments:{${session}}`), -1);
    await setup.other.janitor.sweep();
    await leavesTogether(setup, ledgerOf(session, [id]));
  }, options);

  suite.two("a retirement that meets a payment takes it along", async (setup) => {
    const play = new StorePlay(setup.other);
    const id = await play.playGame();
    await closeUnretired(setup, session);
    setup.proxy.before("EXEC", () => play.pay(ben, [session]));
    assert.equal((await setup.store.janitor.sweep()).sessions, 1);
    await leavesTogether(setup, ledgerOf(session, [id]));
  }, options);

  suite.two("two retirements at once agree on one end", async (setup) => {
    const { other } = setup;
    const id = await new StorePlay(other).playGame();
    await closeUnretired(setup, session);
    setup.proxy.before("EXEC", () => other.janitor.sweep());
    await setup.store.janitor.sweep();
    assert.deepEqual(setup.log.retries, ["conflict"]);
    await leavesTogether(setup, ledgerOf(session, [id]));
  }, options);

  suite.two(
    "a game that ends while its session is replaced lets the ledger retire",
    async (setup) => {
      const { mine } = setup;
      const theirs = new StorePlay(setup.other);
      const id = await mine.playGame();
      const { game } = await mine.start();
      const leave = { type: "leave", round: null } as const;
      setup.proxy.before(
        "EXEC",
        () => theirs.move(game.id, ann, leave, theirs.invocation(ann, "x")),
      );
      const replaced = await mine.newSession();
      assert.deepEqual(replaced.running, []);
      await setup.store.settled();
      await leavesTogether(setup, ledgerOf(session, [id]));
    },
    options,
  );

  suite.two("a game that begins while its session is replaced is named", async (setup) => {
    const { mine } = setup;
    const theirs = new StorePlay(setup.other, "t", { channel: "b", ids: "b" });
    const { game } = await mine.start();
    let late = "";
    setup.proxy.before("EXEC", async () => late = (await theirs.start(cat)).game.id);
    const replaced = await mine.newSession();
    assert.deepEqual(replaced.running.map(({ id }) => id), [game.id, late]);
    await setup.store.settled();
    assert.deepEqual(await setup.bare("SMEMBERS", "closed_sessions"), [session]);
  }, options);

  suite.one("a retirement that a crash cut short is completed by the janitor", async (setup) => {
    const { play, store, bare } = setup;
    const id = await play.playGame();
    await play.pay(ben, [session]);
    await closeUnretired(setup, session);
    const expiresAt = await fixEnd(setup, session);
    await store.janitor.sweep();
    await leavesTogether(setup, ledgerOf(session, [id]));
    assert.deepEqual(await ends(bare, [`drinks:{${idOf(2)}}`]), [expiresAt]);
    assert.deepEqual(await bare("SMEMBERS", "closed_sessions"), []);
  }, options);

  suite.two("retiring again changes nothing", async (setup) => {
    const { mine, bare } = setup;
    const id = await mine.playGame();
    await mine.newSession();
    await setup.store.settled();
    const ledger = ledgerOf(session, [id]);
    const before = await ends(bare, ledger);
    await bare("SADD", "closed_sessions", session, "long-gone");
    await setup.other.janitor.sweep();
    assert.deepEqual(await ends(bare, ledger), before);
    assert.deepEqual(await bare("SMEMBERS", "closed_sessions"), []);
  }, options);

  suite.one(
    "the janitor takes expired games out of the sets, and completes retirements",
    async (setup) => {
      const { play, store, bare } = setup;
      const done = await play.playGame();
      const { game } = await play.start();
      await play.join(game.id, cat);
      await play.newSession();
      await bare("DEL", `game:{${game.id}}`, `game:{${done}}`);
      assert.deepEqual(await store.games.active(), []);
      assert.deepEqual(await store.players.gameIds(ann.id), []);
      const swept = await store.janitor.sweep();
      assert.deepEqual(swept, {
        activeGames: 1,
        playerGames: 4,
        guildGames: 2,
        sessions: 1,
        outboxes: 0,
      });
      const emptied = ["active_games", "player_games:{1003}", "guild_live:{guild-t}"];
      assert.equal(await bare("EXISTS", ...emptied, "guild_channels:{guild-t}"), 0);
      await leavesTogether(setup, ledgerOf(session, [done]));
      assert.deepEqual(await store.janitor.sweep(), {
        activeGames: 0,
        playerGames: 0,
        guildGames: 0,
        sessions: 0,
        outboxes: 0,
      });
    },
    options,
  );

  suite.two(
    "a channel that the janitor finds empty keeps the game that begins then",
    async (setup) => {
      const { mine, theirs, bare } = setup;
      await bare("DEL", `game:{${await mine.playGame()}}`);
      let next = "";
      setup.proxy.before("EXEC", async () => next = (await theirs.start(cat)).game.id);
      await setup.store.janitor.sweep();
      assert.deepEqual(setup.log.retries, ["conflict"]);
      assert.equal(await bare("HGET", "guild_channels:{guild-t}", "channel-t"), next);
    },
  );

  suite.one("the janitor leaves living games alone", async ({ play, store, settled }) => {
    const { game } = await play.start();
    await play.join(game.id, ben);
    await settled();
    assert.deepEqual(await store.janitor.sweep(), {
      activeGames: 0,
      playerGames: 0,
      guildGames: 0,
      sessions: 0,
      outboxes: 0,
    });
    assert.deepEqual((await store.games.active()).map(({ id }) => id), [game.id]);
    assert.deepEqual(await store.players.gameIds(ben.id), [game.id]);
  }, options);

  suite.one(
    "what stays for ever is names, counts and pointers, and no game and no ledger",
    async (setup) => {
      const { play, store, bare } = setup;
      const first = await play.playGame();
      await play.pay(ben, [session]);
      const abandoned = await play.start(cat, first);
      await play.saveBoard(abandoned.game);
      await play.newSession();
      await play.move(abandoned.game.id, cat, { type: "leave", round: 0 });
      await store.settled();
      const open = (await store.sessions.ofGuild("guild-t"))?.currentId;
      const own = ["player", "player_drinks", "player_games"];
      const lasting = [
        ...own.flatMap((kind) => ["1001", "1002"].map((id) => `${kind}:{${id}}`)),
        "player:{1003}",
        "guild_channels:{guild-t}",
        "guild_tab:{guild-t}",
        "guild_session:{guild-t}",
        `session:{${open}}`,
      ];
      assert.deepEqual(await endless(bare), lasting.toSorted());
      // The games' time is up: their ids go as well.
      await bare("DEL", `game:{${first}}`, `game:{${abandoned.game.id}}`);
      await store.janitor.sweep();
      const gone = ["player_games", "guild_channels"];
      const kept = lasting.filter((key) => !gone.some((kind) => key.startsWith(kind)));
      assert.deepEqual(await endless(bare), kept.toSorted());
    },
    options,
  );
}

/** Keys that never end by themselves, what only a cluster has apart. */
async function endless(bare: Bare): Promise<readonly string[]> {
  const names = await bare("KEYS", "*") as string[];
  const lives = await Promise.all(names.map((key) => bare("PTTL", key)));
  const isOfCluster = (key: string) => {
    const kind = parseKey(key)?.kind;
    return kind !== undefined && keyTable[kind].isOfCluster;
  };
  return names.filter((key, index) => lives[index] === -1 && !isOfCluster(key)).toSorted();
}

function ledgerOf(sessionId: string, gameIds: readonly string[]): string[] {
  return [
    `session:{${sessionId}}`,
    `session_games:{${sessionId}}`,
    `session_tab:{${sessionId}}`,
    `session_debts:{${sessionId}}:1002`,
    `session_payments:{${sessionId}}`,
    `session_corrections:{${sessionId}}`,
    `session_results:{${sessionId}}`,
    ...gameIds.map((id) => `drinks:{${id}}`),
  ];
}

/** The different ends of those keys that exist: -1 is none. */
async function ends(bare: Bare, keys: readonly string[]): Promise<number[]> {
  const found = await Promise.all(keys.map((key) => bare("PEXPIRETIME", key) as Promise<number>));
  return [...new Set(found.filter((end) => end !== -2))];
}

async function leavesTogether(
  { bare }: Pick<TestStore, "bare">,
  ledger: readonly string[],
): Promise<void> {
  const [end, ...others] = await ends(bare, ledger);
  assert.deepEqual(others, []);
  const left = (end ?? 0) - Date.now();
  assert.ok(left <= ledgerRetentionMs && left > ledgerRetentionMs - 10_000, `${left} ms left`);
  const session = JSON.parse(await bare("GET", ledger[0] ?? "") as string);
  assert.equal(session.expiresAt, end);
}

/** Closes a session as a process does that dies before it can retire the ledger. */
async function closeUnretired({ bare }: Pick<TestStore, "bare">, sessionId: string): Promise<void> {
  const key = `session:{${sessionId}}`;
  const session = JSON.parse(await bare("GET", key) as string);
  await bare("SET", key, JSON.stringify({ ...session, closedAt: session.openedAt }));
  await bare("SADD", "closed_sessions", sessionId);
}

/** Fixes a session's end as a process does that dies before it has ended the rest of the ledger. */
async function fixEnd({ bare }: Pick<TestStore, "bare">, sessionId: string): Promise<number> {
  const key = `session:{${sessionId}}`;
  const expiresAt = Date.now() + ledgerRetentionMs - 5000;
  const session = JSON.parse(await bare("GET", key) as string);
  await bare("SET", key, JSON.stringify({ ...session, expiresAt }), "PXAT", expiresAt);
  return expiresAt;
}
