import assert from "node:assert/strict";
import type { Changed, Drink, Game } from "../../src/game/mod.ts";
import {
  expiryMutations,
  gameMutations,
  lifetimeOf,
  moveMutations,
  paymentMutations,
  type WriteContext,
} from "../../src/storage/commits.ts";
import { codecs } from "../../src/storage/mod.ts";
import type { Mutation } from "../../src/storage/redis/mutation.ts";
import { usualRules } from "../_helpers/usual_rules.ts";
import { ann, ben, cat } from "./_store_play.ts";

const context: WriteContext = { codecs, retention: { gameMs: 1000, ledgerMs: 2000 } };

const game: Game = {
  id: "g",
  revision: 4,
  guildId: "u",
  channelId: "c",
  sessionId: "s",
  status: "active",
  creatorId: ann.id,
  creatorSince: 1,
  players: [ann, ben],
  houseRules: usualRules,
  rounds: [],
  hitIds: [],
  drinks: [],
  createdAt: 1,
  lastMoveAt: 50,
  lastNudgeAt: null,
  endedAt: null,
};

const drink: Drink = {
  id: "g.001",
  gameId: "g",
  sessionId: "s",
  toId: ben.id,
  fromId: ann.id,
  reason: "critical_hit",
  at: 50,
};

Deno.test("a given drink counts for both, on both tabs and for all time", () => {
  const mutations = gameMutations(context, { game, events: [{ type: "drink_owed", drink }] });
  assert.deepEqual(brief(mutations), [
    "set game:{g}",
    "expire board:{g}",
    "addScored drinks:{g} 50",
    "addScored session_debts:{s}:1002 50",
    "count player_drinks:{1002} received 1",
    "count session_tab:{s} 1002:received 1",
    "setField session_tab:{s} 1002:name",
    "count guild_tab:{u} 1002:received 1",
    "setField guild_tab:{u} 1002:name",
    "count player_drinks:{1001} assigned 1",
    "count session_tab:{s} 1001:assigned 1",
    "setField session_tab:{s} 1001:name",
    "count guild_tab:{u} 1001:assigned 1",
    "setField guild_tab:{u} 1001:name",
  ]);
});

Deno.test("a drink without a giver counts for its drinker alone", () => {
  const own = { ...drink, fromId: null, reason: "lowest_roll" } as const;
  const mutations = gameMutations(context, { game, events: [{ type: "drink_owed", drink: own }] });
  assert.ok(!brief(mutations).some((line) => line.includes("assigned")));
});

Deno.test("who joins and leaves, and what is live, is in the sets", () => {
  const events = [
    { type: "game_created", playerId: ann.id },
    { type: "player_joined", playerId: ben.id },
    { type: "player_left", playerId: ben.id },
    { type: "game_abandoned", byId: ann.id, why: "asked" },
  ] as const;
  assert.deepEqual(brief(gameMutations(context, { game, events })).slice(2), [
    "addMembers active_games g",
    "addMembers player_games:{1001} g",
    "addMembers player_games:{1002} g",
    "removeMembers player_games:{1002} g",
    "removeMembers active_games g",
  ]);
});

Deno.test("a move renews game, board and channel, and leaves its marker", () => {
  const mutations = moveMutations(context, "i", ann, { game, events: [] }, null);
  assert.deepEqual(brief(mutations), [
    "set game:{g}",
    "expire board:{g}",
    "expire channel:{c}",
    "set done:{g}:i",
    "set player:{1001}",
    "setField session_tab:{s} 1001:name",
    "setField guild_tab:{u} 1001:name",
  ]);
  for (const { key, expiry } of mutations.flatMap((m) => "expiry" in m && m.expiry ? [m] : [])) {
    const ms = key.startsWith("done") ? 15 * 60_000 : 7 * 86_400_000;
    assert.deepEqual(expiry, { inMs: ms }, key);
  }
});

Deno.test("someone who is not in the game gets no record, and a record that cannot be read stays", () => {
  const changed: Changed = { game, events: [] };
  const written = (person: typeof ann, before: "corrupt" | null) =>
    brief(moveMutations(context, "i", person, changed, before)).some((line) =>
      line.includes("player:")
    );
  assert.equal(written(cat, null), false);
  assert.equal(written(ann, "corrupt"), false);
  assert.equal(written(ann, null), true);
});

Deno.test("a player's record keeps the last roll until the next", () => {
  const before = { ...ann, name: "Old", currentGameId: "f", lastRoll: { value: 2, at: 7 } };
  const recordOf = (events: Changed["events"]) => {
    const mutations = moveMutations(context, "i", ann, { game, events }, before);
    const set = mutations.find(({ key }) => key === "player:{1001}");
    return codecs.player.decode("k", set?.op === "set" ? set.value : "");
  };
  assert.deepEqual(recordOf([]), { ...ann, currentGameId: "g", lastRoll: { value: 2, at: 7 } });
  const roll = { type: "die_rolled", playerId: ann.id, value: 5, round: 0 } as const;
  assert.deepEqual(recordOf([roll]).lastRoll, { value: 5, at: 50 });
  assert.deepEqual(recordOf([{ ...roll, playerId: ben.id }]).lastRoll, { value: 2, at: 7 });
});

Deno.test("payments are counted together, and end with a ledger that has its end", () => {
  const session = {
    id: "s",
    guildId: "u",
    openerId: ann.id,
    openedAt: 1,
    closedAt: 2,
    expiresAt: 99,
  };
  const payments = ["g.001", "g.002"].map((drinkId) => ({
    id: `${drinkId}.paid`,
    drinkId,
    gameId: "g",
    sessionId: "s",
    payerId: ben.id,
    at: 60,
  }));
  assert.deepEqual(brief(paymentMutations(context, session, ben, payments, ["a", "b"])), [
    "removeScored session_debts:{s}:1002 a,b",
    "addScored session_payments:{s} 60",
    "addScored session_payments:{s} 60",
    "count player_drinks:{1002} paid 2",
    "count session_tab:{s} 1002:paid 2",
    "setField session_tab:{s} 1002:name",
    "count guild_tab:{u} 1002:paid 2",
    "setField guild_tab:{u} 1002:name",
    "expire session_payments:{s}",
    "expire session_tab:{s}",
  ]);
  assert.deepEqual(expiryMutations(null, ["k"]), []);
});

Deno.test("a live game is kept for seven days, an ended one for the retention", () => {
  assert.deepEqual(lifetimeOf(game, context.retention), { inMs: 604_800_000 });
  assert.deepEqual(lifetimeOf({ ...game, status: "completed" }, context.retention), { inMs: 1000 });
  assert.deepEqual(lifetimeOf({ ...game, status: "abandoned" }, context.retention), { inMs: 1000 });
});

/** Operation, key, and what matters beside. */
function brief(mutations: readonly Mutation[]): string[] {
  return mutations.map((mutation) => {
    const { op, key } = mutation;
    switch (op) {
      case "count":
        return `${op} ${key} ${mutation.field} ${mutation.by}`;
      case "setField":
        return `${op} ${key} ${mutation.field}`;
      case "addScored":
        return `${op} ${key} ${mutation.score}`;
      case "addMembers":
      case "removeMembers":
      case "removeScored":
        return `${op} ${key} ${mutation.members}`;
      default:
        return `${op} ${key}`;
    }
  });
}
