import assert from "node:assert/strict";
import type { FaultGroup } from "../../src/playground/faults/fault.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";
import { ApiClient } from "./_api_client.ts";
import { faultChecks, storeIsDown } from "./_fault_checks.ts";
import { openFastPlay, openPlay } from "./_playground_page.ts";
import { WaitingGame } from "./_waiting_game.ts";

const groups = ["Store", "Gateway", "Requests", "Channel", "Bot"] satisfies FaultGroup[];

/** Of each group of the page, each on a playground of its own. */
const faultsOf = sideBySide(
  "playground: every fault has its effect, ends on request, and the game goes on",
);

for (const group of groups) {
  faultsOf(group, async () => {
    await using play = await openFastPlay();
    const api = new ApiClient(play);
    const game = await WaitingGame.start(play);
    const { faults } = await api.snapshot();
    assert.deepEqual(faults.map(({ name }) => name), Object.keys(faultChecks));
    assert.deepEqual([...new Set(faults.map(({ group }) => group))], groups);
    for (const { name, lastsMs } of faults.filter((fault) => fault.group === group)) {
      game.markLog();
      assert.equal((await api.post(`faults/${name}`, { on: true })).status, 204, name);
      assert.equal(await endOf(api, name) !== null, lastsMs !== null, name);
      await faultChecks[name]?.(game);
      await api.post(`faults/${name}`, { on: false });
      assert.equal(await endOf(api, name), null, name);
      await play.bot.start();
      await game.botIsReady();
      await game.moveByButton();
    }
    const { status, keys } = await api.snapshot();
    assert.equal(status.ended, null);
    const games = keys.filter(({ key }) => key.startsWith("game:"));
    assert.equal(games.length, 1, "one and the same game");
  });
}

Deno.test("playground: a fault that is switched on twice is extended, and ends once", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const endsAt = () => endOf(api, "slow_discord");
  await api.post("faults/slow_discord", { on: true });
  const first = await endsAt();
  await api.post("faults/slow_discord", { on: true });
  const second = await endsAt();
  assert.ok(first !== null && second !== null && second >= first);
  assert.equal(play.bench.discord.faults.rest.list().length, 1);
  await api.call("DELETE", "api/faults");
  assert.equal(await endsAt(), null);
  assert.deepEqual(play.bench.discord.faults.rest.list(), []);
});

Deno.test("playground: a fault of a channel ends there, whatever server is shown by then", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const [first, second] = (await api.snapshot()).servers;
  const { denied } = play.bench.servers.shown.channel.record;
  const isDenied = () => [...denied.values()].some((bits) => bits !== 0n);
  await api.post("faults/may_not_send", { on: true });
  await api.post("servers", { name: second });
  assert.ok(isDenied());
  await api.post("faults/may_not_send", { on: false });
  assert.ok(!isDenied());
  await api.post("servers", { name: first });
  assert.equal(play.bench.servers.shown.channel.record.denied, denied);
});

Deno.test("playground: without a board there is none to delete", async () => {
  await using play = await openPlay();
  const { status, body } = await new ApiClient(play).post("faults/board_deleted", { on: true });
  assert.equal(status, 409);
  assert.match(body.error, /start a game first/);
});

faultsOf("playground: a bot that starts while its store is down recovers", async () => {
  await using play = await openFastPlay();
  const api = new ApiClient(play);
  const game = await WaitingGame.start(play);
  await api.post("faults/store_gone", { on: true });
  await api.post("faults/bot_crashed", { on: true });
  await storeIsDown(game);
  await api.call("DELETE", "api/faults");
  await game.botIsReady();
  await game.moveByButton();
});

/** When a fault that is on will end by itself; null for one that is off or does not last. */
async function endOf(api: ApiClient, fault: string): Promise<number | null> {
  return (await api.snapshot()).faults.find(({ name }) => name === fault)?.endsAt ?? null;
}
