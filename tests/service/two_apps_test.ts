import assert from "node:assert/strict";
import { awaitedRollers, type Game, giveTargets, type Person } from "../../src/game/mod.ts";
import type { Refusal, Result } from "../../src/service/mod.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { seededEnv, withSeed } from "../_helpers/seeded_env.ts";
import { startRealEngine, startStoreEngine, type StoreEngine } from "../_helpers/store_engine.ts";
import { invocation, place, refusedBy, tryMove } from "./_use_cases.ts";
import { openUseCases, type UseCases } from "../_helpers/use_cases.ts";
import { assertSound } from "../ops/doctor/_findings.ts";
import { isLong } from "../_helpers/long_test.ts";

const rounds = isLong ? 100 : 20;
const seed = 20;
const people: readonly Person[] = Array.from({ length: 10 }, (_, index) => ({
  id: String(1001 + index),
  name: `Player ${index}`,
}));

Deno.test("two apps on one store: 10 players at once through both lose and double nothing", async () => {
  await using engine = await startStoreEngine();
  await withSeed(seed, () => playRounds(engine));
});

redisTest("two apps on one redis-server: the same", async () => {
  await using engine = await startRealEngine();
  await withSeed(seed, () => playRounds(engine));
});

async function playRounds(engine: StoreEngine): Promise<void> {
  await using one = await openApp(engine, seed);
  await using other = await openApp(engine, seed + 1);
  for (let round = 0; round < rounds; round++) {
    await playRound([one, other], round);
    if (round % 10 === 9) await assertSound(engine.address);
  }
  assert.deepEqual(await one.store.games.active(), []);
}

function openApp({ address }: StoreEngine, seed: number): Promise<UseCases> {
  return openUseCases({ ...address, connections: 6 }, seededEnv(seed, Date.now));
}

async function playRound(apps: readonly [UseCases, UseCases], round: number): Promise<Game> {
  const [one] = apps;
  const gameId = await startTwice(apps);
  const joined = await Promise.all(
    throughBoth(apps, people, (app, person) => tryMove(app, gameId, person, { type: "join" })),
  );
  assert.equal(count(joined), people.length - 1, "all but the host join, once");
  const host = await load(one, gameId);
  const hostPerson = people.find(({ id }) => id === host.creatorId) as Person;
  const begun = await Promise.all(
    apps.map((app) => tryMove(app, gameId, hostPerson, { type: "begin" })),
  );
  assert.equal(count(begun), 1, "begun once");
  for (let turn = 0;; turn++) {
    const game = await load(one, gameId);
    if (game.status === "completed") return checkGame(game, round);
    assert(turn < 60, "the game never ends");
    await rollAll(apps, game);
    await giveAll(apps, await load(one, gameId));
  }
}

/** Two start at once, one through each app: the channel has one game. */
async function startTwice(apps: readonly UseCases[]): Promise<string> {
  const starts = await Promise.all(
    apps.map(({ games }, index) => games.start(place, invocation(people[index] as Person))),
  );
  const ids = starts.flatMap((result) => "committed" in result ? [result.committed.game.id] : []);
  assert.equal(ids.length, 1, "one start");
  return ids[0] as string;
}

/** Everybody awaited rolls through both apps at once: each has one roll. */
async function rollAll(apps: readonly UseCases[], game: Game): Promise<void> {
  const rollers = people.filter(({ id }) => awaitedRollers(game).includes(id));
  const round = game.rounds.length;
  const rolled = await Promise.all(
    throughBoth(
      apps,
      rollers,
      (app, person) => tryMove(app, game.id, person, { type: "roll", round }),
    ),
  );
  assert.equal(count(rolled), rollers.length, "every roll counts, once");
}

/** Everybody with a hit gives it through both apps at once: each gives one drink. */
async function giveAll(apps: readonly UseCases[], game: Game): Promise<void> {
  const givers = people.filter(({ id }) => game.hitIds.includes(id));
  const given = await Promise.all(
    throughBoth(apps, givers, (app, person) => {
      const targetId = giveTargets(game, person.id)[0]?.id ?? "";
      return tryMove(app, game.id, person, { type: "give", targetId, round: null });
    }),
  );
  assert.equal(count(given), givers.length, "every hit gives one drink");
}

function throughBoth<T>(
  apps: readonly UseCases[],
  persons: readonly Person[],
  action: (app: UseCases, person: Person) => Promise<T>,
): Promise<T>[] {
  return apps.flatMap((app) => persons.map((person) => action(app, person)));
}

function count(results: readonly Result<unknown, Refusal>[]): number {
  for (const result of results) if (!("committed" in result)) refusedBy(result);
  return results.filter((result) => "committed" in result).length;
}

async function load({ store }: UseCases, gameId: string): Promise<Game> {
  const view = await store.games.find(gameId);
  assert(view, "the game is stored");
  return view.game;
}

function checkGame(game: Game, round: number): Game {
  assert.equal(game.players.length, people.length, `players of round ${round}`);
  for (const { playerIds, rolls } of game.rounds) {
    assert.deepEqual(rolls.map(({ playerId }) => playerId).toSorted(), playerIds.toSorted());
  }
  const [first] = game.rounds;
  const reasons = (reason: string) => game.drinks.filter((drink) => drink.reason === reason).length;
  const values = (value: number) => first?.rolls.filter((made) => made.value === value).length;
  assert.equal(reasons("critical_hit"), values(6));
  assert.equal(reasons("critical_fail"), values(1));
  assert.equal(reasons("lowest_roll"), 1);
  return game;
}
