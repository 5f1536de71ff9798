/** Evenings 7–12: what happens when people press at the same moment, again and again. */
import assert from "node:assert/strict";
import { refusalQuips, tabQuips } from "../../src/discord/quips/mod.ts";
import { awaitedRollers, type Game } from "../../src/game/mod.ts";
import type { Member, Outcome } from "../../src/emulator/mod.ts";
import type { Evening } from "../_helpers/evening.ts";
import { seededEnv, withSeed } from "../_helpers/seeded_env.ts";
import type { Books } from "./_books.ts";
import { night } from "./_night.ts";
import { answered, begin, boardSeenBy, isSaid, rolls, seat, told } from "./_table.ts";

const rounds = 20;

night(
  "evening 7: six who roll at once all have their roll, in 20 games of 20",
  async (evening, books) => {
    const players = evening.members("Ann", "Ben", "Cat", "Dan", "Eve", "Fay");
    const [ann, ...others] = players;
    for (let round = 1; round <= rounds; round++) {
      await begin(ann, ...others);
      await press(players, "Roll");
      const [first] = (await books.game()).rounds;
      assert.deepEqual(rollersOf(first), idsOf(players), `round ${round}`);
      await rollToTheEnd(evening, books, players);
      const game = await books.game();
      assert.equal(game.status, "completed");
      assert.equal(game.drinks.length, 1, "one lowest roll, and nobody rolled a hit or a fail");
      for (const player of players) await boardSeenBy(player, evening);
    }
  },
  { envSource: (now) => seededEnv(7, now, [2, 3, 4, 5]) },
);

night("evening 8: five who join at once are all in, in 20 games of 20", async (evening, books) => {
  const players = evening.members("Ann", "Ben", "Cat", "Dan", "Eve", "Fay");
  const [ann, ...others] = players;
  for (let round = 1; round <= rounds; round++) {
    await seat(ann);
    await press(others, "Join");
    const game = await books.game();
    assert.deepEqual(game.players.map(({ id }) => id).toSorted(), idsOf(players), `round ${round}`);
    const board = await boardSeenBy(ann, evening);
    assert.match(board.embeds[0]?.description ?? "", /At the table \(6\/10\)/);
    answered(await ann.slash("ronnied abandon"));
  }
});

night("evening 9: a triple click on Roll with a fail is one drink, in 20 games of 20", async (
  evening,
  books,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  for (let round = 1; round <= rounds; round++) {
    await begin(ann, ben);
    evening.envSource.willRoll(1);
    const outcomes = await press([ann, ann, ann], "Roll");
    assert.equal(refusals(outcomes, refusalQuips.alreadyRolled), 2, `round ${round}`);
    assert.deepEqual(await books.drinks(), ["Ann: critical_fail"]);
    await rolls(evening, [ben, 4]);
    assert.deepEqual(await books.drinks(), ["Ann: critical_fail", "Ann: lowest_roll"]);
  }
});

night("evening 10: five quick Pay clicks pay what is owed, oldest first, and no more", async (
  evening,
  books,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  for (let round = 1; round <= rounds; round++) {
    await begin(ann, ben);
    await rolls(evening, [ann, 1], [ben, 5]);
    const drinks = await books.drinkRecords((await books.game()).id);
    const paidBefore = await books.payments();
    const outcomes = await press(Array.from({ length: 5 }, () => ann), "Pay a drink");
    assert.equal(refusals(outcomes, tabQuips.allCaughtUp), 3, `round ${round}`);
    const paid = (await books.payments()).slice(paidBefore.length);
    assert.deepEqual(paid.map(({ drinkId }) => drinkId), drinks.map(({ id }) => id));
    assert.deepEqual(await books.debts(ann), []);
  }
});

night("evening 11: two /start at once are one game, in 20 of 20", async (evening, books) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  for (let round = 1; round <= rounds; round++) {
    const outcomes = await Promise.all([ann, ben].map((one) => one.slash("ronnied start")));
    assert.equal(refusals(outcomes, refusalQuips.alreadyRunning), 1, `round ${round}`);
    assert.equal((await books.activeIds()).length, 1);
    const { creatorId } = await books.game();
    answered(await (ann.id === creatorId ? ann : ben).slash("ronnied abandon"));
  }
  assert.equal((await evening.redis.keys("session:{*}")).length, 1);
});

night("evening 12: two who begin for a slow host at once charge the host once", async (
  evening,
  books,
) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  for (let round = 1; round <= rounds; round++) {
    await seat(ann, ben, cat);
    evening.passMinutes(5);
    const outcomes = await press([ben, cat], "Begin");
    assert.equal(refusals(outcomes, refusalQuips.alreadyBegun), 1, `round ${round}`);
    const [drink, ...more] = await books.drinks();
    assert.match(drink ?? "", /^Ann: delayed_start from (Ben|Cat)$/);
    assert.deepEqual(more, []);
    answered(await ann.slash("ronnied abandon"));
  }
  assert.equal((await evening.redis.keys("session:{*}")).length, 1);
});

for (const seed of [1, 2, 3, 4, 5]) {
  night(
    `a wild table where everybody presses everything at once adds up (seed ${seed})`,
    (evening, books) => withSeed(seed, () => playWildly(evening, books)),
    { envSource: (now) => seededEnv(seed, now) },
  );
}

async function playWildly(evening: Evening, books: Books): Promise<void> {
  const players = evening.members("Ann", "Ben", "Cat", "Dan", "Eve");
  const [ann, ...others] = players;
  await seat(ann);
  await press([...others, ...others], "Join");
  await press([ann, ann], "Begin");
  for (let turn = 0; (await books.game()).status !== "completed"; turn++) {
    assert(turn < 50, "the game never ends");
    await boardSeenBy(ann, evening);
    await Promise.all([
      press([...players, ...players], "Roll"),
      press([...players, ann], "Pay a drink"),
      press(players, "Nudge"),
      ...players.map((player) => player.slash("ronnied roll")),
    ]);
    await Promise.all(
      players.filter((player) => player.sees("Who gets the drink?")).map(
        (giver) => giver.choose(giver === ann ? "Ben" : "Ann"),
      ),
    );
  }
  const { drinks } = await books.game();
  assert.equal(drinks.filter(({ reason }) => reason === "lowest_roll").length, 1);
  await boardSeenBy(ann, evening);
}

async function press(players: readonly Member[], label: string): Promise<readonly Outcome[]> {
  const outcomes = await Promise.all(players.map((player) => player.click(label)));
  return outcomes.map(answered);
}

/** Whoever has to roll rolls, all at once, until the game is over. */
async function rollToTheEnd(evening: Evening, books: Books, players: readonly Member[]) {
  for (;;) {
    const game = await books.game();
    if (game.status === "completed") return;
    const rollers = players.filter(({ id }) => awaitedRollers(game).includes(id));
    await boardSeenBy(players[0] as Member, evening);
    await press(rollers, "Roll");
  }
}

function refusals(
  outcomes: readonly Outcome[],
  occasion: Parameters<typeof isSaid>[0],
): number {
  return outcomes.filter((outcome) => outcome.message?.ephemeral && isSaid(occasion, told(outcome)))
    .length;
}

function rollersOf(round: Game["rounds"][number] | undefined): readonly string[] {
  return (round?.rolls ?? []).map(({ playerId }) => playerId).toSorted();
}

function idsOf(players: readonly Member[]): readonly string[] {
  return players.map(({ id }) => id).toSorted();
}
