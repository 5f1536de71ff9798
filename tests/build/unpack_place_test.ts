/** Where the script unpacks to, and what it trusts of what it finds there. */
import assert from "node:assert/strict";
import { filesIn, Machine, rootTest } from "./_machine.ts";
import { smallExecutable } from "./_small_executable.ts";

/** Says which folder it was unpacked into. */
const whereAmI = `echo "\${0%/*/*}"`;

Deno.test("unpack: the folder is the first of those that are named", async () => {
  await using machine = await Machine.with(await smallExecutable(whereAmI));
  const { home, tmp, user, work } = machine;
  const HOME = home, TMPDIR = tmp, XDG_CACHE_HOME = `${home}/xdg`;
  const cases: [Record<string, string>, string][] = [
    [{ RONNIED_CACHE_DIR: `${home}/mine/`, XDG_CACHE_HOME, HOME, TMPDIR }, `${home}/mine`],
    [{ RONNIED_CACHE_DIR: "here", HOME }, `${work}/here`],
    [{ RONNIED_CACHE_DIR: "", XDG_CACHE_HOME, HOME, TMPDIR }, `${home}/xdg/ronnied`],
    [{ XDG_CACHE_HOME: "relative", HOME, TMPDIR }, `${home}/.cache/ronnied`],
    [{ HOME: "/nonexistent", TMPDIR }, `${tmp}/ronnied-${user}`],
    [{ TMPDIR }, `${tmp}/ronnied-${user}`],
  ];
  for (const [env, folder] of cases) {
    assert.deepEqual(await machine.run([], { env }), {
      code: 0,
      stdout: `${folder}\n`,
      stderr: "",
    });
  }
});

Deno.test("unpack: a home that cannot be written is passed over", async () => {
  await using machine = await Machine.with(await smallExecutable(whereAmI));
  await Deno.chmod(machine.home, 0o500);
  const ran = await machine.run([]);
  assert.equal(ran.stdout, `${machine.tmp}/ronnied-${machine.user}\n`);
});

Deno.test("unpack: what lies in a folder that cannot be written any more still runs", async () => {
  await using machine = await Machine.with(await smallExecutable(whereAmI));
  const RONNIED_CACHE_DIR = `${machine.home}/cache`;
  await machine.run([], { env: { RONNIED_CACHE_DIR } });
  await Deno.chmod(RONNIED_CACHE_DIR, 0o500);
  await Deno.chmod(machine.home, 0o500);
  const ran = await machine.run([], { env: { RONNIED_CACHE_DIR } });
  assert.equal(ran.stdout, `${RONNIED_CACHE_DIR}\n`);
});

Deno.test("unpack: an unusable folder that is asked for is an error that says why", async () => {
  await using machine = await Machine.with(await smallExecutable(whereAmI));
  await machine.makeFolder(`${machine.home}/open`, 0o777);
  await machine.makeFolder(`${machine.home}/closed`, 0o500);
  await Deno.symlink(machine.work, `${machine.home}/link`);
  const cases = {
    "home/open": "another user could change what is there",
    "home/open/in": `another user could change what is in ${machine.home}/open`,
    "home/link": "another user could change what is there",
    "home/closed/in": "cannot be made",
  };
  for (const [folder, problem] of Object.entries(cases)) {
    const RONNIED_CACHE_DIR = `${machine.folder}/${folder}`;
    const { code, stdout, stderr } = await machine.run([], { env: { RONNIED_CACHE_DIR } });
    assert.deepEqual([code, stdout], [73, ""]);
    assert.match(stderr, /^ronnied: no place to unpack this file\. Set RONNIED_CACHE_DIR to /);
    assert.ok(stderr.endsWith(`Tried:\n  ${RONNIED_CACHE_DIR}: ${problem}\n`), stderr);
  }
});

rootTest("unpack: a folder that another user planted is never trusted", async () => {
  await using machine = await Machine.with(await smallExecutable(whereAmI));
  await machine.run([], { env: { TMPDIR: machine.tmp } });
  const folder = `${machine.tmp}/ronnied-${machine.user}`;
  const files = await filesIn(folder);
  assert.ok(files.length > 1);
  // Everything in it is as it should be, but it belongs to a stranger, who may change it any time.
  for (const path of ["", ...files.map((file) => `/${file}`)]) {
    await Deno.chown(folder + path, machine.user - 1, machine.user - 1);
    await Deno.chmod(folder + path, 0o755);
  }
  const RONNIED_CACHE_DIR = folder;
  const ran = await machine.run([], { env: { RONNIED_CACHE_DIR } });
  assert.equal(ran.code, 73);
  assert.match(ran.stderr, /another user could change what is there/);
});

rootTest("unpack: root does not trust a user's folder", async () => {
  await using machine = await Machine.with(await smallExecutable(whereAmI));
  await machine.run([]);
  const { code, stderr } = await new Deno.Command(machine.file, {
    env: { RONNIED_CACHE_DIR: `${machine.home}/.cache/ronnied` },
    clearEnv: true,
  }).output();
  assert.equal(code, 73);
  const problem = `another user could change what is in ${machine.home}/.cache`;
  assert.ok(new TextDecoder().decode(stderr).includes(problem));
});

Deno.test("unpack: a program that was changed in the cache is not run", async () => {
  await using machine = await Machine.with(await smallExecutable(whereAmI));
  await machine.run([]);
  const cache = `${machine.home}/.cache/ronnied`;
  for (const file of await filesIn(cache)) {
    await Deno.chmod(`${cache}/${file}`, 0o700);
    await Deno.writeTextFile(`${cache}/${file}`, "#!/bin/sh\necho poured away\n");
  }
  assert.equal((await machine.run([])).stdout, `${cache}\n`);
});

rootTest("unpack: a place that programs may not run from is passed over", async () => {
  await using machine = await Machine.with(await smallExecutable(whereAmI));
  const { home, tmp, user, file } = machine;
  const commands = `mount -t tmpfs -o noexec,mode=700,uid=${user} tmpfs '${home}' &&
    exec setpriv --reuid=${user} --clear-groups env -i HOME='${home}' TMPDIR='${tmp}' '${file}'`;
  const { code, stdout, stderr } = await new Deno.Command("unshare", {
    args: ["--mount", "sh", "-c", commands],
  }).output();
  assert.equal(code, 0, new TextDecoder().decode(stderr));
  assert.equal(new TextDecoder().decode(stdout), `${tmp}/ronnied-${user}\n`);
});
