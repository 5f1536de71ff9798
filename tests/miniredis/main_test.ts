/** The program: its output, its errors, its end, and redis-cli as its client. */

import assert from "node:assert/strict";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { runChildEngine, startChildEngine } from "./_child_engine.ts";
import { Wire } from "./_wire.ts";

async function redisCli(args: readonly string[], input = ""): Promise<string> {
  const child = new Deno.Command("redis-cli", {
    args: [...args],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  await writer.close();
  const { stdout, stderr } = await child.output();
  return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
}

redisTest("redis-cli looks around", async () => {
  await using server = await startMiniredis({ password: "secret" });
  const at = ["-p", String(server.port), "-a", "secret", "--no-auth-warning"];
  assert.equal(await redisCli(at, "SET k 'a b'\nGET k\n"), "OK\na b\n");
  assert.equal(await redisCli([...at, "-3", "ZADD", "z", "1.5", "m"]), "1\n");
  assert.equal(await redisCli([...at, "-3", "ZRANGE", "z", "0", "-1", "WITHSCORES"]), "m\n1.5\n");
  assert.equal(
    await redisCli([...at, "--scan"]).then((keys) => keys.split("\n").sort().join()),
    ",k,z",
  );
  assert.match(await redisCli([...at, "INFO", "server"]), /redis_version:7.0.15/);
  assert.match(await redisCli([...at, "--bigkeys"]), /Biggest {3}zset found '"z"' has 1 members/);
  assert.match(await redisCli([...at, "HELP", "GET"]), /summary:.* Get the value of a key/);
  assert.match(await redisCli(["-p", String(server.port), "GET", "k"]), /NOAUTH/);
});

for (const signal of ["SIGTERM", "SIGHUP"] as const) {
  Deno.test(`${signal} closes the store and removes the socket`, async () => {
    await using dir = await temporaryFolder();
    const path = `${dir.path}/redis.sock`;
    const args = ["--path", path, "--file", `${dir.path}/store`];
    await using child = await startChildEngine(args, { dir });
    assert.equal(child.port, undefined);
    await using wire = await Wire.connect(path);
    await wire.call("SET", "k", "v");
    assert.equal((await child.end(signal)).code, 0);
    await wire.ended;
    assert.deepEqual([...Deno.readDirSync(dir.path)].map((file) => file.name).sort(), [
      "store",
      "store.lock",
    ]);
  });
}

Deno.test("a dead process's socket is replaced, a living one's is not", async () => {
  await using dir = await temporaryFolder();
  const path = `${dir.path}/redis.sock`;
  await using child = await startChildEngine(["--path", path], { dir });
  await assert.rejects(
    startMiniredis({ path }),
    /Cannot listen on .*: a server is listening there/,
  );
  await child.end("SIGKILL");
  assert.ok(Deno.lstatSync(path).isSocket);
  const server = await startMiniredis({ path });
  await using wire = await Wire.connect(path);
  assert.equal((await wire.call("PING")).value, "PONG");
  await server.close();
  await wire.ended;

  await Deno.writeTextFile(path, "precious");
  await assert.rejects(startMiniredis({ path }), /something else has that name/);
  assert.equal(await Deno.readTextFile(path), "precious");
  await assert.rejects(
    startMiniredis({ path: `${dir.path}/${"x".repeat(120)}` }),
    /at most 107 bytes/,
  );
});

Deno.test("the password comes from the environment, and no argument of a process shows it", async () => {
  await using dir = await temporaryFolder();
  const env = { MINIREDIS_PASSWORD: "two words" };
  await using child = await startChildEngine(["--port", "0"], { dir, env });
  await using wire = await Wire.connect(child.port ?? 0);
  assert.match(String((await wire.call("PING")).value), /^NOAUTH/);
  assert.equal((await wire.call("AUTH", "two words")).value, "OK");
  const refused = await runChildEngine(["--password", "two words"], { dir });
  assert.equal(refused.code, 2);
  assert.match(refused.message, /MINIREDIS_PASSWORD/);
  assert.doesNotMatch(refused.message, /two words/);
});

Deno.test("a wrong argument or a taken port ends the program with a sentence", async () => {
  await using dir = await temporaryFolder();
  await using server = await startMiniredis();
  const taken = await runChildEngine(["--port", String(server.port)], { dir });
  assert.deepEqual(taken, {
    code: 1,
    message: `Cannot listen on 127.0.0.1:${server.port}: the port is taken`,
  });
  const port = await runChildEngine(["--port", "70000"], { dir });
  assert.equal(port.code, 2);
  assert.match(port.message, /^Cannot use port 70000: 0 to 65535 expected\nUsage: /);
  const unknown = await runChildEngine(["--prot", "1"], { dir });
  assert.match(unknown.message, /^Unknown option '--prot'[^]*Usage: /);
});
