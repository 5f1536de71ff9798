import assert from "node:assert/strict";
import { ConfigError } from "../../src/config.ts";
import { type AnyStoreAddress, openStore, parseStoreUrl } from "../../src/storage/mod.ts";
import { openStoreAccess, StoreUnusable } from "../../src/app/mod.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";

async function takesWrites(address: AnyStoreAddress): Promise<boolean> {
  await using store = await openStore({ ...address, connections: 1 });
  return await store.ready();
}

function embedded(dataDir: string, use?: "own" | "visit") {
  return openStoreAccess({ redisAddress: null, dataDir }, use);
}

async function refusal(opening: Promise<AsyncDisposable>): Promise<string> {
  try {
    await using _ = await opening;
  } catch (error) {
    assert(error instanceof StoreUnusable && error instanceof ConfigError);
    return error.message;
  }
  throw new Error("It was opened");
}

Deno.test("Redis is named without its password, and not asked", async () => {
  const redisAddress = parseStoreUrl("rediss://bot:s3cret@redis.example:6380/2");
  await using access = await openStoreAccess({ redisAddress, dataDir: "/nowhere" });
  assert.equal(access.kind, "redis");
  assert.deepEqual(access.address, redisAddress);
  assert.equal(access.description, "Redis at redis.example:6380, database 2, TLS");
});

Deno.test("the embedded store is created in its folder, for its user alone", async () => {
  await using folder = await temporaryFolder();
  const dataDir = `${folder.path}/deep/data`;
  {
    await using access = await embedded(dataDir);
    assert.equal(access.kind, "embedded");
    assert.equal(access.description, `the embedded store in ${dataDir}`);
    assert.ok(await takesWrites(access.address));
    const modeOf = (path: string) => (Deno.statSync(path).mode ?? 0) & 0o777;
    assert.equal(modeOf(dataDir), 0o700);
    for (const entry of Deno.readDirSync(dataDir)) {
      assert.equal(modeOf(`${dataDir}/${entry.name}`), 0o600, entry.name);
    }
  }
  assert.throws(() => Deno.statSync(`${dataDir}/ronnied.sock`), Deno.errors.NotFound);
});

Deno.test("a visitor goes through the owner, another owner is refused with its process", async () => {
  await using folder = await temporaryFolder();
  await using owner = await embedded(folder.path);
  await using visitor = await embedded(folder.path, "visit");
  assert.deepEqual(visitor.address, owner.address);
  assert.ok(await takesWrites(visitor.address));
  assert.match(await refusal(embedded(folder.path)), new RegExp(`in use by process ${Deno.pid};`));
});

Deno.test("a visitor opens the file itself if it has no owner, and creates none", async () => {
  await using folder = await temporaryFolder();
  assert.match(await refusal(embedded(folder.path, "visit")), /^DATA_DIR: there is no store in /);
  await (await embedded(folder.path))[Symbol.asyncDispose]();
  await using visitor = await embedded(folder.path, "visit");
  assert.ok(await takesWrites(visitor.address));
});

Deno.test("a visitor waits for an owner that is just starting or stopping", async () => {
  await using folder = await temporaryFolder();
  await (await embedded(folder.path))[Symbol.asyncDispose]();
  using lock = Deno.openSync(`${folder.path}/ronnied.sqlite.lock`, { write: true });
  lock.lockSync(true);
  const visit = embedded(folder.path, "visit");
  lock.unlockSync();
  await using visitor = await visit;
  assert.ok(await takesWrites(visitor.address));
});

Deno.test("a folder whose path no socket can have gets a port and a password", async () => {
  await using folder = await temporaryFolder();
  const dataDir = `${folder.path}/${"long/".repeat(25)}`;
  {
    await using owner = await embedded(dataDir);
    assert.match(owner.address.password ?? "", /^[0-9a-f]{48}$/);
    assert.equal("host" in owner.address && owner.address.host, "127.0.0.1");
    assert.equal((Deno.statSync(`${dataDir}/ronnied.address`).mode ?? 0) & 0o777, 0o600);
    await using visitor = await embedded(dataDir, "visit");
    assert.ok(await takesWrites(visitor.address));
  }
  assert.throws(() => Deno.statSync(`${dataDir}/ronnied.address`), Deno.errors.NotFound);
});

Deno.test("an unusable folder or file is refused with the reason", async () => {
  await using folder = await temporaryFolder();
  const file = `${folder.path}/file`;
  Deno.writeTextFileSync(file, "");
  assert.match(await refusal(embedded(file)), /it is not a folder/);
  assert.match(await refusal(embedded(`${file}/under`)), /it is not a folder/);
  assert.match(await refusal(embedded("/proc/none")), /^DATA_DIR: cannot keep the store in /);
  Deno.writeTextFileSync(`${folder.path}/ronnied.sqlite`, "x".repeat(4096));
  assert.match(await refusal(embedded(folder.path)), /no SQLite database/);
});
