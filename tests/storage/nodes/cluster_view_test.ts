import assert from "node:assert/strict";
import {
  type ClusterView,
  mergeViews,
  parseClusterView,
} from "../../../src/storage/nodes/cluster_view.ts";

const asked = { host: "10.0.0.9", port: 7009 };

/** A view of three nodes, as the first of them has it unless another one is `myself`. */
function view(...lines: readonly string[]): ClusterView {
  return parseClusterView(lines.join("\n"), asked);
}

const aHasAll = "a 10.0.0.1:7001@17001 myself,master - 0 0 1 connected 0-16383";
const bFollows = "b 10.0.0.2:7002@17002 slave a 0 0 1 connected";
/** A key of slot 12739. */
const key = "game:{123456789}";

Deno.test("every form of a node's line is read", () => {
  const lines = view(
    "a :7001@17001 myself,master - 0 1700000000000 3 connected 0-5460 5462 [5461->-b]",
    "b ::1:7002@17002,redis-2.example slave a 0 1700000000000 3 connected",
    "c 10.0.0.3:7003@17003,,shard-id=x master,fail? - 1 2 4 disconnected 5463-16383 [5461-<-a]",
    "d 10.0.0.4:7004@17004 slave,fail a 0 0 3 disconnected",
    "e :0@0 master,noaddr - 0 0 0 disconnected",
    "",
  );
  assert.deepEqual(lines.map(({ place }) => place), [
    { host: "10.0.0.9", port: 7001 },
    { host: "redis-2.example", port: 7002 },
    { host: "10.0.0.3", port: 7003 },
    { host: "10.0.0.4", port: 7004 },
  ]);
  assert.deepEqual(lines.map(({ isMaster, isFailed }) => [isMaster, isFailed]), [
    [true, false],
    [false, false],
    [true, false],
    [false, true],
  ]);
  assert.deepEqual([lines[0]?.ranges, lines[0]?.epoch], [[[0, 5460], [5462, 5462]], 3]);
  const topology = mergeViews([lines]);
  assert.match(topology.lack ?? "", /^no node has 1 of the cluster's 16384 slots; `redis-cli/);
  assert.deepEqual(topology.shardOf(key), {
    master: { host: "10.0.0.3", port: 7003 },
    replicas: [],
  });
});

Deno.test("each shard has a tag, which stays when another node takes over", () => {
  const before = mergeViews([view(
    "a 10.0.0.1:7001@17001 myself,master - 0 0 1 connected 0-8191",
    "b 10.0.0.2:7002@17002 master - 0 0 2 connected 8192-16383",
  )]);
  const after = mergeViews([view(
    "a 10.0.0.1:7001@17001 myself,master - 0 0 1 connected 0-8191",
    "c 10.0.0.3:7003@17003 master - 0 0 3 connected 8192-16383",
  )]);
  assert.deepEqual([before.tags, after.tags], [["0", "2"], ["0", "2"]]);
  const ports = (topology: typeof before) =>
    topology.tags.map((tag) => topology.shardOf(`x:{${tag}}`)?.master.port);
  assert.deepEqual([ports(before).toSorted(), ports(after).toSorted()], [[7001, 7002], [
    7001,
    7003,
  ]]);
});

Deno.test("a slot is its who claims it with the highest epoch, whoever says so first", () => {
  const stale = view(aHasAll, bFollows);
  const fresh = view(
    "a 10.0.0.1:7001@17001 master,fail - 0 0 1 disconnected",
    "b 10.0.0.2:7002@17002 myself,master - 0 0 2 connected 0-16383",
  );
  for (const views of [[stale, fresh], [fresh, stale]]) {
    assert.deepEqual(mergeViews(views).shards, [{
      master: { host: "10.0.0.2", port: 7002 },
      replicas: [],
    }]);
  }
});

Deno.test("a replica counts until everybody has given it up, and as long as it says so itself", () => {
  const without = view(aHasAll, "b 10.0.0.2:7002@17002 slave,fail a 0 0 1 disconnected");
  assert.deepEqual(mergeViews([without]).shardOf(key)?.replicas, []);
  const doubted = view(aHasAll, "b 10.0.0.2:7002@17002 slave,fail? a 0 0 1 disconnected");
  const itself = view(
    "a 10.0.0.1:7001@17001 master - 0 0 1 connected 0-16383",
    "b 10.0.0.2:7002@17002 myself,slave a 0 0 1 connected",
  );
  for (const other of [doubted, itself]) {
    const replicas = mergeViews([without, other]).shardOf(key)?.replicas;
    assert.deepEqual(replicas, [{ host: "10.0.0.2", port: 7002 }]);
  }
  assert.deepEqual(mergeViews([without]).places.map(({ port }) => port), [7001, 7002]);
});

Deno.test("only a majority of the masters of slots says who is alone", () => {
  const thirds = ["a 10.0.0.1:1@1", "b 10.0.0.2:2@2", "c 10.0.0.3:3@3"];
  const ranges = ["0-5000", "5001-9999", "10000-16383"];
  const seenBy = (self: number) =>
    view(
      ...thirds.map((node, index) =>
        `${node} ${index === self ? "myself," : ""}master - 0 0 1 connected ${ranges[index]}`
      ),
    );
  const replica = view(
    ...thirds.map((node, index) => `${node} master - 0 0 1 connected ${ranges[index]}`),
    "d 10.0.0.4:4@4 myself,slave a 0 0 1 connected",
  );
  assert.equal(mergeViews([seenBy(0), replica]).isByMajority, false);
  assert.equal(mergeViews([seenBy(0), seenBy(2)]).isByMajority, true);
});
