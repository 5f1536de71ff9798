import assert from "node:assert/strict";
import { backUp, examine, judge, leastRightsAcl, reportLines } from "../../../src/ops/mod.ts";
import { openStore, type StoreAddress, StoreInspection } from "../../../src/storage/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { connectBare } from "../../storage/_engine.ts";
import { RandomPlay } from "../_random_play.ts";

const options = {
  kind: "redis",
  isOpenOnNetwork: false,
  gameRetentionMs: 86_400_000,
  discord: null,
} as const;

const password = "s3cret";

/** The line of docs/operations.md, with a password. */
function aclCommand(line: string = leastRightsAcl): string[] {
  return line.replace("PASSWORD", password).split(" ");
}

redisTest(
  "over TLS and with the least rights a store is played on, examined and backed up",
  async () => {
    const dir = await Deno.makeTempDir({ prefix: "rights-" });
    await using stack = new AsyncDisposableStack();
    stack.defer(() => Deno.remove(dir, { recursive: true }));
    await makeCertificate(dir);
    const port = freePort();
    const server = stack.use(
      await startRedisServer({
        appendonly: true,
        args: [
          ...["--tls-port", `${port}`, "--tls-auth-clients", "no"],
          ...["--tls-cert-file", `${dir}/server.crt`, "--tls-key-file", `${dir}/server.key`],
          ...["--tls-ca-cert-file", `${dir}/ca.crt`],
        ],
      }),
    );
    const admin = stack.use(await connectBare(server.socketPath));
    await admin(...aclCommand());
    const ca = await Deno.readTextFile(`${dir}/ca.crt`);
    const address: StoreAddress = { url: `rediss://ronnied:${password}@localhost:${port}`, ca };
    const store = stack.use(await openStore({ ...address, cache: true }));
    await new RandomPlay(store, 6).play(150);
    await store.settled();
    await store.janitor.sweep();
    const inspection = stack.use(await StoreInspection.open(address));
    const checks = await examine(inspection, options);
    assert.equal(judge(checks).problems, 0, reportLines("it", checks).join("\n"));
    const { keys } = await backUp(inspection, `${dir}/backup.jsonl`, "1.2.3");
    assert.ok(keys > 10);
    // Denied on purpose: whether the server knows PEXPIRETIME is only tried.
    const denied = await admin("ACL", "LOG") as Record<string, unknown>[];
    assert.deepEqual(denied.filter(({ object }) => object !== "pexpiretime"), []);
  },
);

redisTest(
  "the doctor names the commands and keys that a user lacks, and the line that helps",
  async () => {
    await using server = await startRedisServer({ appendonly: true });
    await using admin = await connectBare(server.socketPath);
    const line = leastRightsAcl.replace(" +zadd", "").replace(" ~board:{*}", "");
    await admin(...aclCommand(line));
    const url = `redis://ronnied:${password}@127.0.0.1:${server.port}`;
    await using inspection = await StoreInspection.open({ url });
    const checks = await examine(inspection, options);
    const rights = checks.find(({ name }) => name === "rights");
    const problems = rights?.findings.map(({ problem }) => problem).join("\n") ?? "";
    assert.match(problems, /run the 'zadd' command/);
    assert.match(problems, /access one of the keys/);
    assert.ok(rights?.findings.every(({ advice }) => advice.includes(leastRightsAcl)));
    assert.deepEqual(await admin("DBSIZE"), await admin("EXISTS", "probe"));
  },
);

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

/** A certificate authority, and a certificate for localhost signed by it. */
async function makeCertificate(dir: string): Promise<void> {
  const key = ["-newkey", "rsa:2048", "-nodes"];
  await openssl(
    ...["req", "-x509", ...key, "-days", "2", "-subj", "/CN=Test authority"],
    ...["-keyout", `${dir}/ca.key`, "-out", `${dir}/ca.crt`],
  );
  await openssl(
    ...["req", ...key, "-subj", "/CN=localhost", "-keyout", `${dir}/server.key`],
    ...["-out", `${dir}/server.csr`],
  );
  await Deno.writeTextFile(`${dir}/names`, "subjectAltName=DNS:localhost");
  await openssl(
    ...["x509", "-req", "-days", "2", "-in", `${dir}/server.csr`, "-extfile", `${dir}/names`],
    ...["-CA", `${dir}/ca.crt`, "-CAkey", `${dir}/ca.key`, "-CAcreateserial"],
    ...["-out", `${dir}/server.crt`],
  );
}

async function openssl(...args: string[]): Promise<void> {
  const { success } = await new Deno.Command("openssl", { args, stdout: "null", stderr: "null" })
    .output();
  assert.ok(success, `openssl ${args[0]}`);
}
