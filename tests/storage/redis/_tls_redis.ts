import { freePort } from "../../_helpers/free_port.ts";
import assert from "node:assert/strict";
import {
  type RedisServer,
  type RedisServerOptions,
  startRedisServer,
} from "../../_helpers/redis_server.ts";
import { temporaryFolder } from "../../_helpers/temporary_folder.ts";

/** A redis-server that takes TLS connections to localhost as well. */
export interface TlsRedis extends AsyncDisposable {
  readonly server: RedisServer;
  readonly tlsPort: number;
  /** Its certificate, which no authority has signed. */
  readonly ca: string;
}

/** Starts one; use it in a `redisTest`. */
export async function startTlsRedis(options: RedisServerOptions = {}): Promise<TlsRedis> {
  await using stack = new AsyncDisposableStack();
  const { path: dir } = stack.use(await temporaryFolder());
  await makeCertificate(dir);
  const tlsPort = freePort();
  const args = [
    ...["--tls-port", `${tlsPort}`, "--tls-auth-clients", "no"],
    ...["--tls-cert-file", `${dir}/crt.pem`, "--tls-key-file", `${dir}/key.pem`],
    ...["--tls-ca-cert-file", `${dir}/crt.pem`],
    ...options.args ?? [],
  ];
  const server = stack.use(await startRedisServer({ ...options, args }));
  const ca = await Deno.readTextFile(`${dir}/crt.pem`);
  const owned = stack.move();
  return { server, tlsPort, ca, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** Makes `crt.pem`, which no authority has signed, and `key.pem`: of localhost and 127.0.0.1. */
export async function makeCertificate(dir: string): Promise<void> {
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
