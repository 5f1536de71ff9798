/** What each action costs in calls to Discord, exactly. */
import assert from "node:assert/strict";
import type { Outcome, RestCall } from "../../src/emulator/mod.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";

/** Counts calls per action; `close` proves that nothing came late. */
class Till {
  readonly #evening: Evening;
  #paid: number;

  constructor(evening: Evening) {
    this.#evening = evening;
    this.#paid = evening.discord.calls.length;
  }

  /** Does something and waits for the calls it has to cost. */
  async costs(deed: () => Promise<Outcome>, ...expected: readonly string[]): Promise<Outcome> {
    const { discord } = this.#evening;
    const outcome = await deed();
    assert(outcome.ok, outcome.failed);
    const end = this.#paid + expected.length;
    await discord.waitUntil(() => discord.calls.length >= end);
    const calls = discord.calls.slice(this.#paid);
    assert.deepEqual(calls.map(nameOf), expected);
    this.#paid += calls.length;
    return outcome;
  }

  /** Stops the bot, which finishes whatever it is at: there must have been nothing. */
  async close(): Promise<void> {
    await this.#evening.stopBot();
    assert.deepEqual(this.#evening.discord.calls.slice(this.#paid).map(nameOf), []);
  }
}

/** Discord docs, Interaction Callback Type: 4 a message, 6 an acknowledgement, 7 an update. */
function nameOf({ routeClass, method, body, query }: RestCall): string {
  if (routeClass !== "callback") return `${method} ${routeClass}`;
  const { type, data } = body as { type: number; data?: { flags?: number } };
  const isPrivate = ((data?.flags ?? 0) & 64) !== 0;
  const knows = query.with_response === "true" ? " with response" : "";
  return `callback ${type}${isPrivate ? " private" : ""}${knows}`;
}

const whisper = "callback 4 private";
const newMessage = "callback 4 with response";
const boardUpdate = "callback 7";
const boardEdit = "PATCH channelMessage";

Deno.test("every action costs the calls it has to, and no more", async () => {
  await using evening = await openEvening();
  const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
  const till = new Till(evening);

  await till.costs(() => ann.slash("ronnied start"), newMessage);
  await till.costs(() => ben.click("Join"), boardUpdate);
  await till.costs(() => eve.slash("ronnied join"), whisper, boardEdit);
  await till.costs(() => eve.click("Leave"), boardUpdate);
  await till.costs(() => ann.click("Begin"), boardUpdate);

  evening.envSource.willRoll(6);
  await till.costs(() => ann.click("Roll"), boardUpdate, "POST webhook");
  await till.costs(() => ann.click("Roll"), whisper);
  await till.costs(() => eve.click("Roll"), whisper);
  await till.costs(() => ann.choose("Ben"), boardUpdate, boardEdit);
  await till.costs(() => ben.click("Skip"), whisper);
  await till.costs(() => ben.click("Nudge"), whisper);
  evening.passMinutes(2);
  await till.costs(() => ann.click("Nudge"), newMessage);
  await till.costs(() => ben.click("Pay a drink"), whisper);

  await till.costs(() => ben.slash("ronnied board"), newMessage, boardEdit);
  evening.envSource.willRoll(1);
  await till.costs(() => ben.slash("ronnied roll"), whisper, boardEdit);
  await till.costs(() => ben.click("Pay a drink"), whisper);
  await till.costs(() => ben.slash("ronnied pay count:5"), whisper);
  await till.costs(() => ben.slash("ronnied tab"), whisper);
  await till.costs(() => ben.slash("ronnied help"), whisper);
  await till.costs(() => ben.slash("ronnied leaderboard"), newMessage);
  await till.costs(() => ben.slash("ronnied newsession"), whisper);
  await till.costs(() => ann.slash("ronnied newsession"), newMessage);
  await till.costs(() => ben.click("New game"), newMessage);
  await till.costs(() => ann.slash("ronnied start"), whisper);
  await till.costs(() => ben.slash("ronnied abandon"), whisper, boardEdit);
  await till.close();
});

Deno.test("a roll by a command that hits offers the choice in its answer", async () => {
  await using evening = await openEvening();
  const [ann] = evening.members("Ann");
  const till = new Till(evening);
  await till.costs(() => ann.slash("ronnied start"), newMessage);
  await till.costs(() => ann.click("Begin"), boardUpdate);
  evening.envSource.willRoll(6);
  const rolled = await till.costs(() => ann.slash("ronnied roll"), whisper, boardEdit);
  assert.equal(rolled.message?.components[0]?.components[0]?.type, 3);
  await till.close();
});

Deno.test("a press on a board that is too old to edit posts it, and takes the old one's buttons", async () => {
  await using evening = await openEvening();
  const [ann, ben] = evening.members("Ann", "Ben");
  const till = new Till(evening);
  await till.costs(() => ann.slash("ronnied start"), newMessage);
  evening.passMinutes(50);
  await till.costs(() => ben.click("Join"), newMessage, boardEdit);
  await till.costs(() => ben.click("Leave"), boardUpdate);
  await till.close();
});
