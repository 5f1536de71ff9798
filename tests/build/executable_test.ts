/** The file that `deno task compile` makes, on a bare machine: how it starts, refuses, and plays. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { freePort } from "../_helpers/free_port.ts";
import { ApiClient } from "../playground/_api_client.ts";
import { assertRefused, executableTest } from "./_executable.ts";
import { filesIn } from "./_machine.ts";

executableTest("--version has version, commit, how it was made and for what", async (program) => {
  const { code, stdout } = await program.run(["--version"]);
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^ronnied \d+\.\d+\.\d+ \([\da-f]{12}(-dirty)?, (compiled|self-extracting), [\w-]+\)\n$/,
  );
});

executableTest("--help is enough to begin with", async (program) => {
  const { code, stdout, stderr } = await program.run(["--help"]);
  assert.deepEqual([code, stderr], [0, ""]);
  for (const command of ["start", "play", "doctor", "backup FILE", "restore FILE", "health"]) {
    assert(stdout.includes(`\n  ronnied ${command} `), `nothing about ${command}`);
  }
});

executableTest("a command there is not is refused", async (program) => {
  assertRefused(await program.run(["drink", "--quickly"]), 64, /--quickly|"drink"/);
});

executableTest("without a token it says how to get one", async (program) => {
  assertRefused(await program.run(["start"]), 78, /DISCORD_TOKEN is not set.*(\n +\d\. .*){3}/);
});

executableTest("every wrong variable gets a line", async (program) => {
  const env = {
    MAX_PLAYERS: "99",
    LOG_LEVEL: "loud",
    DISCORD_TOKEN: "secret-and-wrong",
    REDIS_URL: "rabbit://:cellar-door@host",
    REDIS_PASSWORD: "back-door",
  };
  for (const command of [["start"], ["play"], ["doctor"], ["health"], ["backup", "file"]]) {
    const ran = await program.run(command, { env });
    assertRefused(ran, 78, /MAX_PLAYERS: got "99"; accepts 2–25/);
    assertRefused(ran, 78, /LOG_LEVEL: got "loud"; accepts debug/);
    assertRefused(ran, 78, /DISCORD_TOKEN: got a value that is not shown here; accepts/);
    assertRefused(ran, 78, /REDIS_URL: got a value that is not shown here; accepts redis:/);
    assertRefused(ran, 78, /REDIS_ADDR: got a value beside REDIS_URL; accepts one or the other/);
    assert.equal(ran.stdout, "");
  }
});

executableTest("its compiled code is there after the first --version", async (program) => {
  const { machine } = program;
  const env = { HOME: machine.home, RONNIED_CACHE_DIR: "" };
  const { stdout } = await program.run(["--version"], { env });
  if (!stdout.includes("self-extracting")) return;
  const cache = `${machine.home}/.cache/ronnied`;
  const name = (await filesIn(cache)).find((file) => file.endsWith("/deno_dir/v8_code_cache_v2"));
  using database = new DatabaseSync(`${cache}/${name}`);
  const kept = database.prepare("SELECT specifier FROM codecache").all()
    .map(({ specifier }) => String(specifier));
  // What the first file imports is loaded at each start.
  for (const file of ["program.js", "part1.js"]) {
    assert(kept.some((specifier) => specifier.endsWith(`/${file}`)), kept.join("\n"));
  }
});

executableTest(
  "it starts from nothing, twice at once, and writes only its cache",
  async (program) => {
    const { machine } = program;
    const env = { HOME: machine.home, RONNIED_CACHE_DIR: "" };
    const before = await filesIn(machine.folder);
    const ran = await Promise.all([1, 2].map(() => program.run(["--version"], { env })));
    for (const { code, stderr } of ran) assert.deepEqual([code, stderr], [0, ""]);
    const added = (await filesIn(machine.folder)).filter((file) => !before.includes(file));
    assert.deepEqual(added.filter((file) => !file.startsWith("home/.cache/ronnied/")), []);
  },
);

executableTest(
  "it needs no home, and no folder that it may write to but its cache",
  async (program) => {
    await Deno.chmod(program.machine.work, 0o500);
    const { code, stderr } = await program.run(["--version"]);
    assert.deepEqual([code, stderr], [0, ""]);
  },
);

executableTest("it starts from a cache that it may only read", async (program) => {
  const { machine } = program;
  const RONNIED_CACHE_DIR = `${machine.home}/cache`;
  await program.run(["--version"], { env: { RONNIED_CACHE_DIR } });
  await new Deno.Command("chmod", { args: ["-R", "a-w", machine.home] }).output();
  const { code, stderr } = await program.run(["--version"], { env: { RONNIED_CACHE_DIR } });
  await new Deno.Command("chmod", { args: ["-R", "u+w", machine.home] }).output();
  assert.deepEqual([code, stderr], [0, ""]);
});

executableTest("play serves its page and all it needs, plays, and stops", async (program) => {
  await Deno.chmod(program.machine.work, 0o500);
  await using running = await program.start(["play"], { env: { PORT: String(freePort()) } });
  const [, url = ""] = await running.printed(/Play at (http:\S+) /);
  const page = await text(url);
  assert.match(page, /^<!doctype html>/i);
  const needed = [...page.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path = ""]) => path);
  assert(needed.length > 0);
  for (const path of needed.filter((path) => !path.startsWith("data:"))) {
    assert((await text(new URL(path, url))).length > 0, path);
  }
  const api = new ApiClient({ playground: { url } });
  const [{ id: player = "" } = {}] = (await api.snapshot()).players;
  await api.post("slash", { player, line: "/ronnied start" });
  await api.post("everybody", await findButton(api, "Join"));
  await api.post("component", { player, ...await findButton(api, "Begin") });
  for (const value of [2, 3, 4]) assert.equal((await api.post("dice", { value })).status, 204);
  await api.post("everybody", await findButton(api, "Roll"));
  const { messages, keys, status } = await api.snapshot();
  assert.match(JSON.stringify(messages), /Game over/);
  assert.deepEqual([status.gateway, status.store], ["connected", "up"]);
  assert(keys.some(({ key, value }) => key.startsWith("game:") && /completed/.test(value)));
  assert.equal(await running.stop(), 0);
});

executableTest("play: a taken port is named, with another to try", async (program) => {
  using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = taken.addr;
  const ran = await program.run(["play"], { env: { PORT: String(port) } });
  assertRefused(ran, 78, new RegExp(`^Port ${port} is taken: .* PORT to another one, such as`));
});

executableTest("--licences prints the notices of everything inside", async (program) => {
  const { code, stdout } = await program.run(["--licences"]);
  assert.equal(code, 0);
  for (const name of ["Ronnied contributors", "Deno 2", "@discordeno/bot", "zod"]) {
    assert.ok(stdout.includes(name), name);
  }
});

executableTest("any user runs what root has unpacked, and may not change it", async (program) => {
  if (Deno.uid() !== 0) return;
  const { machine } = program;
  const cache = `${machine.folder}/image`;
  const env = { RONNIED_CACHE_DIR: cache, PATH: "/usr/bin:/bin" };
  await Deno.mkdir(cache, { mode: 0o755 });
  const asRoot = await new Deno.Command(machine.file, { args: ["--version"], env, clearEnv: true })
    .output();
  assert.ok(asRoot.success, new TextDecoder().decode(asRoot.stderr));
  await new Deno.Command("chmod", { args: ["-R", "a=rX", cache] }).output();
  const script = `mount --bind '${cache}' '${cache}' && mount -o remount,bind,ro '${cache}' &&
    exec setpriv --reuid=1000 --regid=0 --clear-groups '${machine.file}' --version`;
  const ran = await new Deno.Command("unshare", {
    args: ["--mount", "sh", "-c", script],
    env,
    clearEnv: true,
    cwd: "/",
  }).output();
  const decoder = new TextDecoder();
  assert.deepEqual([ran.code, decoder.decode(ran.stderr)], [0, ""]);
  assert.match(decoder.decode(ran.stdout), /^ronnied \d/);
});

/** The newest public message with buttons, and the custom id of the one with this label. */
async function findButton(api: ApiClient, label: string) {
  const { messages } = await api.snapshot();
  const message = messages.findLast((view) => !view.ephemeral && view.components.length > 0);
  const button = message?.components.flatMap((row) => row.components)
    .find((component) => component.type === 2 && component.label === label);
  assert(message && button?.custom_id, `there is no ${label}`);
  return { message: message.id, customId: button.custom_id };
}

async function text(url: string | URL): Promise<string> {
  const response = await fetch(url);
  assert.equal(response.status, 200, String(url));
  return await response.text();
}
