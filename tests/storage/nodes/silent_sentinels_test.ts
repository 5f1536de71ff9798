import assert from "node:assert/strict";
import { addressOf, nameOf, type Place } from "../../../src/storage/address/mod.ts";
import { Inquiry } from "../../../src/storage/nodes/inquiry.ts";
import { lookAtSentinels } from "../../../src/storage/nodes/look.ts";
import { SilentSentinels } from "../../../src/storage/nodes/silent_sentinels.ts";
import { SentinelSet } from "../../_helpers/redis_sentinel.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { until } from "../../_helpers/redis_group.ts";
import { placeOf } from "./_nodes.ts";

Deno.test("Sentinels that do not answer for ten seconds are said once, and when they are back", () => {
  let now = 0;
  const said: (readonly string[])[] = [];
  const watch = new SilentSentinels(
    { sentinelsSilent: (names) => void said.push(names) },
    () => now,
  );
  const saw = (ms: number, ...names: string[]) => {
    now += ms;
    watch.saw(names);
  };
  saw(0, "b:1");
  saw(9_000);
  saw(1_000, "b:1", "a:1");
  saw(9_999, "a:1", "b:1");
  assert.deepEqual([said, watch.names], [[], []]);
  saw(1, "a:1", "b:1");
  saw(1_000, "a:1", "b:1");
  assert.deepEqual([said, watch.names], [[["a:1", "b:1"]], ["a:1", "b:1"]]);
  saw(1_000);
  assert.deepEqual(said.slice(1), [[]]);
});

redisTest("a look names the Sentinels that have not answered it", async () => {
  await using set = await SentinelSet.start({ downAfterMs: 60_000 });
  const at = (place: Place) => addressOf({ tls: false }, place);
  await using sentinels = new Inquiry(at, () => 0);
  await using servers = new Inquiry(at, () => 0);
  const places = set.sentinels.map(placeOf);
  /** Of a look that has found the master. */
  const silentNow = async () => {
    const look = await lookAtSentinels(sentinels, places, set.name, servers);
    return "topology" in look ? look.silent : null;
  };
  await until("all answer", async () => (await silentNow())?.length === 0);
  const [, gone] = set.sentinels;
  assert.ok(gone);
  await set.kill(gone);
  await until("one does not", async () => (await silentNow())?.length === 1);
  assert.deepEqual(await silentNow(), [nameOf(placeOf(gone))]);
});
