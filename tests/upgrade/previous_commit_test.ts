/** The very data of the commit before this one: its bot begins a game, and this one's ends it. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { ProgramGuild } from "../_helpers/program_guild.ts";
import { RunningProgram } from "../_helpers/running_program.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const previous = "HEAD~1";
const parts = ["src", "deno.json", "deno.lock"];

/** Registers the test, or skips it by name where there is no commit before. */
function previousCommitTest(name: string, fn: (source: string) => Promise<void>): void {
  if (hasPrevious()) {
    Deno.test(name, async () => {
      await using source = await temporaryFolder();
      await checkOut(source.path);
      await fn(source.path);
    });
  } else {
    Deno.test({ name: `${name} (skipped: no ${previous} here)`, ignore: true, fn: () => {} });
  }
}

previousCommitTest("upgrade: a game that the commit before began goes on", async (source) => {
  const dataDir = `${source}/data`;
  await using bar = await ProgramGuild.open();
  {
    await using before = start(source, ["start"], bar, dataDir);
    await before.printed(/Ready/);
    await bar.begin();
    assert.equal(await before.stop(), 0, before.output);
  }
  {
    await using now = start(root, ["start"], bar, dataDir);
    await now.printed(/Ready/);
    await bar.finish();
    await bar.ben.slash("ronnied pay");
    assert.equal(await now.stop(), 0, now.output);
    assert.doesNotMatch(now.output, /"level":"(WARN|ERROR)"/);
  }
  await using doctor = start(root, ["doctor"], bar, dataDir);
  assert.equal(await doctor.ended(), 0, doctor.output);
  assert.match(doctor.output, /All is well/);
});

/** Runs the program of a source tree on a store of its own. */
function start(
  source: string,
  args: readonly string[],
  bar: ProgramGuild,
  dataDir: string,
): RunningProgram {
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--config",
      `${source}/deno.json`,
      `${source}/src/main.ts`,
      ...args,
    ],
    // An empty variable counts as not set, whatever this environment has.
    env: {
      ...bar.settings,
      DATA_DIR: dataDir,
      REDIS_URL: "",
      REDIS_ADDR: "",
      HTTP_PORT: "",
      NO_COLOR: "1",
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  return new RunningProgram(child);
}

function hasPrevious(): boolean {
  try {
    const args = ["-C", root, "cat-file", "-e", `${previous}:src/main.ts`];
    return new Deno.Command("git", { args, stderr: "null" }).outputSync().success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Puts the commit before this one into a folder, without a trace in the repository. */
async function checkOut(folder: string): Promise<void> {
  const archive = `${folder}/previous.tar`;
  await run("git", ["-C", root, "archive", "--output", archive, previous, ...parts]);
  await run("tar", ["-xf", archive, "-C", folder]);
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(command, { args: [...args] }).output();
  assert(success, `${command}: ${new TextDecoder().decode(stderr)}`);
}
