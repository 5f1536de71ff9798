import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { backUp, GamesAreLive, loadBackup, restore, StoreNotEmpty } from "../../../src/ops/mod.ts";
import { readEntry } from "../../../src/ops/backup/format.ts";
import {
  ClusterInspection,
  type Inspection,
  openStore,
  type StoredEntry,
} from "../../../src/storage/mod.ts";
import { RedisCluster } from "../../_helpers/redis_cluster.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { temporaryFolder } from "../../_helpers/temporary_folder.ts";
import { clusterAddress } from "../../storage/nodes/_nodes.ts";
import { openInspectedStore } from "../_inspected_store.ts";
import { RandomPlay } from "../_random_play.ts";
import { findingsIn } from "../doctor/_findings.ts";

const fixture = fileURLToPath(new URL("../../upgrade/0.1.0.jsonl", import.meta.url));
const decade = 315_360_000_000;

redisTest("a cluster is backed up and restored", async (t) => {
  await using cluster = await RedisCluster.start({ replicas: 0 });
  await using folder = await temporaryFolder();
  await using inspection = await ClusterInspection.open(clusterAddress(cluster));
  const file = `${folder.path}/cluster.jsonl`;

  const play = async (seed: number) => {
    await using store = await openStore(clusterAddress(cluster));
    await new RandomPlay(store, seed).play(150);
    await store.settled();
  };

  await t.step("on one server, and back", async () => {
    await play(7);
    const { keys, leftOut } = await backUp(inspection, file, "1.2.3");
    const backup = await loadBackup(file);
    assert.deepEqual([backup.entries.length, leftOut], [keys, []]);
    await using single = await openInspectedStore();
    assert.equal((await restore(single.inspection, backup)).keys, keys);
    assert.deepEqual(await findingsIn(single.inspection), []);
    await new RandomPlay(single.store, 8).play(50);
    await single.store.settled();
    await backUp(single.inspection, file, "1.2.3");
    await assert.rejects(restore(inspection, await loadBackup(file)), StoreNotEmpty);
    const { moved, replaced } = await restore(inspection, await loadBackup(file), { force: true });
    assert.deepEqual([moved, replaced], [0, keys]);
    assert.deepEqual(await findingsIn(inspection), []);
    await play(9);
    assert.deepEqual(await findingsIn(inspection), []);
  });

  await t.step("ids of before get a home, everywhere, and nothing else changes", async () => {
    const backup = await loadBackup(fixture);
    const entries = oldIds(backup.entries);
    await restore(inspection, { ...backup, entries: [] }, { force: true });
    await assert.rejects(restore(inspection, { ...backup, entries }), GamesAreLive);
    assert.equal((await inspection.snapshot()).entries.size, 0);
    const { moved, keys, homeless } = await restore(
      inspection,
      { ...backup, entries },
      { force: true },
    );
    assert.ok(moved > 5);
    assert.deepEqual([keys, homeless], [entries.length, []]);
    assert.deepEqual(await problemsIn(inspection), []);
    const after = [...(await inspection.snapshot()).entries.values()];
    assert.deepEqual(bodies(after), bodies(entries));
    await play(10);
    assert.deepEqual(await problemsIn(inspection), []);
  });

  await t.step("a node that takes no writes leaves it half done, and says so", async () => {
    const backup = await loadBackup(file);
    const [first] = cluster.servers;
    assert.ok(first);
    await cluster.ask(first, "CONFIG", "SET", "min-replicas-to-write", "1");
    await assert.rejects(
      restore(inspection, backup, { force: true }),
      /NOREPLICAS.*\. That was one slot; others may be written: do it again with --force$/,
    );
    await cluster.ask(first, "CONFIG", "SET", "min-replicas-to-write", "0");
    const { keys } = await restore(inspection, backup, { force: true });
    assert.equal(keys, backup.entries.length);
    assert.deepEqual(await findingsIn(inspection), []);
  });

  await t.step("ids that are no UUIDs are named", async () => {
    const backup = await loadBackup(fixture);
    const entries = later(backup.entries);
    const { moved, homeless } = await restore(inspection, { ...backup, entries }, { force: true });
    assert.equal(moved, 0);
    assert.ok(homeless.length > 5 && homeless.every((id) => id.startsWith("id-")), `${homeless}`);
  });
});

/** The entries of a release that chose no ids at home, with the ids that it had outside of tests. */
function oldIds(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  const text = entries.map((entry) => JSON.stringify(entry)).join("\n").replaceAll(
    /id-(\d+)-([0-9a-f]{8})/g,
    (_, number, hex) => `${hex}-0000-4000-8000-${String(number).padStart(12, "0")}`,
  );
  return later(text.split("\n").flatMap((line) => readEntry(line) ?? []));
}

/** They would have expired. */
function later(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  return entries.map((entry) => ({
    ...entry,
    expiresAt: entry.expiresAt && entry.expiresAt + decade,
  }));
}

/** What the entries say but for the five digits that are chosen, in any order. */
function bodies(entries: readonly StoredEntry[]): readonly string[] {
  const text = (entry: StoredEntry) =>
    JSON.stringify(entry).replaceAll(/([0-9a-f]{8}-0000-4000-8000-[0-9a-f]{7})[0-9a-f]{5}/g, "$1");
  return entries.map((entry) => [...text(entry)].toSorted().join("")).toSorted();
}

/** Lifetimes are another matter: the fixture's were put off. */
async function problemsIn(inspection: Inspection): Promise<readonly string[]> {
  return (await findingsIn(inspection)).filter((line) => !line.startsWith("lifetimes "));
}
