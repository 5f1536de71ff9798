import assert from "node:assert/strict";
import { openStore } from "../../../src/storage/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { EventLog } from "../_engine.ts";
import { StorePlay } from "../_store_play.ts";

redisTest("a store behind TLS is believed by its certificate only", async () => {
  const dir = await Deno.makeTempDir({ prefix: "tls-" });
  try {
    await makeCertificate(dir);
    const port = freePort();
    await using _server = await startRedisServer({
      args: [
        ...["--tls-port", `${port}`, "--tls-auth-clients", "no", "--requirepass", "s"],
        ...["--tls-cert-file", `${dir}/crt.pem`, "--tls-key-file", `${dir}/key.pem`],
        ...["--tls-ca-cert-file", `${dir}/crt.pem`],
      ],
    });
    const url = `rediss://:s@localhost:${port}`;
    const ca = await Deno.readTextFile(`${dir}/crt.pem`);
    await using store = await openStore({ url, ca, cache: true });
    await new StorePlay(store).start();
    assert.equal((await store.games.active()).length, 1);
    const log = new EventLog();
    await using doubting = await openStore({ url, events: log.listener });
    await log.began;
    assert.equal(await doubting.ready(), false);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

async function makeCertificate(dir: string): Promise<void> {
  const openssl = new Deno.Command("openssl", {
    args: [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"],
      ...["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
      ...["-keyout", `${dir}/key.pem`, "-out", `${dir}/crt.pem`],
    ],
    stderr: "null",
  });
  assert.ok((await openssl.output()).success);
}
