/**
 * The three seconds, under load and with Discord's own limits. Bounds are those that are promised;
 * the figures themselves are printed.
 */
import assert from "node:assert/strict";
import { troubleQuips } from "../../src/discord/quips/mod.ts";
import { privateTexts } from "./_check_deeds.ts";
import { Crowd, describe, type Service, serviceOf } from "./_crowd.ts";
import { openHall } from "./_hall.ts";

const isLong = Deno.env.get("LONG") === "1";
/** So many presses a second, for so many seconds. */
const load = isLong ? { rate: 200, seconds: 10 } : { rate: 100, seconds: 3 };
const tables = 100;
/** So many people press in one and the same instant. */
const crowd = isLong ? 600 : 150;
const promisedMs = 1_000;
const maxTries = 3;

Deno.test(`${load.rate} interactions a second for ${load.seconds} s: answered within 1 s`, async () => {
  await using hall = await openHall();
  const crowd = new Crowd(hall.discord, tables);
  await crowd.sitDown();
  const service = await atBest("store at hand", () => crowd.press(load.rate, load.seconds));
  assert.equal(service.unanswered, 0);
  assert(service.p99 < promisedMs, `p99 ${service.p99} ms`);
});

Deno.test(`${crowd} presses in one instant: every one of them done, and nobody sent away`, async () => {
  await using hall = await openHall({ firstAnswerMs: 20_000 });
  const { discord } = hall;
  const guild = discord.addGuild({ name: "The Flash" });
  const ann = guild.addMember({ name: "Ann" });
  const ben = guild.addMember({ name: "Ben" });
  const channels = Array.from({ length: crowd }, (_, at) => guild.addChannel({ name: `t${at}` }));
  for (const channel of channels) assert((await ann.in(channel).slash("ronnied start")).ok);
  const doneMarkers = await Promise.all(channels.map((channel) => ben.in(channel).click("Join")));
  tell(`${crowd} at once`, serviceOf(doneMarkers));
  for (const channel of channels) await ann.in(channel).waitFor(/At the table \(2\/10\)/);
  assert.deepEqual(doneMarkers.map(privateTexts).filter((texts) => texts.length > 0), []);
});

Deno.test("A store that takes 1.2 s for each answer: acknowledged within 1 s, and then done", async () => {
  await using hall = await openHall();
  const crowd = new Crowd(hall.discord, 10);
  await crowd.sitDown();
  hall.door.delayMs = 1_200;
  // Two round trips each on eight connections: more than three a second would be too many for it.
  const service = await crowd.press(3, isLong ? 10 : 3);
  tell("store takes 1.2 s", service);
  assert.equal(service.unanswered, 0);
  assert(service.p99 < promisedMs, `p99 ${service.p99} ms`);
  hall.door.delayMs = 0;
  await hall.discord.waitUntil(
    () => service.doneMarkers.every(({ message }) => message?.loading !== true),
    { timeoutMs: 10_000, what: () => "every answer to follow" },
  );
  const closed = service.doneMarkers.filter((outcome) => isClosed(privateTexts(outcome)));
  assert.deepEqual(closed.map(privateTexts), [], "a slow store is not a closed bar");
});

Deno.test("A store that is gone: plain words within 2 s", async () => {
  await using hall = await openHall();
  const crowd = new Crowd(hall.discord, tables);
  await crowd.sitDown();
  hall.door.shut();
  const service = await atBest("store gone", () => crowd.press(load.rate, isLong ? 5 : 2));
  hall.door.open();
  assert.equal(service.unanswered, 0);
  assert(service.p99 < promisedMs, `p99 ${service.p99} ms`);
  const wordless = service.doneMarkers.filter((outcome) => !isClosed(privateTexts(outcome)));
  assert.deepEqual(wordless.map(privateTexts), []);
});

Deno.test("A store that is there and says nothing: plain words within 2 s", async () => {
  await using hall = await openHall();
  const crowd = new Crowd(hall.discord, tables);
  await crowd.sitDown();
  hall.door.freeze();
  const service = await atBest("store frozen", () => crowd.press(50, 1));
  assert.equal(service.unanswered, 0);
  assert(service.p99 < promisedMs, `p99 ${service.p99} ms`);
  await hall.discord.waitUntil(
    () => service.doneMarkers.every((outcome) => isClosed(privateTexts(outcome))),
    { timeoutMs: 2_500, what: () => "words for everybody" },
  );
  hall.door.thaw();
});

/** A machine that is busy with something else says nothing about the bot: then once more. */
async function atBest(what: string, measure: () => Promise<Service>): Promise<Service> {
  for (let tries = 1;; tries++) {
    const service = await measure();
    tell(what, service);
    if (service.p99 < promisedMs || tries === maxTries) return service;
  }
}

function isClosed(texts: readonly string[]): boolean {
  const ways = [...troubleQuips.barClosed.variants, ...troubleQuips.barClosedUnknown.variants];
  return texts.some((text) => ways.some((way) => text.includes(way)));
}

function tell(what: string, service: Service): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${describe(what, service)}\n`));
}
