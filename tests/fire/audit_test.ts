import assert from "node:assert/strict";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { seededRandom } from "../_helpers/seeded_env.ts";
import { type Dump, Snapshot } from "../_helpers/snapshot.ts";
import { startStoreEngine } from "../_helpers/store_engine.ts";
import { LocalApp } from "./_app.ts";
import { audit } from "./_audit.ts";
import { RetryingClient } from "./_client.ts";
import { DrillChannel } from "./_drill_channel.ts";
import { FaultWindow } from "./_fault_window.ts";
import { Journal } from "./_journal.ts";

Deno.test("the audit of the fire drill finds what is lost, doubled or out of balance", async () => {
  const { journal, dump } = await playWithoutFaults();
  assert.deepEqual(audit(journal, [], new Snapshot(dump)), []);

  const finds = (kind: string, tampered: Dump) => {
    const problems = audit(journal, [], new Snapshot(tampered));
    assert.ok(problems.some((problem) => problem.startsWith(kind)), `${kind}: ${problems}`);
  };
  const without = (key: string) => Object.fromEntries(entriesBut(dump, key));
  finds("loss", without(first(dump, "done:{")));
  finds("loss", without(first(dump, "game:{")));
  finds("loss", without(first(dump, "drinks:{")));
  finds("loss", without(first(dump, "session_payments:{")));
  finds("loss", without(first(dump, "session_corrections:{")));
  finds("double", { ...dump, "done:{game}:press-0": '{"v":1,"did":"move","events":[]}' });
  finds(
    "double",
    changed(dump, "game:{", (text) => text.replace(/"revision":\d+/, '"revision":99')),
  );
  finds("loss", changed(dump, "game:{", (text) => text.replace(/"revision":\d+/, '"revision":1')));
  finds("broken", without(first(dump, "session_debts:{")));
  finds("broken", without(first(dump, "session_tab:{")));
  finds("broken", without(first(dump, "guild_tab:{")));
  finds("broken", without(first(dump, "player_drinks:{")));
  finds("broken", without(first(dump, "player_games:{")));
  finds("broken", without(first(dump, "guild_channels:{")));
  finds("broken", { ...dump, active_games: ["a-ghost"] });
  finds("broken", { ...dump, "guild_live:{guild}": ["a-ghost"] });
  finds("broken", { ...dump, "outbox:{guild}": [{ id: "1-1", message: {} }] });
  const corrupt = audit(journal, [{ problems: ["unread"] }], new Snapshot(dump));
  assert.deepEqual(corrupt, ["broken: unread"]);
});

/** People play until all that an evening has was there. */
async function playWithoutFaults(): Promise<{ readonly journal: Journal; readonly dump: Dump }> {
  await using engine = await startStoreEngine();
  await using app = await LocalApp.open("app", { path: engine.path }, 1);
  const window = new FaultWindow([app.name]);
  const journal = new Journal();
  const client = new RetryingClient([app], journal, window, seededRandom(2));
  const people = ["1001", "1002", "1003"].map((id) => ({ id, name: `Guest ${id}` }));
  const place = { guildId: "guild", channelId: "channel" };
  const players = { place, people, opensSessions: false };
  const channel = new DrillChannel(players, client, [app], window, seededRandom(3));
  await channel.playUntil(() => journal.acknowledged.size > 60);
  await using redis = new RawRedis(engine.address);
  return { journal, dump: await redis.dump() };
}

function first(dump: Dump, prefix: string): string {
  const key = Object.keys(dump).find((name) => name.startsWith(prefix));
  assert(key, `${prefix} is among the keys`);
  return key;
}

function entriesBut(dump: Dump, key: string): [string, unknown][] {
  return Object.entries(dump).filter(([name]) => name !== key);
}

function changed(dump: Dump, prefix: string, change: (text: string) => string): Dump {
  const key = first(dump, prefix);
  return { ...dump, [key]: change(String(dump[key])) };
}
