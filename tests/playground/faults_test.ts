import assert from "node:assert/strict";
import { Caller } from "./_caller.ts";
import { mets, storeAway } from "./_mets.ts";
import { openHastyPlay, openPlay } from "./_play.ts";
import { Table } from "./_table.ts";

Deno.test("playground: every fault is met, is over when told to, and the game goes on", async () => {
  await using play = await openHastyPlay();
  const caller = new Caller(play);
  const table = await Table.open(play);
  const { faults } = await caller.snapshot();
  assert.deepEqual(faults.map(({ name }) => name), Object.keys(mets));
  for (const { name, lastsMs } of faults) {
    table.mark();
    assert.equal((await caller.post(`faults/${name}`, { on: true })).status, 204, name);
    assert.equal(await endOf(caller, name) !== null, lastsMs !== null, name);
    await mets[name]?.(table);
    await caller.post(`faults/${name}`, { on: false });
    assert.equal(await endOf(caller, name), null, name);
    await play.bot.start();
    await table.botIsWell();
    await table.moveByButton();
  }
  const { status, keys } = await caller.snapshot();
  assert.equal(status.ended, null);
  assert.equal(
    keys.filter(({ key }) => key.startsWith("game:")).length,
    1,
    "one and the same game",
  );
});

Deno.test("playground: a fault that is on lasts anew when it is begun again, and ends once", async () => {
  await using play = await openPlay();
  const caller = new Caller(play);
  const endsAt = () => endOf(caller, "slow_discord");
  await caller.post("faults/slow_discord", { on: true });
  const first = await endsAt();
  await caller.post("faults/slow_discord", { on: true });
  const second = await endsAt();
  assert.ok(first !== null && second !== null && second >= first);
  assert.equal(play.bench.discord.faults.rest.list().length, 1);
  await caller.call("DELETE", "api/faults");
  assert.equal(await endsAt(), null);
  assert.deepEqual(play.bench.discord.faults.rest.list(), []);
});

Deno.test("playground: there has to be a board to delete", async () => {
  await using play = await openPlay();
  const { status, body } = await new Caller(play).post("faults/board_deleted", { on: true });
  assert.equal(status, 409);
  assert.match(body.error, /start a game first/);
});

Deno.test("playground: a bot that starts while its store is gone meets that, and recovers", async () => {
  await using play = await openHastyPlay();
  const caller = new Caller(play);
  const table = await Table.open(play);
  await caller.post("faults/store_gone", { on: true });
  await caller.post("faults/bot_crashed", { on: true });
  await storeAway(table);
  await caller.call("DELETE", "api/faults");
  await table.botIsWell();
  await table.moveByButton();
});

/** When a fault that is on will end by itself; null for one that is off or does not last. */
async function endOf(caller: Caller, fault: string): Promise<number | null> {
  return (await caller.snapshot()).faults.find(({ name }) => name === fault)?.endsAt ?? null;
}
