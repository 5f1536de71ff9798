/** Backups of earlier releases, each with all a store can hold: this release reads and plays on. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { Game, Person } from "../../src/game/mod.ts";
import { isLive } from "../../src/game/mod.ts";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { checkBackup, checkContents, restore } from "../../src/ops/mod.ts";
import { type EnvSource, GameService, type Invocation, TabService } from "../../src/service/mod.ts";
import {
  keyKindNames,
  openStore,
  parseKey,
  type RedisStore,
  type StoreAddress,
  StoreInspection,
} from "../../src/storage/mod.ts";
import { seededEnv } from "../_helpers/seeded_env.ts";
import { houseRules } from "../storage/_evening.ts";

const retention = { gameRetentionMs: 86_400_000 };

/** Never in a backup, because they are over in minutes. */
const passing = ["done", "gatewaySession", "probe"];

const backups = [...Deno.readDirSync(new URL(".", import.meta.url))]
  .map(({ name }) => name).filter((name) => name.endsWith(".jsonl")).toSorted();

Deno.test("upgrade: there is an evening of a release to read", () => assert(backups.length > 0));

for (const name of backups) {
  Deno.test(`upgrade: an evening of ${name} is read, is well, and goes on`, async () => {
    const path = fileURLToPath(new URL(name, import.meta.url));
    const { header: { createdAt } } = await checkBackup(path);
    // Its games would have expired since, so it is that evening still.
    const from = performance.now();
    const now = () => createdAt + Math.round(performance.now() - from);
    await using engine = await startMiniredis({ port: 0, now });
    const address = { url: engine.url };
    await using inspection = await StoreInspection.open(address);
    const { keys, expired } = await restore(inspection, path);
    assert.equal(expired, 0);
    const { entries } = await inspection.snapshot();
    const kinds = new Set([...entries.keys()].map((key) => parseKey(key)?.kind));
    const missing = keyKindNames.filter((kind) => !kinds.has(kind) && !passing.includes(kind));
    assert.deepEqual([entries.size, missing], [keys, []]);
    await assertWell(inspection);
    await goOn(address, seededEnv(1, now), gameIdsIn(entries.keys()));
    await assertWell(inspection);
  });
}

/** Every live game is played to its end, everybody pays all, and a new session begins. */
async function goOn(
  address: StoreAddress,
  envSource: EnvSource,
  gameIds: readonly string[],
): Promise<void> {
  await using store = await openStore(address);
  const ports = { ...repositoriesOf(store), envSource };
  const [games, tabs] = [new GameService(ports, houseRules), new TabService(ports)];
  const played = new Map<string, Game>();
  for (const id of gameIds) played.set(id, await playOut(games, id));
  const statuses = [...played.values()].map(({ status }) => status).toSorted();
  assert.deepEqual([...new Set(statuses)], ["abandoned", "completed"]);
  const [last] = [...played.values()].toReversed();
  assert(last);
  const { guildId, channelId, players } = last;
  for (const player of players) {
    const { payments } = await tabs.pay(guildId, pressOf(player), 25);
    const { debts, earlierDebts } = await tabs.tab(guildId, player);
    assert(debts.length + earlierDebts.length === 0 || payments.length > 0);
  }
  const [host] = players;
  assert(host);
  assert("committed" in await games.start({ guildId, channelId }, pressOf(host)));
  assert("committed" in await tabs.newSession({ guildId, channelId }, pressOf(host), true));
  const { session, allTime } = await tabs.leaderboard(guildId);
  assert.deepEqual([session.length, allTime.length > 0], [0, true]);
}

/** Everybody does whatever they may until the game is over. */
async function playOut(games: GameService, gameId: string): Promise<Game> {
  for (let turn = 0; turn < 1_000; turn++) {
    const view = await games.lookAt(gameId);
    assert(view, `${gameId} cannot be read`);
    if (!isLive(view.game)) return view.game;
    for (const player of view.game.players) await tryAll(games, view.game, player);
  }
  assert.fail(`${gameId} does not end`);
}

async function tryAll(games: GameService, { id, players }: Game, player: Person): Promise<void> {
  const other = players.find((someone) => someone.id !== player.id) ?? player;
  const pressed = { gameId: id, messageId: null };
  await games.move(pressed, { type: "begin" }, pressOf(player));
  await games.move(pressed, { type: "roll", round: null }, pressOf(player));
  await games.move(pressed, { type: "give", targetId: other.id, round: null }, pressOf(player));
}

function repositoriesOf({ games, ledger, players, sessions, doneMarkers }: RedisStore) {
  return { games, ledger, players, sessions, doneMarkers };
}

function pressOf({ id, name }: Person): Invocation {
  return {
    id: crypto.randomUUID(),
    person: { id, name },
    signal: new AbortController().signal,
  };
}

function gameIdsIn(keys: Iterable<string>): string[] {
  return [...keys].flatMap((key) => {
    const parsed = parseKey(key);
    return parsed?.kind === "game" ? parsed.ids : [];
  });
}

async function assertWell(inspection: StoreInspection): Promise<void> {
  const checks = checkContents(await inspection.snapshot(), retention);
  assert.deepEqual(checks.flatMap(({ findings }) => findings), []);
}
