/** The program from source, as the tasks of deno.json run it: with their permissions and no more. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { Bar } from "./build/_bar.ts";
import { freePort } from "./build/_machine.ts";
import { Running } from "./build/_running.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Nothing that this environment has may decide; an empty variable counts as not set. */
const unset = { DISCORD_TOKEN: "", REDIS_URL: "", REDIS_ADDR: "", HTTP_PORT: "", LOG_FORMAT: "" };

function run(...how: Parameters<typeof spawn>): Running {
  return new Running(spawn(...how));
}

function spawn(
  permissions: "start" | "play",
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", `-P=${permissions}`, "src/main.ts", ...args],
    cwd: root,
    env: { ...unset, NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

Deno.test("main: an owner's evening, with the permissions of `deno task start`", async () => {
  const DATA_DIR = await Deno.makeTempDir({ prefix: "main-" });
  await using stack = new AsyncDisposableStack();
  stack.defer(() => Deno.remove(DATA_DIR, { recursive: true }));
  await using bar = await Bar.open();
  const HTTP_PORT = String(freePort());
  await using bot = run("start", ["start"], { ...bar.settings, DATA_DIR, HTTP_PORT });
  await bot.printed(/Ready/);
  await bar.begin();
  await bar.finish();
  const metrics = await fetch(`http://127.0.0.1:${HTTP_PORT}/metrics`);
  assert.match(await metrics.text(), /made_by="from source"/);
  await using health = run("start", ["health"], { HTTP_PORT });
  assert.equal(await health.ended(), 0, health.output);
  await using backup = run("start", ["backup", `${DATA_DIR}/backup`], { DATA_DIR });
  assert.equal(await backup.ended(), 0, backup.output);
  assert.equal(await bot.stop(), 0, bot.output);
  await using doctor = run("start", ["doctor"], { DATA_DIR });
  assert.equal(await doctor.ended(), 0, doctor.output);
});

Deno.test("main: play, with the permissions of `deno task play`", async () => {
  await using play = run("play", ["play"], { PORT: String(freePort()) });
  const [, url = ""] = await play.printed(/Play at (http:\S+) /);
  for (const path of ["", "page.js", "style.css"]) {
    const response = await fetch(new URL(path, url));
    assert.equal(response.status, 200);
    await response.body?.cancel();
  }
  assert.equal(await play.stop(), 0, play.output);
});

Deno.test("main: what it cannot do is told in a line, with an exit code", async () => {
  const cases: [string[], Record<string, string>, number, RegExp][] = [
    [["dance"], {}, 64, /Cannot run "dance": no such command\n\nRonnied, a dice game/],
    [["backup"], {}, 64, /backup needs one file/],
    [["start", "--json"], {}, 64, /start takes no --json/],
    [[], {}, 78, /DISCORD_TOKEN is not set. To get one:\n {2}1\. .*\n {2}2\. .*\n {2}3\. .*\n$/],
    [["start"], { MAX_PLAYERS: "1", PORT: "x" }, 78, /^MAX_PLAYERS: .*\nPORT: .*\n$/m],
  ];
  for (const [args, env, code, message] of cases) {
    await using ran = run("start", args, env);
    assert.equal(await ran.ended(), code, ran.output);
    assert.match(ran.output, message);
    assert.doesNotMatch(ran.output, /^ +at |Uncaught/m);
  }
});

Deno.test("main: it ends in silence when whoever read its output has had enough", async () => {
  const child = spawn("start", ["--help"]);
  await child.stdout.cancel();
  const printed = await new Response(child.stderr).text();
  assert.equal((await child.status).code, 141);
  assert.doesNotMatch(printed, /error|^ +at /im);
});
