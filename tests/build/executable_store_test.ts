/** The executable's `doctor`, `backup` and `restore`, while a bot runs and while none does. */
import assert from "node:assert/strict";
import { Bar } from "./_bar.ts";
import { assertDone, assertRefused, type Executable, executableTest } from "./_executable.ts";

executableTest("a game is backed up while it is played, restored, and goes on", async (program) => {
  await using bar = await Bar.open();
  const env = bar.settings;
  const moved = { ...env, DATA_DIR: "./moved" };
  {
    await using running = await program.start(["start"], { env });
    await running.printed(/Ready/);
    await bar.begin();
    assertDone(await program.run(["doctor"], { env }));
    const told = assertDone(await program.run(["backup", "evening.jsonl"], { env }));
    assert.match(
      told,
      /^Backed up the embedded store in \.\/data: \d+ keys into evening\.jsonl\n$/,
    );
    const refused = await program.run(["restore", "evening.jsonl", "--force"], { env });
    assertRefused(refused, 78, /the store in \.\/data is in use by process \d+; stop that one/);
    assert.equal(await running.stop(), 0);
  }
  assertRefused(await program.run(["restore", "evening.jsonl"], { env }), 1, /--force/);
  const told = assertDone(await program.run(["restore", "evening.jsonl"], { env: moved }));
  assert.match(told, /^Restored the embedded store in \.\/moved from evening\.jsonl of /);
  assert.deepEqual(await judgement(program, moved), { code: 0, ok: true });
  await using running = await program.start(["start"], { env: moved });
  await running.printed(/Ready/);
  await bar.finish();
  assert.equal(await running.stop(), 0);
  assert.deepEqual(await judgement(program, moved), { code: 0, ok: true });
});

executableTest("doctor: no store, and one that cannot be reached, end with 69", async (program) => {
  const absent = await program.run(["doctor"], { env: {} });
  assertRefused(absent, 69, /^DATA_DIR: there is no store in \.\/data; `start` makes one/);
  const env = { REDIS_URL: "redis://:cellar-door@127.0.0.1:1" };
  assertRefused(await program.run(["doctor"], { env }), 69, /^Cannot reach the store: /);
  assert.deepEqual(await judgement(program, env), { code: 69, ok: false });
  assertRefused(await program.run(["backup", "f"], { env }), 69, /^Cannot reach the store: /);
});

executableTest("backup and restore: what is not there is told", async (program) => {
  assertRefused(
    await program.run(["backup", "f"], { env: {} }),
    78,
    /there is no store in \.\/data/,
  );
  assertRefused(await program.run(["restore", "f"], { env: {} }), 1, /^Cannot use f: there is no/);
  assertRefused(await program.run(["restore"], { env: {} }), 64, /^restore needs one file\n/);
  const { machine } = program;
  await Deno.writeTextFile(`${machine.tmp}/f`, "beer\n");
  const ran = await program.run(["restore", `${machine.tmp}/f`], { env: {} });
  assertRefused(ran, 1, /^Cannot use .*: it is no backup of Ronnied's/);
});

executableTest("a store file that is none is told, and left alone", async (program) => {
  const { machine } = program;
  await machine.makeFolder(`${machine.work}/data`);
  const file = `${machine.work}/data/ronnied.sqlite`;
  await Deno.writeTextFile(file, "beer ".repeat(1_000));
  await Deno.chmod(file, 0o666);
  await using bar = await Bar.open();
  const commands = [[["start"], 78], [["backup", "f"], 78], [["doctor"], 69]] as const;
  for (const [args, code] of commands) {
    const ran = await program.run(args, { env: bar.settings });
    assertRefused(
      ran,
      code,
      /^DATA_DIR: Cannot open the store file .*: it is not a store file .*\n$/,
    );
  }
  assert.equal(await Deno.readTextFile(file), "beer ".repeat(1_000));
});

executableTest("backup: a place that cannot be written to is told", async (program) => {
  await using bar = await Bar.open();
  const env = bar.settings;
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  for (const path of ["/ronnied-backup", "no-such-folder/f", "data"]) {
    assertRefused(await program.run(["backup", path], { env }), 1, /^Cannot use .*\n$/);
  }
  assert.equal(await running.stop(), 0);
});

/** How `doctor --json` ends and judges. */
async function judgement(program: Executable, env: Readonly<Record<string, string>>) {
  const { code, stdout } = await program.run(["doctor", "--json"], { env });
  return { code, ok: JSON.parse(stdout).ok };
}
