import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type DrinkReason,
  drinkReasons,
  findPlayer,
  type RuleCode,
} from "../../../src/game/mod.ts";
import {
  type Message,
  type Problem,
  renderAcknowledgement,
  renderForgetConfirm,
  renderForgotten,
  renderGiveMenu,
  renderGiven,
  renderHelp,
  renderLeaderboard,
  renderNewSession,
  renderNudge,
  renderPaid,
  renderProblem,
  renderRefusal,
  renderTab,
} from "../../../src/discord/render/mod.ts";
import {
  absurdNames,
  anyName,
  anyTabLine,
  houseRules,
  idOf,
  play,
  rolledGame,
  startedAt,
  waitingGame,
} from "./_games.ts";
import { assertAccepted, markdownOf } from "./_limits.ts";

const four = ["Ann", "Bob", "Cid", "Dee"];
const first = () => 0;
/** Runs a check with every variant being picked. */
function withEveryPick(check: (pick: () => number) => void): void {
  for (let index = 0; index < 8; index++) check(() => index);
}

/** A map over all codes, so that a new code fails the type check here until it is tested. */
const codes: Record<RuleCode, RegExp> = {
  "game/over": /New game/,
  "game/not_in": /Join/,
  "game/not_running": /./,
  "game/round_over": /./,
  "start/already_running": /<t:1800000061:R>/,
  "join/already_in": /./,
  "join/begun": /./,
  "join/full": /./,
  "leave/not_awaited": /./,
  "begin/already_begun": /./,
  "begin/too_early": /<t:1800000061:R>, and \*\*Ann\*\* will owe/,
  "roll/already_rolled": /./,
  "roll/give_first": /./,
  "roll/not_in_round": /./,
  "roll/skipped": /./,
  "give/no_hit": /./,
  "give/not_a_target": /./,
  "nudge/too_early": /<t:1800000061:R>/,
  "skip/own_part_first": /./,
  "skip/too_early": /<t:1800000061:R>/,
  "abandon/not_allowed": /Manage Messages.*<t:1800000061:R>/,
  "session/not_yours": /Manage Server/,
};

Deno.test("every refusal has words, and says when where time mends it", () => {
  for (const [code, expected] of Object.entries(codes) as [RuleCode, RegExp][]) {
    withEveryPick((pick) => {
      // Rounded up to the next second, or somebody would press a moment too early.
      const error = { code, message: "for logs only", allowedAt: startedAt + 60_001 };
      const message = renderRefusal(error, waitingGame(four), pick);
      assertAccepted(message);
      assert.match(message.content ?? "", expected, code);
      assert.ok(!message.content?.includes("for logs"));
      assert.ok(!message.content?.includes(code));
      assertAccepted(renderRefusal({ code, message: "" }, null, pick));
    });
  }
});

const problems: Record<Problem["code"], [Problem, RegExp]> = {
  bar_closed: [{ code: "bar_closed" }, /closed for a moment/],
  bar_closed_unknown: [{ code: "bar_closed_unknown" }, /whether|counted or not/],
  not_counted: [{ code: "not_counted" }, /again|Once more|once more/],
  game_unknown: [{ code: "game_unknown" }, /\/ronnied start/],
  stale_board: [{ code: "stale_board" }, /\/ronnied board/],
  stale_too_old: [{ code: "stale_too_old" }, /again|once more/],
  unknown_button: [{ code: "unknown_button" }, /\/ronnied board/],
  dm: [{ code: "dm" }, /server/],
  record_corrupt: [{ code: "record_corrupt", incidentId: "ab12" }, /owner[^]*`ab12`/],
  bug: [{ code: "bug", incidentId: "a`b\nc" }, /`a b c`/],
  no_game_here: [{ code: "no_game_here" }, /\/ronnied start/],
  not_a_text_channel: [{ code: "not_a_text_channel" }, /text channel/],
  missing_permission: [
    { code: "missing_permission", names: ["Send Messages", "Embed Links"] },
    /`Send Messages` and `Embed Links`\.$/,
  ],
  archived_thread: [{ code: "archived_thread" }, /archive/i],
  newsession_not_allowed: [{ code: "newsession_not_allowed" }, /Manage Server/],
};

Deno.test("every problem has a plain sentence that says what to do or to quote", () => {
  for (const [code, [problem, expected]] of Object.entries(problems)) {
    withEveryPick((pick) => {
      const message = renderProblem(problem, pick);
      assertAccepted(message);
      assert.match(message.content ?? "", expected, code);
    });
  }
});

Deno.test("the give menu offers every other player of the game, by name", () => {
  const message = renderGiveMenu(rolledGame(["Ann", "**Bob**", "", "Dee"], [6]), idOf(0), first);
  assertAccepted(message);
  const menu = message.components?.[0]?.components[0];
  assert.ok(menu?.type === 3);
  assert.deepEqual(menu.options.map(({ label, value }) => [label, value]), [
    ["**Bob**", idOf(1)],
    ["Somebody", idOf(2)],
    ["Dee", idOf(3)],
  ]);
  assert.match(menu.customId, /^1:give:\w+:1$/);
});

Deno.test("the give menu fits 25 players with any names, and one who plays alone", () => {
  for (const name of absurdNames) {
    const game = rolledGame(Array.from({ length: 25 }, () => name), [6], { maxPlayers: 25 });
    withEveryPick((pick) => assertAccepted(renderGiveMenu(game, idOf(0), pick)));
  }
  const alone = renderGiveMenu(rolledGame(["Ann"], [6]), idOf(0), first);
  assertAccepted(alone);
});

Deno.test("a given drink leaves nothing to pick", () => {
  const game = rolledGame(four, [6]);
  withEveryPick((pick) => {
    const message = renderGiven(game, idOf(0), idOf(1), pick);
    assert.deepEqual(message.components, []);
    assert.match(message.content ?? "", /\*\*Bob\*\*/);
    assertAccepted(renderGiven(game, idOf(0), idOf(0), pick));
  });
});

Deno.test("a nudge pings those it waits for, and nobody else", () => {
  const game = rolledGame(four, [6, 2]);
  withEveryPick((pick) => {
    const message = renderNudge(game, [idOf(0), idOf(2), idOf(3)], pick);
    assertAccepted(message);
    assert.deepEqual(message.allowedMentions, { parse: [], users: [idOf(0), idOf(2), idOf(3)] });
    assert.match(message.content ?? "", new RegExp(`To roll: <@${idOf(2)}> <@${idOf(3)}>`));
    assert.match(message.content ?? "", new RegExp(`To give a drink: <@${idOf(0)}>`));
  });
  const many = Array.from({ length: 25 }, (_, seat) => idOf(seat));
  assertAccepted(renderNudge(game, many, first));
});

/** What `personId` is told of their own move. */
function told(changed: ReturnType<typeof play>, seat: number): string {
  let text = "";
  withEveryPick((pick) => {
    const message = renderAcknowledgement(changed.game, changed.events, idOf(seat), pick);
    assertAccepted(message);
    text += `${message.content}\n`;
  });
  return text;
}

Deno.test("a roll is acknowledged with its value and what it means", () => {
  const roll = { type: "roll", round: null } as const;
  assert.match(told(play(rolledGame(four, []), 0, roll, 4), 0), /rolled a 4/);
  assert.match(told(play(rolledGame(four, []), 0, roll, 6), 0), /hit/);
  assert.match(told(play(rolledGame(four, []), 0, roll, 1), 0), /tab/);
  assert.match(
    told(play(rolledGame(four, [5, 4, 3]), 3, roll, 2), 3),
    /lowest-roll drink is yours/,
  );
  assert.match(told(play(rolledGame(four, [2, 4, 3]), 3, roll, 5), 3), /\*\*Ann\*\*/);
  const tied = told(play(rolledGame(four, [5, 4, 2]), 3, roll, 2), 3);
  assert.match(tied, /⚔️ .*\*\*Cid\*\* and \*\*Dee\*\* roll/);
  const off = told(play(rolledGame(four, [5, 4, 2, 2]), 2, roll, 6), 2);
  assert.ok(/6/.test(off) && !/drink to give/.test(off), off);
});

Deno.test("an 8 is “an 8”", () => {
  const game = rolledGame(four, [], { diceSides: 20, criticalHit: 20 });
  const text = told(play(game, 0, { type: "roll", round: null }, 8), 0);
  assert.ok(/an 8/.test(text) && !/\ba 8/i.test(text), text);
});

Deno.test("joining, leaving, beginning and calling off are acknowledged", () => {
  const waiting = waitingGame(four);
  assert.match(told(play(waiting, 7, { type: "join" }), 7), /You're in/);
  assert.match(told(play(waiting, 0, { type: "leave" }), 0), /\*\*Bob\*\*'s now/);
  assert.match(told(play(waitingGame(["Ann"]), 0, { type: "leave" }), 0), /last one/);
  assert.match(told(play(waiting, 0, { type: "begin" }), 0), /One roll each/);
  const late = play(waiting, 1, { type: "begin" }, 1, startedAt + 300_000);
  assert.match(told(late, 1), /\*\*Ann\*\* owes one/);
  const gone = play(waiting, 0, { type: "abandon", managesMessages: false });
  assert.match(told(gone, 0), /Called off/);
});

Deno.test("nudges, skips, leaving a begun game and giving are acknowledged", () => {
  const later = startedAt + 3_600_000;
  const stalled = rolledGame(four, [3, 6]);
  assert.match(told(play(stalled, 0, { type: "nudge", round: null }, 1, later), 0), /🔔/);
  const skips = told(play(stalled, 0, { type: "skip", round: null }, 1, later), 0);
  assert.match(skips, /\*\*Bob\*\*, \*\*Cid\*\* and \*\*Dee\*\*/);
  assert.match(told(play(stalled, 2, { type: "leave" }), 2), /tab/);
  assert.match(told(play(stalled, 1, { type: "leave" }), 1), /hit go|stays in the bottle/);
  const given = play(stalled, 1, { type: "give", targetId: idOf(3), round: null });
  assert.match(told(given, 1), /\*\*Dee\*\*/);
});

Deno.test("no events are answered too", () => {
  assertAccepted(renderAcknowledgement(waitingGame(four), [], idOf(0), first));
});

Deno.test("every acknowledgement fits, whatever the names", () => {
  for (const name of absurdNames) {
    const names = Array.from({ length: 25 }, () => name);
    const game = rolledGame(names, [3], { maxPlayers: 25 });
    const later = startedAt + 3_600_000;
    told(play(game, 0, { type: "skip", round: null }, 1, later), 0);
    const all = rolledGame(names, Array.from({ length: 24 }, () => 3), { maxPlayers: 25 });
    told(play(all, 24, { type: "roll", round: null }, 3), 24);
    assert.ok(findPlayer(all, idOf(24)));
  }
});

Deno.test("a payment says what was settled and what is left", () => {
  const paid = renderPaid({ paid: 2, left: 3, reasons: ["critical_hit", "critical_hit"] }, first);
  assert.match(paid.content ?? "", /2 off[^]*hit ×2[^]*3 left/);
  assert.match(
    renderPaid({ paid: 1, left: 0, reasons: ["timed_out"] }, first).content ?? "",
    /all caught up/i,
  );
  withEveryPick((pick) => {
    const nothing = renderPaid({ paid: 0, left: 0, reasons: [] }, pick);
    assert.match(nothing.content ?? "", /all caught up/i);
    assertAccepted(renderPaid({ paid: 0, left: 2, reasons: [] }, pick));
  });
  const reasons: DrinkReason[] = Array.from({ length: 5000 }, (_, at) => drinkReasons[at % 5]!);
  assertAccepted(renderPaid({ paid: 5000, left: 0, reasons, previousSession: true }, first));
});

Deno.test("leaderboards and tabs of any size and names fit, in order", () => {
  const lines = fc.array(anyTabLine, { maxLength: 300, size: "max" });
  fc.assert(
    fc.property(lines, fc.option(lines), anyName, (session, allTime, name) => {
      assertAccepted(renderLeaderboard({ session, allTime }, first));
      const debts = session.map((line) => ({
        reason: "critical_hit" as const,
        giverName: line.name,
        at: startedAt,
      }));
      const total = debts.length + 5;
      const counts = { received: 10, assigned: 2, paid: 3 };
      const tab = { name, debts, total, previousSessionDebts: 7, allTime: counts };
      assertAccepted(renderTab(tab));
      assert.match(markdownOf(renderTab(tab)), /before: 7 drinks/);
    }),
    { numRuns: 50 },
  );
});

Deno.test("a tab says what is owed, why, by whom, and since when", () => {
  const text = markdownOf(renderTab({
    name: "Ann",
    debts: [{ reason: "critical_hit", giverName: "Bob", at: startedAt }],
    total: 4,
    previousSessionDebts: 0,
    allTime: { received: 5, assigned: 1, paid: 1 },
  }));
  assert.match(text, /\*\*Ann\*\*: 4 drinks to settle/);
  assert.match(text, /hit from \*\*Bob\*\*, <t:1800000000:R>\n… and 3 more/);
  assert.match(text, /4 owed, 1 settled, 1 given/);
});

Deno.test("a leaderboard of nothing says so", () => {
  withEveryPick((pick) => assertAccepted(renderLeaderboard({ session: [], allTime: null }, pick)));
});

Deno.test("a new session names the games that finish in the old one", () => {
  const message = renderNewSession({
    openedBy: "@everyone",
    running: [{ channelId: "11" }, { channelId: "12" }],
  });
  assertAccepted(message);
  assert.match(message.content ?? "", /games in <#11> and <#12> still count/);
  assert.ok(!message.content?.includes("@everyone"));
  const running = Array.from({ length: 500 }, (_, index) => ({ channelId: idOf(index) }));
  for (const openedBy of absurdNames) assertAccepted(renderNewSession({ openedBy, running }));
  assert.ok(!renderNewSession({ openedBy: "Ann", running: [] }).content?.includes("<#"));
});

Deno.test("the help tells the rules of this house, the commands, and that water is welcome", () => {
  const rules = { ...houseRules, diceSides: 20, criticalHit: 20, criticalFail: 7 };
  const text = markdownOf(renderHelp(rules));
  for (const said of ["1 to 20", "**20**", "**7**", "water", "/ronnied start", "5 minutes"]) {
    assert.ok(text.includes(said), said);
  }
  const commands = Array.from({ length: 50 }, (_, index) => ({
    name: `ronnied number-${index}`,
    description: "x".repeat(100),
  }));
  assertAccepted(renderHelp(houseRules));
  assertAccepted(renderHelp(houseRules, commands));
});

Deno.test("forgetting asks first, and then leaves nothing to press", () => {
  const ask: Message = renderForgetConfirm();
  assertAccepted(ask);
  assert.equal(ask.components?.[0]?.components[0].customId, "1:forget:none:0");
  assertAccepted(renderForgotten());
  assert.deepEqual(renderForgotten().components, []);
});
