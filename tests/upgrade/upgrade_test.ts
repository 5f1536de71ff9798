/** Stores that earlier releases have written: this release reads them and plays on. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { renderBoard } from "../../src/discord/render/mod.ts";
import { type Game, isLive, type Person } from "../../src/game/mod.ts";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { readEntry } from "../../src/ops/backup/format.ts";
import { loadBackup, restore } from "../../src/ops/mod.ts";
import { GameService, type Invocation, TabService } from "../../src/service/mod.ts";
import {
  openStore,
  type ParsedKey,
  parseKey,
  parseStoreUrl,
  type RedisStore,
  type StoredEntry,
  StoreInspection,
} from "../../src/storage/mod.ts";
import { english } from "../_helpers/english.ts";
import { seededEnv } from "../_helpers/seeded_env.ts";
import { usualHouse } from "../_helpers/usual_rules.ts";
import { findingsIn } from "../ops/doctor/_findings.ts";

/** Kinds of keys in a backup of the first releases. */
const kindsOfBackup = [
  ...["activeGames", "board", "channel", "closedSessions", "drinks", "game", "guildSession"],
  ...["guildTab", "player", "playerDrinks", "playerGames", "session", "sessionDebts"],
  ...["sessionGames", "sessionPayments", "sessionTab"],
];

/** Each fixture has every kind of key that its release wrote; a new release adds a line. */
const fixtures = [
  { name: "0.1.0.jsonl", kinds: kindsOfBackup },
  { name: "abc7315.jsonl", kinds: [...kindsOfBackup, "done", "gatewaySession", "probe"] },
];

for (const { name, kinds } of fixtures) {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const entries = Deno.readTextFileSync(path).split("\n").flatMap((line) => readEntry(line) ?? []);

  Deno.test(`upgrade: ${name} has every kind of key of its release`, () => {
    const found = new Set(parsedKeys(entries).map(({ kind }) => kind));
    assert.deepEqual([...found].toSorted(), kinds.toSorted());
  });

  Deno.test(`upgrade: ${name} is read, the doctor finds nothing, and its games go on`, async () => {
    const isBackup = kinds === kindsOfBackup;
    // Its keys have expired since, so the engine's clock stands still before that.
    const now = () => Math.min(...entries.map(({ expiresAt }) => expiresAt ?? Infinity)) - 1;
    await using engine = await startMiniredis({ port: 0, now });
    await using inspection = await StoreInspection.open(parseStoreUrl(engine.url));
    if (isBackup) assert.equal((await restore(inspection, await loadBackup(path))).expired, 0);
    else await inspection.replace([], entries);
    assert.equal((await inspection.snapshot()).entries.size, entries.length);
    assert.deepEqual(await findingsIn(inspection), []);
    await using store = await openStore(parseStoreUrl(engine.url));
    await assertReplays(store, entries);
    // The bot's clock had been set forward by some minutes.
    await goOn(store, () => now() + 3_600_000, entries);
    assert.deepEqual(await findingsIn(inspection), []);
  });
}

/** What lives for minutes is read as well: gateway sessions, and done markers of every kind. */
async function assertReplays(store: RedisStore, entries: readonly StoredEntry[]): Promise<void> {
  const { games } = servicesOn(store, Date.now);
  for (const { kind, ids: [id = "", interactionId = ""] } of parsedKeys(entries)) {
    if (kind === "gatewaySession") {
      assert.equal((await store.gatewaySessions.load(id)).length, 1);
    }
    if (kind !== "done") continue;
    const view = await games.lookAt(id);
    const [player] = view?.game.players ?? [];
    if (!view || !player) continue;
    const again = { ...invocationOf(player), id: interactionId };
    const result = await games.move({ gameId: id, messageId: null, place: view.game }, {
      type: "begin",
    }, again);
    assert("committed" in result && result.committed.replayed, `${id} ${interactionId}`);
  }
}

/** Every live game is played to its end, all debts are paid, and a new session begins. */
async function goOn(
  store: RedisStore,
  now: () => number,
  entries: readonly StoredEntry[],
): Promise<void> {
  const { games, tabs } = servicesOn(store, now);
  const ids = parsedKeys(entries).flatMap(({ kind, ids }) => kind === "game" ? ids : []);
  const played: Game[] = [];
  for (const id of ids) {
    const before = (await games.lookAt(id))?.game ?? assert.fail(id);
    const wasLive = isLive(before);
    const game = await playOut(games, id);
    played.push(game);
    // Games of releases without sealed dice get no seal on the way.
    assert.deepEqual(game.dice, before.dice);
    const rolls = game.rounds.flatMap((round) => round.rolls);
    if (game.dice === null) {
      assert(rolls.every(({ interactionId }) => interactionId === null));
      assert.match(JSON.stringify(renderBoard(english, game, null)), /Dice not sealed/);
    }
    // Results are kept of games that end from now on.
    const results = await store.ledger.results(game.sessionId);
    const isKept = results.some(({ gameId }) => gameId === id);
    assert.equal(isKept, wasLive && game.status === "completed", id);
  }
  const statuses = new Set(played.map(({ status }) => status));
  assert.deepEqual([...statuses].toSorted(), ["abandoned", "completed"]);
  const last = played.findLast(({ players }) => players.length > 1);
  assert(last);
  const { guildId, channelId, players } = last;
  for (const player of players) {
    const { payments } = await tabs.pay(guildId, invocationOf(player), 25);
    const { debts, earlierDebts } = await tabs.tab(guildId, player);
    assert(debts.length + earlierDebts.length === 0 || payments.length > 0);
  }
  const [host] = players;
  assert(host);
  assert("committed" in await games.start({ guildId, channelId }, invocationOf(host)));
  assert("committed" in await tabs.newSession({ guildId, channelId }, invocationOf(host), true));
  const { session, allTime } = await tabs.leaderboard(guildId);
  assert.deepEqual([session.length, allTime.length > 0], [0, true]);
}

/** Every player does everything they may until the game is over. */
async function playOut(games: GameService, gameId: string): Promise<Game> {
  for (let turn = 0; turn < 1_000; turn++) {
    const view = await games.lookAt(gameId);
    assert(view, `${gameId} cannot be read`);
    if (!isLive(view.game)) return view.game;
    for (const player of view.game.players) await tryAll(games, view.game, player);
  }
  assert.fail(`${gameId} does not end`);
}

async function tryAll(games: GameService, game: Game, player: Person): Promise<void> {
  const other = game.players.find((someone) => someone.id !== player.id) ?? player;
  const target = { gameId: game.id, messageId: null, place: game };
  await games.move(target, { type: "begin" }, invocationOf(player));
  await games.move(target, { type: "roll", round: null }, invocationOf(player));
  await games.move(target, { type: "give", targetId: other.id, round: null }, invocationOf(player));
}

function servicesOn(
  { games, ledger, players, sessions, doneMarkers }: RedisStore,
  now: () => number,
) {
  const ports = { games, ledger, players, sessions, doneMarkers, envSource: seededEnv(1, now) };
  return { games: new GameService(ports, usualHouse), tabs: new TabService(ports) };
}

function invocationOf({ id, name }: Person): Invocation {
  return {
    id: crypto.randomUUID(),
    person: { id, name },
    signal: new AbortController().signal,
  };
}

function parsedKeys(entries: readonly StoredEntry[]): readonly ParsedKey[] {
  return entries.flatMap(({ key }) => parseKey(key) ?? []);
}
