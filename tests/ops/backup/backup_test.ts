import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { dirname } from "node:path";
import {
  backUp,
  BackupFileError,
  loadBackup,
  restore as restoreBackup,
  type RestoreResult,
  StoreNotEmpty,
} from "../../../src/ops/mod.ts";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { StoreInspection } from "../../../src/storage/mod.ts";
import { isLong, limitMs } from "../../_helpers/long_test.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { startRealEngine } from "../../_helpers/store_engine.ts";
import { RandomPlay } from "../_random_play.ts";
import {
  type InspectedStore,
  openInspectedRedis,
  openInspectedStore,
} from "../_inspected_store.ts";
import { assertSound } from "../doctor/_findings.ts";

/** A file in a folder of its own. */
class Folder implements Disposable {
  readonly #path = Deno.makeTempDirSync({ prefix: "backup-" });
  readonly file = `${this.#path}/play.jsonl`;

  /** Names of all files, hidden ones too. */
  get names(): readonly string[] {
    return [...Deno.readDirSync(this.#path)].map(({ name }) => name);
  }

  [Symbol.dispose](): void {
    Deno.removeSync(this.#path, { recursive: true });
  }
}

/** Restores a file, whatever its records are. */
async function restore(
  inspection: StoreInspection,
  path: string,
  options: { readonly force?: boolean } = {},
): Promise<RestoreResult> {
  return await restoreBackup(inspection, await loadBackup(path, { unchecked: true }), options);
}

/** A store in which people have played. */
async function openPlayed(start = () => openInspectedStore()): Promise<InspectedStore> {
  const setup = await start();
  await new RandomPlay(setup.store, 7).play(250);
  await setup.store.settled();
  return setup;
}

async function roundTrip(
  from: () => Promise<InspectedStore>,
  to: () => Promise<InspectedStore>,
): Promise<void> {
  using folder = new Folder();
  await using source = await openPlayed(from);
  await using target = await to();
  const before = await source.dump();
  const { keys } = await backUp(source.inspection, folder.file, "1.2.3");
  assert.equal(keys, Object.keys(before).length);
  const result = await restore(target.inspection, folder.file);
  assert.deepEqual(await target.dump(), before);
  assert.deepEqual([result.keys, result.expired, result.replaced], [keys, 0, 0]);
  assert.equal(result.header.product, "1.2.3");
  await new RandomPlay(target.store, 8).play(20);
}

Deno.test("a backup of the embedded store comes back on another one, ends included", () =>
  roundTrip(openInspectedStore, openInspectedStore));

redisTest(
  "a backup of the embedded store comes back on Redis, ends included",
  () => roundTrip(openInspectedStore, openInspectedRedis),
);

redisTest(
  "a backup of Redis comes back on the embedded store, ends included",
  () => roundTrip(openInspectedRedis, openInspectedStore),
);

Deno.test("a backup is readable, private, and alone in its folder", async () => {
  using folder = new Folder();
  await using setup = await openInspectedStore();
  await setup.bare("SADD", "active_games", "g2", "g1");
  await setup.bare("SET", "channel:{80}", "g1", "PXAT", 4_102_444_800_000);
  await setup.bare("SET", "done:{g1}:5", "not kept", "PX", 900_000);
  await setup.bare("SET", "gateway_session:{1}", "not kept", "PX", 120_000);
  await setup.bare("SET", "somebody_else", "not ours");
  Deno.writeTextFileSync(folder.file, "an older backup");
  await backUp(setup.inspection, folder.file, "1.2.3");
  const lines = Deno.readTextFileSync(folder.file).trimEnd().split("\n");
  assert.match(
    lines[0] ?? "",
    /^\{"format":"ronnied-backup","version":1,"product":"1.2.3","createdAt":"20[^"]*Z","keys":2\}$/,
  );
  assert.deepEqual(lines.slice(1, 3), [
    '{"key":"active_games","type":"set","expiresAt":null,"value":["g1","g2"]}',
    '{"key":"channel:{80}","type":"string","expiresAt":4102444800000,"value":"g1"}',
  ]);
  assert.match(lines[3] ?? "", /^\{"end":\{"keys":2,"sha256":"[0-9a-f]{64}"\}\}$/);
  assert.equal((Deno.statSync(folder.file).mode ?? 0) & 0o777, 0o600);
  assert.deepEqual(folder.names, ["play.jsonl"]);
});

Deno.test("bytes that are no text, and scores of every size, come back as they were", async () => {
  using folder = new Folder();
  await using source = await openInspectedStore();
  await using target = await openInspectedStore();
  await source.inspection.ask([
    ["SET", "player:{1}", Buffer.from([0xff, 0xfe, 0, 10])],
    ["ZADD", "drinks:{g}", "-inf", "a", "1.5", "b", "1e300", "c", "+inf", "\ud83c\udfb2"],
    ["HSET", "guild_tab:{9}", "__proto__", "1", "7:name", 'Q"\\\n\u2028'],
  ]);
  await backUp(source.inspection, folder.file, "1.2.3");
  await restore(target.inspection, folder.file);
  assert.deepEqual(await target.dump(), await source.dump());
  const [bytes] = await target.inspection.ask([["GET", "player:{1}"]]);
  assert.deepEqual(bytes, Buffer.from([0xff, 0xfe, 0, 10]));
});

Deno.test("a store that holds something is replaced only by force, keys of other programs never", async () => {
  using folder = new Folder();
  await using source = await openPlayed();
  await using target = await openInspectedStore();
  await backUp(source.inspection, folder.file, "1.2.3");
  await new RandomPlay(target.store, 3).play(60);
  await target.bare("SET", "somebody_else", "theirs");
  const before = await target.dump();
  await assert.rejects(restore(target.inspection, folder.file), StoreNotEmpty);
  assert.deepEqual(await target.dump(), before);
  const { replaced } = await restore(target.inspection, folder.file, { force: true });
  assert.ok(replaced > 0);
  const theirs = { somebody_else: { type: "string", end: -1, value: "theirs" } };
  assert.deepEqual(await target.dump(), { ...await source.dump(), ...theirs });
  assert.deepEqual(await target.bare("KEYS", "done:*"), []);
});

Deno.test("what expired since the backup stays gone", async () => {
  using folder = new Folder();
  await using source = await openInspectedStore();
  await using target = await openInspectedStore();
  await source.bare("SET", "channel:{1}", "g", "PX", 1_000_000);
  await source.bare("SADD", "active_games", "g");
  await backUp(source.inspection, folder.file, "1.2.3");
  const text = Deno.readTextFileSync(folder.file);
  rewrite(folder.file, text.replace(/"expiresAt":\d+/, '"expiresAt":1000'));
  const { keys, expired } = await restore(target.inspection, folder.file);
  assert.deepEqual([keys, expired], [1, 1]);
  assert.deepEqual(Object.keys(await target.dump()), ["active_games"]);
});

/** Writes a backup's lines under a footer that fits them. */
function rewrite(path: string, text: string): void {
  const lines = text.trimEnd().split("\n").slice(0, -1);
  Deno.writeTextFileSync(path, `${lines.join("\n")}\n${footerOf(lines)}\n`);
}

function footerOf(lines: readonly string[]): string {
  const sha256 = digest(`${lines.join("\n")}\n`);
  return JSON.stringify({ end: { keys: lines.length - 1, sha256 } });
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Asserts that a file is refused, and that nothing is written. */
async function assertRefused(
  setup: InspectedStore,
  path: string,
  text: string | Uint8Array,
  why: RegExp,
) {
  if (typeof text === "string") Deno.writeTextFileSync(path, text);
  else Deno.writeFileSync(path, text);
  await assert.rejects(restore(setup.inspection, path, { force: true }), (error) => {
    assert(error instanceof BackupFileError);
    assert.match(error.message, why);
    return true;
  });
}

Deno.test("a backup that is cut short anywhere is refused, and nothing is written", async () => {
  using folder = new Folder();
  await using setup = await openInspectedStore();
  await new RandomPlay(setup.store, 5).play(40);
  await backUp(setup.inspection, folder.file, "1.2.3");
  const before = await setup.dump();
  const lines = Deno.readTextFileSync(folder.file).split("\n").slice(0, -1);
  for (let length = 0; length < lines.length; length++) {
    const whole = lines.slice(0, length).map((line) => `${line}\n`).join("");
    const half = lines[length]?.slice(0, (lines[length]?.length ?? 0) / 2) ?? "";
    await assertRefused(setup, folder.file, whole, /it is empty|ends too early/);
    await assertRefused(setup, folder.file, whole + half, /cut short/);
  }
  await assertRefused(setup, folder.file, lines.join("\n"), /cut short/);
  assert.deepEqual(await setup.dump(), before);
});

Deno.test("a backup with any changed byte is refused, and nothing is written", async () => {
  using folder = new Folder();
  await using setup = await openInspectedStore();
  await setup.bare("ZADD", "drinks:{g}", 1_750_000_000_000, '{"v":1,"id":"g.001"}');
  await setup.bare("SET", "channel:{80}", "g1", "PX", 1_000_000);
  await backUp(setup.inspection, folder.file, "1.2.3");
  const before = await setup.dump();
  const good = Deno.readFileSync(folder.file);
  for (const [index, byte] of good.entries()) {
    const bad = good.slice();
    bad[index] = byte ^ (index % 2 === 0 ? 1 : 0x80);
    await assertRefused(setup, folder.file, bad, /./);
  }
  assert.deepEqual(await setup.dump(), before);
});

Deno.test("foreign files, other versions, foreign and doubled keys are refused", async () => {
  using folder = new Folder();
  await using setup = await openInspectedStore();
  await setup.bare("SET", "channel:{80}", "g1");
  await backUp(setup.inspection, folder.file, "1.2.3");
  const [header = "", entry = "", footer = ""] = Deno.readTextFileSync(folder.file).split("\n");
  const refused = (text: string | Uint8Array, why: RegExp) =>
    assertRefused(setup, folder.file, text, why);
  await refused("", /it is empty/);
  await refused("REDIS0011\n", /no backup of Ronnied's/);
  await refused(Uint8Array.of(0x52, 0xff, 0xfa, 10), /it is no text/);
  await refused('{"format":"other"}\n', /no backup of Ronnied's/);
  await refused(
    `${header.replace('"version":1', '"version":2')}\n${entry}\n${footer}\n`,
    /version 2 of the format, this program knows 1/,
  );
  const withLines = (...lines: string[]) => {
    const all = [header.replace(/"keys":\d+/, `"keys":${lines.length}`), ...lines];
    return `${all.join("\n")}\n${footerOf(all)}\n`;
  };
  await refused(withLines(entry.replace("channel:{80}", "other")), /a key that does not belong/);
  await refused(withLines(entry, entry), /a key that does not belong/);
  await refused(withLines(entry.replace("string", "list")), /line 2 is damaged/);
  await refused(`${withLines(entry)}more\n`, /more after its end/);
  await assert.rejects(restore(setup.inspection, `${folder.file}.none`), /there is no such file/);
  await assert.rejects(
    backUp(setup.inspection, `${folder.file}/none/x`, "1"),
    /it cannot be written/,
  );
});

Deno.test("a whole file with records that cannot be read is refused, unless they are wanted", async () => {
  using folder = new Folder();
  await using setup = await openInspectedStore();
  await setup.bare("SET", "session:{s}", '{"v":1,"id":"other"}');
  await setup.bare("SADD", "drinks:{g}", "x");
  await backUp(setup.inspection, folder.file, "1.2.3");
  await assert.rejects(loadBackup(folder.file), (error) => {
    assert(error instanceof BackupFileError);
    assert.match(error.message, /drinks:\{g\} in it cannot be read \(it holds a set, not a zset\)/);
    assert.match(error.message, /and 1 more keys.*--unchecked$/);
    return true;
  });
  assert.equal((await loadBackup(folder.file, { unchecked: true })).entries.length, 2);
});

Deno.test("a file that is one endless line is refused in little time", async () => {
  using folder = new Folder();
  const part = new Uint8Array(1 << 20).fill(0x61);
  {
    using file = Deno.openSync(folder.file, { write: true, create: true });
    for (let written = 0; written < 70; written++) file.writeSync(part);
  }
  const began = performance.now();
  await assert.rejects(loadBackup(folder.file), /a line of more than 64 million characters/);
  assert.ok(performance.now() - began < 10_000);
});

Deno.test("what is no regular file is refused and not waited for", async () => {
  using folder = new Folder();
  await assert.rejects(loadBackup("/dev/zero"), /it is no regular file/);
  await assert.rejects(loadBackup(dirname(folder.file)), /it is no regular file/);
});

Deno.test("a command that a restore or a repair is refused is not passed over", async () => {
  await using setup = await openInspectedStore();
  const entry = { key: "board:{g}", type: "string", value: "x", expiresAt: -1 } as const;
  await assert.rejects(
    setup.inspection.replace([], [{ ...entry, expiresAt: Number.MAX_VALUE }]),
    /Written in part: Redis refused: ERR/,
  );
  await setup.bare("SADD", "active_games", "g");
  const command = ["HINCRBY", "active_games", "x", "1"];
  await assert.rejects(setup.inspection.changeIf(new Map(), [command]), /in part: .* WRONGTYPE/);
});

Deno.test("a backup taken while people play holds whole moves only", async () => {
  using folder = new Folder();
  await using source = await openInspectedStore();
  const plays = [1, 2, 3].map((seed) => new RandomPlay(source.store, seed));
  const playing = Promise.all(plays.map((play) => play.play(120)));
  for (let count = 0; count < (isLong ? 8 : 3); count++) {
    await backUp(source.inspection, folder.file, "1.2.3");
    await using target = await openInspectedStore();
    await restore(target.inspection, folder.file);
    await assertSound(target.engine.address);
  }
  await playing;
});

/** Games of a hundred drinks. */
const manyGames = isLong ? 100 : 20;

Deno.test(`a ledger of ${manyGames * 100} drinks is backed up and restored within seconds`, async () => {
  using folder = new Folder();
  await using source = await openInspectedStore();
  await using target = await openInspectedStore();
  const drink = (game: number, number: number) =>
    JSON.stringify({ v: 1, id: `g${game}.${number}`, gameId: `g${game}`, note: "x".repeat(120) });
  for (let game = 0; game < manyGames; game++) {
    const members = Array.from({ length: 100 }, (_, index) => [`${index}`, drink(game, index)]);
    await source.bare("ZADD", `drinks:{g${game}}`, ...members.flat());
  }
  const began = performance.now();
  await backUp(source.inspection, folder.file, "1.2.3");
  await restore(target.inspection, folder.file);
  assert.ok(performance.now() - began < limitMs(5_000));
  assert.deepEqual(await target.dump(), await source.dump());
});

redisTest(
  "a key of ours that holds a list is left out and named, and goes when replaced",
  async () => {
    using folder = new Folder();
    await using setup = await openInspectedRedis();
    await setup.bare("LPUSH", "player:{1}", "a list");
    await setup.bare("SADD", "board:{g}", "a set where a text should be");
    const { keys, leftOut } = await backUp(setup.inspection, folder.file, "1.2.3");
    assert.deepEqual([keys, leftOut], [1, ["player:{1}"]]);
    await restore(setup.inspection, folder.file, { force: true });
    assert.deepEqual(Object.keys(await setup.dump()), ["board:{g}"]);
  },
);

redisTest(
  "a store that is gone is reported as unavailable, and leaves no file behind",
  async () => {
    using folder = new Folder();
    await using engine = await startRealEngine();
    await using inspection = await StoreInspection.open(engine.address);
    await engine.server.kill();
    await assert.rejects(backUp(inspection, folder.file, "1.2.3"), StoreUnavailable);
    assert.deepEqual(folder.names, []);
    await assert.rejects(StoreInspection.open(engine.address), StoreUnavailable);
  },
);

redisTest("a store that is full refuses a restore as a whole", async () => {
  using folder = new Folder();
  await using source = await openPlayed();
  await backUp(source.inspection, folder.file, "1.2.3");
  await using target = await openInspectedRedis();
  await target.bare("SADD", "active_games", "g1");
  const before = await target.dump();
  await target.bare("CONFIG", "SET", "maxmemory", "1");
  await assert.rejects(
    restore(target.inspection, folder.file, { force: true }),
    /Redis refused: OOM/,
  );
  assert.deepEqual(await target.dump(), before);
});
