/** The exact requests to Discord that each interaction costs. */
import assert from "node:assert/strict";
import type { Outcome, RestCall } from "../../src/emulator/mod.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";

/** Counts requests per interaction; `close` proves that none came late. */
class RequestCount {
  readonly #evening: Evening;
  #counted: number;

  constructor(evening: Evening) {
    this.#evening = evening;
    this.#counted = evening.discord.calls.length;
  }

  /** Uses a command or component and waits for the requests it has to cost. */
  async costs(use: () => Promise<Outcome>, ...expected: readonly string[]): Promise<Outcome> {
    const { discord } = this.#evening;
    const outcome = await use();
    assert(outcome.ok, outcome.failed);
    const end = this.#counted + expected.length;
    await discord.waitUntil(() => discord.calls.length >= end);
    const calls = discord.calls.slice(this.#counted);
    assert.deepEqual(calls.map(nameOf), expected);
    this.#counted += calls.length;
    return outcome;
  }

  /** Stops the bot, which finishes what it does: that must be nothing. */
  async close(): Promise<void> {
    await this.#evening.stopBot();
    assert.deepEqual(this.#evening.discord.calls.slice(this.#counted).map(nameOf), []);
  }
}

/** Discord docs, Interaction Callback Type: 4 a message, 6 a deferred update, 7 an update. */
function nameOf({ routeClass, method, body, query }: RestCall): string {
  if (routeClass !== "callback") return `${method} ${routeClass}`;
  const { type, data } = body as { type: number; data?: { flags?: number } };
  const isEphemeral = ((data?.flags ?? 0) & 64) !== 0;
  const withResponse = query.with_response === "true" ? " with response" : "";
  return `callback ${type}${isEphemeral ? " ephemeral" : ""}${withResponse}`;
}

const ephemeral = "callback 4 ephemeral";
const newMessage = "callback 4 with response";
const boardUpdate = "callback 7";
const boardEdit = "PATCH channelMessage";
const notice = "POST channelMessage";
const noticeEdit = "PATCH channelMessage";

Deno.test("every interaction costs the requests it has to, and no more", async () => {
  const timings = { board: { editSpacingMs: 0, retryMs: 10, standingsSpacingMs: 0 } };
  await using evening = await openEvening({ timings });
  const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
  const requests = new RequestCount(evening);

  await requests.costs(() => ann.slash("ronnied start"), newMessage);
  await requests.costs(() => ben.click("Join"), boardUpdate);
  await requests.costs(() => eve.slash("ronnied join"), ephemeral, boardEdit);
  await requests.costs(() => eve.click("Leave"), boardUpdate);
  await requests.costs(() => ann.click("Begin"), boardUpdate);

  evening.envSource.willRoll(6);
  await requests.costs(() => ann.click("Roll"), boardUpdate, "POST webhook");
  await requests.costs(() => ann.click("Give"), ephemeral);
  await requests.costs(() => eve.click("Roll"), ephemeral);
  await requests.costs(() => ann.choose("Ben"), boardUpdate, boardEdit);
  await requests.costs(() => ben.click("Skip"), ephemeral);
  await requests.costs(() => ben.click("Nudge"), ephemeral);
  evening.passMinutes(2);
  await requests.costs(() => ann.click("Nudge"), newMessage);
  await requests.costs(() => ben.click("Pay a drink"), ephemeral, notice);

  await requests.costs(() => ben.slash("ronnied board"), newMessage, boardEdit);
  evening.envSource.willRoll(1);
  await requests.costs(() => ben.slash("ronnied roll"), newMessage, boardEdit);
  await requests.costs(() => ben.click("Pay a drink"), ephemeral, noticeEdit, boardEdit);
  await requests.costs(() => ben.slash("ronnied pay count:5"), ephemeral, noticeEdit, boardEdit);
  await requests.costs(() => ben.slash("ronnied pay"), ephemeral);
  await requests.costs(() => ann.click("Cheers"), boardUpdate);
  await requests.costs(() => ben.click("Undo"), boardUpdate, boardEdit);
  await requests.costs(() => ann.slash("ronnied correct"), ephemeral);
  const struck = () => ann.choose(/^Ben: /);
  await requests.costs(struck, boardUpdate, "POST webhook", boardEdit);
  await requests.costs(() => ben.slash("ronnied tab"), ephemeral);
  await requests.costs(() => ben.slash("ronnied help"), ephemeral);
  await requests.costs(() => ben.slash("ronnied leaderboard"), newMessage);
  await requests.costs(() => ben.slash("ronnied verify"), ephemeral);
  await requests.costs(() => ann.click("Verify"), ephemeral);
  await requests.costs(() => ben.slash("ronnied newsession"), ephemeral);
  await requests.costs(() => ann.slash("ronnied newsession"), newMessage);
  await requests.costs(() => ben.click("New game"), newMessage);
  await requests.costs(() => ann.slash("ronnied start"), ephemeral);
  await requests.costs(() => ben.slash("ronnied abandon"), ephemeral, boardEdit);
  await requests.close();
});

Deno.test("a roll by a command that hits has the choice in its answer", async () => {
  await using evening = await openEvening();
  const [ann] = evening.members("Ann");
  const requests = new RequestCount(evening);
  await requests.costs(() => ann.slash("ronnied start"), newMessage);
  await requests.costs(() => ann.click("Begin"), boardUpdate);
  evening.envSource.willRoll(6);
  const rolled = await requests.costs(() => ann.slash("ronnied roll"), ephemeral, boardEdit);
  assert.equal(rolled.message?.components[0]?.components[0]?.type, 3);
  await requests.close();
});

Deno.test("a press that starts a roll-off or ends the game costs two requests", async () => {
  await using evening = await openEvening();
  const [ann, ben] = evening.members("Ann", "Ben");
  const requests = new RequestCount(evening);
  await requests.costs(() => ann.slash("ronnied start"), newMessage);
  await requests.costs(() => ben.click("Join"), boardUpdate);
  await requests.costs(() => ann.click("Begin"), boardUpdate);
  evening.envSource.willRoll(2, 2, 3, 3, 4, 2);
  await requests.costs(() => ann.click("Roll"), boardUpdate);
  await requests.costs(() => ben.click("Roll"), newMessage, boardEdit);
  await requests.costs(() => ann.click("Roll"), boardUpdate);
  await requests.costs(() => ben.click("Roll"), newMessage, boardEdit);
  await requests.costs(() => ann.click("Roll"), boardUpdate);
  await requests.costs(() => ben.click("Roll"), newMessage, boardEdit);
  await requests.close();
});

Deno.test("a choice from a hit's menu that ends the game costs one request more", async () => {
  await using evening = await openEvening();
  const [ann, ben] = evening.members("Ann", "Ben");
  const requests = new RequestCount(evening);
  await requests.costs(() => ann.slash("ronnied start"), newMessage);
  await requests.costs(() => ben.click("Join"), boardUpdate);
  await requests.costs(() => ann.click("Begin"), boardUpdate);
  evening.envSource.willRoll(2, 6);
  await requests.costs(() => ann.click("Roll"), boardUpdate);
  await requests.costs(() => ben.click("Roll"), boardUpdate, "POST webhook");
  await requests.costs(() => ben.choose("Ann"), boardUpdate, "POST webhook", boardEdit);
  await requests.close();
});

Deno.test("a button of a board that is too old to edit posts a new one, and the old one loses its buttons", async () => {
  await using evening = await openEvening();
  const [ann, ben] = evening.members("Ann", "Ben");
  const requests = new RequestCount(evening);
  await requests.costs(() => ann.slash("ronnied start"), newMessage);
  evening.passMinutes(50);
  await requests.costs(() => ben.click("Join"), newMessage, boardEdit);
  await requests.costs(() => ben.click("Leave"), boardUpdate);
  await requests.close();
});
