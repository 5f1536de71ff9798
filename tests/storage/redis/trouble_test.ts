/** Why a store cannot be reached: the log, `/readyz` and doctor say it in the same words. */
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { openStore, type StoreAddress, StoreInspection } from "../../../src/storage/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";
import { EventLog } from "../_engine.ts";
import { startTlsRedis } from "./_tls_redis.ts";

const host = "127.0.0.1";
const test = sideBySide("what keeps the bot from its store is said", redisTest);

/** Expects these words of a store's outage, of its readiness and of an inspection. */
async function assertSaid(address: StoreAddress, words: string): Promise<void> {
  const log = new EventLog();
  await using store = await openStore({
    ...address,
    connections: 1,
    random: () => 0,
    events: log.listener,
  });
  await log.began;
  const [outage] = log.outages;
  assert.equal(outage?.message, `Cannot probe: ${words}`);
  assert.equal(await store.problem(), `Cannot probe: ${words}`);
  const open = StoreInspection.open({ ...address, connectMs: 500 });
  await assert.rejects(open, (error) => {
    assert.ok(error instanceof StoreUnavailable && error.cause instanceof Error);
    assert.equal(error.message, `Cannot reach the store: ${words}`);
    assert.doesNotMatch(inspect([error, outage], { depth: 9 }), /s3cret/);
    return true;
  });
}

test("a user, a password or a database that Redis refuses is said", async () => {
  await using server = await startRedisServer({ password: "right" });
  const at = { host, port: server.port, tls: false };
  const refused = "Redis does not accept the user or the password; check both";
  await assertSaid({ ...at, password: "s3cret" }, refused);
  await assertSaid({ ...at, username: "me", password: "right" }, refused);
  await assertSaid(at, "Redis asks for a password; set one");
  const far = { ...at, password: "right", database: 99 };
  await assertSaid(far, "Redis has no database 99; use a lower one");
});

test("a Redis with too many clients says so", async () => {
  await using server = await startRedisServer({ args: ["--maxclients", "1"] });
  using _client = await Deno.connect({ hostname: host, port: server.port });
  const words =
    "Redis turns connections away; it has too many clients (maxclients), or is in protected mode";
  await assertSaid({ host, port: server.port, tls: false }, words);
});

test("a host that is unknown, and a port and a socket where nothing listens, are named", async () => {
  const advice = "check the address, and whether Redis runs";
  const unknown = { host: "no-such-host.invalid", port: 6379, tls: false };
  await assertSaid(
    unknown,
    "the host of no-such-host.invalid:6379 is unknown; check its name",
  );
  await assertSaid({ host, port: 1, tls: false }, `nothing listens on ${host}:1; ${advice}`);
  await assertSaid({ path: "/none/redis.sock" }, `nothing listens on /none/redis.sock; ${advice}`);
});

test("TLS on one side only, and a certificate that nobody vouches for, are said", async () => {
  await using redis = await startTlsRedis();
  const { tlsPort, server: { port } } = redis;
  await assertSaid(
    { host, port, tls: true },
    `${host}:${port} does not answer in TLS; if it speaks none, write redis in place of rediss`,
  );
  await assertSaid(
    { host, port: tlsPort, tls: false },
    `${host}:${tlsPort} closes every connection; if it speaks TLS, write rediss in place of redis`,
  );
  await assertSaid(
    { host: "localhost", port: tlsPort, tls: true },
    `the TLS certificate of localhost:${tlsPort} is not trusted; DENO_CERT names an authority of your own`,
  );
});

test("a port that is not Redis, and one that is silent, are told apart", async () => {
  await using web = Deno.serve({ hostname: host, port: 0, onListen() {} }, () => new Response());
  const { port } = web.addr;
  await assertSaid({ host, port, tls: false }, `what listens on ${host}:${port} is not Redis`);
  using silent = Deno.listen({ hostname: host, port: 0 });
  const at = { host, port: silent.addr.port, tls: false };
  const hangs = "takes connections and does not answer; Redis hangs, or it is not Redis";
  await assertSaid(at, `${host}:${at.port} ${hangs}`);
});

test(
  "a server that ends is said to be gone, and what was the trouble is over when it is back",
  async () => {
    await using server = await startRedisServer();
    const log = new EventLog();
    const { socketPath: path } = server;
    await using store = await openStore({ path, random: () => 0, events: log.listener });
    await server.kill();
    await log.began;
    const words = `nothing listens on ${path}; check the address, and whether Redis runs`;
    assert.equal(log.outages[0]?.message, `Cannot probe: ${words}`);
    await server.restart();
    await log.ended;
    assert.equal(await store.problem(), null);
    server.freeze();
    try {
      assert.doesNotMatch(await store.problem() ?? "", /nothing listens/);
    } finally {
      server.thaw();
    }
  },
);
