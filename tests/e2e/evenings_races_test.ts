/** Evenings 7–12: people press at the same moment. */
import assert from "node:assert/strict";
import { refusalQuips, tabQuips } from "../_helpers/english.ts";
import { awaitedRollers, type Game } from "../../src/game/mod.ts";
import type { Member, Outcome } from "../../src/emulator/mod.ts";
import { answered, isSaid, privateText } from "../_helpers/answers.ts";
import type { Evening } from "../_helpers/evening.ts";
import { isLong } from "../_helpers/long_test.ts";
import { seededEnv, withSeed } from "../_helpers/seeded_env.ts";
import type { StoredData } from "./_stored_data.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, boardSeenBy, gather, rolls } from "./_steps.ts";

const rounds = isLong ? 20 : 5;

eveningTest(
  `evening 7: six who roll at once all have their roll, in ${rounds} games of ${rounds}`,
  async (evening, stored) => {
    const players = evening.members("Ann", "Ben", "Cat", "Dan", "Eve", "Fay");
    const [ann, ...others] = players;
    for (let round = 1; round <= rounds; round++) {
      await begin(ann, ...others);
      await press(players, "Roll");
      const [first] = (await stored.game()).rounds;
      assert.deepEqual(rollersOf(first), idsOf(players), `round ${round}`);
      await rollToTheEnd(evening, stored, players);
      const game = await stored.game();
      assert.equal(game.status, "completed");
      assert.equal(game.drinks.length, 1, "one lowest roll, and no hit or fail");
      for (const player of players) await boardSeenBy(player, evening);
    }
  },
  { envSource: (now) => seededEnv(7, now, [2, 3, 4, 5]) },
);

eveningTest(
  `evening 8: five who join at once are all in, in ${rounds} games of ${rounds}`,
  async (evening, stored) => {
    const players = evening.members("Ann", "Ben", "Cat", "Dan", "Eve", "Fay");
    const [ann, ...others] = players;
    for (let round = 1; round <= rounds; round++) {
      await gather(ann);
      await press(others, "Join");
      const game = await stored.game();
      assert.deepEqual(
        game.players.map(({ id }) => id).toSorted(),
        idsOf(players),
        `round ${round}`,
      );
      const board = await boardSeenBy(ann, evening);
      assert.match(board.embeds[0]?.description ?? "", /At the table \(6\/10\)/);
      answered(await ann.slash("ronnied abandon"));
    }
  },
);

eveningTest(
  `evening 9: a triple click on Roll with a fail is one drink, in ${rounds} games of ${rounds}`,
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    for (let round = 1; round <= rounds; round++) {
      await begin(ann, ben);
      evening.envSource.willRoll(1);
      const outcomes = await press([ann, ann, ann], "Roll");
      assert.equal(refusals(outcomes, refusalQuips.alreadyRolled), 2, `round ${round}`);
      assert.deepEqual(await stored.drinks(), ["Ann: critical_fail"]);
      await rolls(evening, [ben, 4]);
      assert.deepEqual(await stored.drinks(), ["Ann: critical_fail", "Ann: lowest_roll"]);
    }
  },
);

eveningTest(
  "evening 10: five quick Pay clicks pay what is owed, oldest first, and no more",
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    for (let round = 1; round <= rounds; round++) {
      await begin(ann, ben);
      await rolls(evening, [ann, 1], [ben, 5]);
      const drinks = await stored.drinkRecords((await stored.game()).id);
      const paidBefore = await stored.payments();
      const outcomes = await press(Array.from({ length: 5 }, () => ann), "Pay a drink");
      assert.equal(refusals(outcomes, tabQuips.allCaughtUp), 3, `round ${round}`);
      const paid = (await stored.payments()).slice(paidBefore.length);
      assert.deepEqual(paid.map(({ drinkId }) => drinkId), drinks.map(({ id }) => id));
      assert.deepEqual(await stored.debts(ann), []);
    }
  },
);

eveningTest(
  `evening 11: two /start at once are one game, in ${rounds} of ${rounds}`,
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    for (let round = 1; round <= rounds; round++) {
      const outcomes = await Promise.all([ann, ben].map((one) => one.slash("ronnied start")));
      assert.equal(refusals(outcomes, refusalQuips.alreadyRunning), 1, `round ${round}`);
      assert.equal((await stored.activeIds()).length, 1);
      const { creatorId } = await stored.game();
      answered(await (ann.id === creatorId ? ann : ben).slash("ronnied abandon"));
    }
    assert.equal((await evening.redis.keys("session:{*}")).length, 1);
  },
);

eveningTest(
  "evening 12: two who begin for a slow host at once charge the host once",
  async (evening, stored) => {
    const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
    for (let round = 1; round <= rounds; round++) {
      await gather(ann, ben, cat);
      evening.passMinutes(5);
      const outcomes = await press([ben, cat], "Begin");
      assert.equal(refusals(outcomes, refusalQuips.alreadyBegun), 1, `round ${round}`);
      const [drink, ...more] = await stored.drinks();
      assert.match(drink ?? "", /^Ann: delayed_start from (Ben|Cat)$/);
      assert.deepEqual(more, []);
      answered(await ann.slash("ronnied abandon"));
    }
    assert.equal((await evening.redis.keys("session:{*}")).length, 1);
  },
);

for (const seed of isLong ? [1, 2, 3, 4, 5] : [1, 2]) {
  eveningTest(
    `a wild table where everybody presses everything at once adds up (seed ${seed})`,
    (evening, stored) => withSeed(seed, () => playWildly(evening, stored)),
    { envSource: (now) => seededEnv(seed, now) },
  );
}

async function playWildly(evening: Evening, stored: StoredData): Promise<void> {
  const players = evening.members("Ann", "Ben", "Cat", "Dan", "Eve");
  const [ann, ...others] = players;
  await gather(ann);
  await press([...others, ...others], "Join");
  await press([ann, ann], "Begin");
  for (let turn = 0; (await stored.game()).status !== "completed"; turn++) {
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
  const { drinks } = await stored.game();
  assert.equal(drinks.filter(({ reason }) => reason === "lowest_roll").length, 1);
  await boardSeenBy(ann, evening);
}

async function press(players: readonly Member[], label: string): Promise<readonly Outcome[]> {
  const outcomes = await Promise.all(players.map((player) => player.click(label)));
  return outcomes.map(answered);
}

/** All who have to roll do, at once, until the game is over. */
async function rollToTheEnd(evening: Evening, stored: StoredData, players: readonly Member[]) {
  for (;;) {
    const game = await stored.game();
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
  return outcomes.filter((outcome) =>
    outcome.message?.ephemeral && isSaid(occasion, privateText(outcome))
  )
    .length;
}

function rollersOf(round: Game["rounds"][number] | undefined): readonly string[] {
  return (round?.rolls ?? []).map(({ playerId }) => playerId).toSorted();
}

function idsOf(players: readonly Member[]): readonly string[] {
  return players.map(({ id }) => id).toSorted();
}
