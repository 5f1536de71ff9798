/** The nodes of compose.cluster.yaml, started for real and made a cluster by its own script. */
import assert from "node:assert/strict";
import { readConfig } from "../../../src/config.ts";
import { longTest } from "../../_helpers/long_test.ts";
import { until } from "../../_helpers/redis_group.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { ComposedRedis, ComposeFile } from "./_compose.ts";

const file = new ComposeFile("compose.cluster.yaml");
const password = "0123456789abcdef";

Deno.test("compose.cluster.yaml: every node has an address, a volume and the settings of all", () => {
  const nodes = file.services("redis");
  assert.equal(nodes.length, 6);
  assert.equal(new Set(nodes.map((node) => file.scriptOf(node))).size, 1);
  const addresses = nodes.map((node) => /ipv4_address: (\S+)/.exec(file.serviceOf(node))?.[1]);
  assert.equal(new Set(addresses).size, 6);
  for (const address of addresses) {
    assert.ok(file.scriptOf("cluster").includes(`${address}:6379`), address);
  }
  for (const node of nodes) {
    assert.match(file.serviceOf(node), new RegExp(`volumes: \\["${node}:/data"\\]`));
    assert.match(file.serviceOf("cluster"), new RegExp(`${node}: { condition: service_healthy }`));
    assert.match(file.text, new RegExp(`^volumes:\\n(?: .*\\n)*  ${node}:$`, "m"));
  }
  const [, written = ""] = /REDIS_URL: (.*)$/m.exec(file.serviceOf("bot-1")) ?? [];
  const url = written.replace(/\$\{REDIS_PASSWORD:[^}]*\}/, password);
  const [, REDIS_READ_REPLICAS] = /REDIS_READ_REPLICAS: "(.*)"$/m.exec(file.serviceOf("bot-1")) ??
    [];
  const env = { REDIS_URL: url, REDIS_PASSWORD: "", REDIS_READ_REPLICAS };
  const { redisAddress, readReplicas } = readConfig(env);
  assert.equal(readReplicas, true);
  assert.ok(redisAddress !== null && "nodes" in redisAddress);
  assert.equal(redisAddress.password, password);
  const named = redisAddress.nodes.map(({ host }) => host);
  assert.ok(named.length >= 3 && named.every((host) => addresses.includes(host)));
});

redisTest("compose.cluster.yaml: a password that would break the URL is refused", async () => {
  const { code, stderr } = await shell(file.scriptOf("redis-1"), { REDIS_PASSWORD: "p@ss" });
  assert.equal(code, 64);
  assert.match(stderr, /^REDIS_PASSWORD: accepts letters and digits/);
});

redisTest("compose.cluster.yaml: its nodes are set up as a cluster should be", async () => {
  const { redis } = await ComposedRedis.startNode(file.scriptOf("redis-1"), password);
  await using node = redis;
  const expected = {
    "cluster-require-full-coverage": "no",
    "cluster-node-timeout": "3000",
    appendonly: "yes",
    appendfsync: "everysec",
    "maxmemory-policy": "noeviction",
    "repl-ping-replica-period": "1",
  };
  for (const [name, value] of Object.entries(expected)) {
    assert.equal(await node.ask(password, "CONFIG", "GET", name), `${name}\n${value}\n`);
  }
  assert.match(await node.ask(null, "PING"), /^NOAUTH/);
});

longTest(
  "compose.cluster.yaml: six nodes become a cluster, even if one stands still meanwhile",
  async () => {
    await using stack = new AsyncDisposableStack();
    const [nodes, ports]: [ComposedRedis[], number[]] = [[], []];
    for (const service of file.services("redis")) {
      const { port, redis } = await ComposedRedis.startNode(file.scriptOf(service), password);
      ports.push(port);
      nodes.push(stack.use(redis));
    }
    const script = file.scriptOf("cluster")
      .replaceAll(/172\.31\.250\.1(\d):6379/g, (_, number) => `127.0.0.1:${ports[number - 1]}`);
    const [, asleep] = nodes;
    assert.ok(asleep);
    asleep.freeze();
    const making = shell(script, { REDISCLI_AUTH: password });
    const introduced = new RegExp(`:${ports[5]}@.* connected`);
    await until(
      "the last node is known",
      async () => introduced.test(await nodes[0]?.ask(password, "CLUSTER", "NODES") ?? ""),
    );
    asleep.thaw();
    const made = await making;
    assert.equal(made.code, 0, made.stdout + made.stderr);
    let [masters, replicas] = [0, 0];
    for (const node of nodes) {
      assert.match(await node.ask(password, "CLUSTER", "INFO"), /cluster_state:ok/);
      const replication = await node.ask(password, "INFO", "replication");
      if (/role:master\r\nconnected_slaves:1/.test(replication)) masters++;
      if (/master_link_status:up/.test(replication)) replicas++;
    }
    assert.deepEqual({ masters, replicas }, { masters: 3, replicas: 3 });
    const again = await shell(script, { REDISCLI_AUTH: password });
    assert.equal(again.code, 0);
    assert.match(again.stdout, /^the slots are assigned already\n$/);
  },
  redisTest,
);

async function shell(script: string, env: Readonly<Record<string, string>>) {
  const { code, stdout, stderr } = await new Deno.Command("sh", { args: ["-c", script], env })
    .output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}
