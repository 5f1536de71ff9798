import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { findPlayer } from "../../../src/game/mod.ts";
import { renderAcknowledgement } from "../../../src/discord/render/mod.ts";
import {
  absurdNames,
  againGame,
  four,
  idOf,
  play,
  rolledGame,
  startedAt,
  waitingGame,
} from "./_games.ts";
import { assertAccepted } from "./_limits.ts";
import { pickFirst, withEveryPick } from "./_picks.ts";

/** The acknowledgements of a move by the player on a seat, with every pick. */
function textOf(changed: ReturnType<typeof play>, seat: number): string {
  let text = "";
  withEveryPick((pick) => {
    const message = renderAcknowledgement(english, changed.game, changed.events, idOf(seat), pick);
    assertAccepted(message);
    text += `${message.content}\n`;
  });
  return text;
}

Deno.test("a roll is acknowledged with its value and what it means", () => {
  const roll = { type: "roll", round: null } as const;
  assert.match(textOf(play(rolledGame(four, []), 0, roll, 4), 0), /rolled a 4/);
  assert.match(textOf(play(rolledGame(four, []), 0, roll, 6), 0), /hit/);
  assert.match(textOf(play(rolledGame(four, []), 0, roll, 1), 0), /tab/);
  assert.match(
    textOf(play(rolledGame(four, [5, 4, 3]), 3, roll, 2), 3),
    /lowest-roll drink is yours/,
  );
  assert.match(textOf(play(rolledGame(four, [2, 4, 3]), 3, roll, 5), 3), /\*\*Ann\*\*/);
  const tied = textOf(play(rolledGame(four, [5, 4, 2]), 3, roll, 2), 3);
  assert.match(tied, /⚔️ .*\*\*Cid\*\* and \*\*Dee\*\* roll/);
  const off = textOf(play(rolledGame(four, [5, 4, 2, 2]), 2, roll, 6), 2);
  assert.ok(/6/.test(off) && !/drink to give/.test(off), off);
});

Deno.test("an 8 is “an 8”", () => {
  const game = rolledGame(four, [], { diceSides: 20, criticalHit: 20 });
  const text = textOf(play(game, 0, { type: "roll", round: null }, 8), 0);
  assert.ok(/an 8/.test(text) && !/\ba 8/i.test(text), text);
});

Deno.test("joining, leaving, beginning and calling off are acknowledged", () => {
  const waiting = waitingGame(four);
  assert.match(textOf(play(waiting, 7, { type: "join" }), 7), /You're in/);
  assert.match(
    textOf(play(waiting, 0, { type: "leave", round: null, isSure: true }), 0),
    /\*\*Bob\*\*'s now/,
  );
  assert.match(
    textOf(play(waitingGame(["Ann"]), 0, { type: "leave", round: null, isSure: true }), 0),
    /last one/,
  );
  assert.match(textOf(play(waiting, 0, { type: "begin" }), 0), /One roll each/);
  const late = play(waiting, 1, { type: "begin" }, 1, startedAt + 300_000);
  assert.match(textOf(late, 1), /\*\*Ann\*\* owes one/);
  const gone = play(waiting, 0, { type: "abandon", managesMessages: false });
  assert.match(textOf(gone, 0), /Called off/);
  const midGame = play(rolledGame(four, [3]), 0, { type: "abandon", managesMessages: false });
  assert.match(textOf(midGame, 0), /one on your tab|costs you one|one for you|yours/);
  const again = againGame(rolledGame(four, [5, 4, 3, 2]));
  assert.match(textOf(play(again, 1, { type: "join" }), 1), /chair|seat/);
});

Deno.test("nudges, skips, leaving a begun game and giving are acknowledged", () => {
  const later = startedAt + 3_600_000;
  const stalled = rolledGame(four, [3, 6]);
  assert.match(textOf(play(stalled, 0, { type: "nudge", round: null }, 1, later), 0), /🔔/);
  const skips = textOf(play(stalled, 0, { type: "skip", round: null }, 1, later), 0);
  assert.match(skips, /\*\*Bob\*\*, \*\*Cid\*\* and \*\*Dee\*\*/);
  assert.match(textOf(play(stalled, 2, { type: "leave", round: null, isSure: true }), 2), /tab/);
  assert.match(
    textOf(play(stalled, 1, { type: "leave", round: null, isSure: true }), 1),
    /hit go|stays in the bottle/,
  );
  const given = play(stalled, 1, { type: "give", targetId: idOf(3), round: null });
  assert.match(textOf(given, 1), /\*\*Dee\*\*/);
});

Deno.test("no events are answered too", () => {
  assertAccepted(renderAcknowledgement(english, waitingGame(four), [], idOf(0), pickFirst));
});

Deno.test("every acknowledgement fits, whatever the names", () => {
  for (const name of absurdNames) {
    const names = Array.from({ length: 25 }, () => name);
    const game = rolledGame(names, [3], { maxPlayers: 25 });
    const later = startedAt + 3_600_000;
    textOf(play(game, 0, { type: "skip", round: null }, 1, later), 0);
    const all = rolledGame(names, Array.from({ length: 24 }, () => 3), { maxPlayers: 25 });
    textOf(play(all, 24, { type: "roll", round: null }, 3), 24);
    assert.ok(findPlayer(all, idOf(24)));
  }
});
