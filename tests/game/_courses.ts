import assert from "node:assert/strict";
import type { Move } from "../../src/game/mod.ts";
import { GameTable } from "./_game_table.ts";

/**
 * Registers a test for each rule: its words, and indented below them the course of a game and, after
 * an arrow, how the game then stands. A course such as `ann bob: ann 6, +5, zoe skips = game/not_in`
 * names the players of a game that has begun (or, after "waiting", not yet; after "again", the others of an earlier game, whose seats are kept) and what happens: a die,
 * minutes that pass, a move, or a move that is refused for a reason. `bob rolls@2` is a button that was
 * shown for round 2. A standing such as `roll_off of ann bob, cleo to give: dan timed_out` has the
 * status, who rolls off, who has to give, and all that is owed, oldest first.
 */
export function courses(all: string): void {
  for (const each of all.trim().split(/\n {2}(?! )/)) {
    const [rule = "", ...lines] = each.split(/\n */);
    const [course = "", standing] = lines.join(" ").split(" => ");
    Deno.test(rule, () => assert.equal(standingOf(play(course)), standing));
  }
}

/** Plays a course. */
export function play(course: string): GameTable {
  const [players = "", steps = ""] = course.split(": ");
  const table = players.startsWith("waiting ")
    ? GameTable.waiting(players.slice("waiting ".length))
    : players.startsWith("again ")
    ? GameTable.again(players.slice("again ".length))
    : GameTable.begun(players);
  for (const step of steps.split(", ").filter((each) => each !== "")) take(table, step);
  return table;
}

function take(table: GameTable, step: string): void {
  if (step.startsWith("+")) return void table.after(Number(step));
  const [action = "", code] = step.split(" = ");
  const [id = "", verb = "", target = ""] = action.split(" ");
  if (/^\d+$/.test(verb)) return void table.rolls(action);
  const move = moveOf(verb, target);
  if (code === undefined) table.does(id, move);
  else assert.equal(table.refused(id, move).code, code, step);
}

function moveOf(word: string, targetId: string): Move {
  const [verb = "", shown] = word.split("@");
  const type = verb.slice(0, -1) as Move["type"];
  const round = shown === undefined ? null : Number(shown);
  switch (type) {
    case "join":
    case "begin":
      return { type };
    case "abandon":
      return { type, managesMessages: false };
    case "give":
      return { type, targetId, round };
    case "leave":
      return { type, round, isSure: true };
    case "roll":
    case "nudge":
    case "skip":
      return { type, round };
    default:
      throw new TypeError(`Cannot play "${word}" ${type satisfies never}`);
  }
}

function standingOf({ game: { status, rounds, hitIds, drinks } }: GameTable): string {
  const rollers = status === "roll_off" ? ` of ${rounds.at(-1)?.playerIds.join(" ")}` : "";
  const givers = hitIds.map((id) => `, ${id} to give`).join("");
  const owed = drinks.map(({ toId, reason, fromId }) =>
    `${toId} ${reason}${fromId === null ? "" : ` by ${fromId}`}`
  );
  return `${status}${rollers}${givers}${owed.length > 0 ? `: ${owed.join(", ")}` : ""}`;
}
