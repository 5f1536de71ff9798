/** How the script unpacks and what it hands on, tried on small executables. */
import assert from "node:assert/strict";
import { mallocMmapThreshold } from "../../src/build/memory.ts";
import { RunningProgram } from "../_helpers/running_program.ts";
import { filesIn, Machine } from "./_machine.ts";
import { script, smallExecutable } from "./_small_executable.ts";

Deno.test("unpack: arguments arrive as they were given, and the exit code comes back", async () => {
  await using machine = await Machine.with(await smallExecutable(`printf '<%s>' "$@"; exit 7`));
  const args = ["play", "two words", "", "*", `"'$HOME\\`, "--", "line\nline", "--help"];
  const ran = await machine.run(args);
  assert.deepEqual(ran, { code: 7, stdout: args.map((arg) => `<${arg}>`).join(""), stderr: "" });
});

Deno.test("unpack: the program is the process that was started, and gets its signals", async () => {
  const program = `trap 'exit 3' TERM; echo "I am $$"; while :; do sleep 0.05; done`;
  await using machine = await Machine.with(await smallExecutable(program));
  await using running = new RunningProgram(machine.spawn([]));
  const [, pid] = await running.printed(/I am (\d+)\n/);
  assert.equal(Number(pid), running.pid);
  assert.equal(await running.stop(), 3);
});

Deno.test("unpack: standard input is the program's", async () => {
  await using machine = await Machine.with(await smallExecutable("cat"));
  assert.equal((await machine.run([], { stdin: "a round\n" })).stdout, "a round\n");
});

Deno.test("unpack: it runs through a link and stays in the caller's folder", async () => {
  await using machine = await Machine.with(await smallExecutable("pwd"));
  const link = `${machine.folder}/link`;
  await Deno.symlink(machine.file, link);
  for (const file of [machine.file, link]) {
    assert.equal((await machine.run([], { file, cwd: machine.home })).stdout, `${machine.home}\n`);
  }
});

Deno.test("unpack: the environment, PATH and umask are the caller's", async () => {
  const program = `echo "$PATH $BEER $(umask)"`;
  await using machine = await Machine.with(await smallExecutable(program));
  const env = { HOME: machine.home, PATH: "/nowhere", BEER: "stout" };
  const mask = new Deno.Command("/bin/sh", {
    args: ["-c", "umask"],
    clearEnv: true,
  }).outputSync();
  const ran = await machine.run([], { env });
  assert.equal(ran.stdout, `/nowhere stout ${new TextDecoder().decode(mask.stdout)}`);
});

Deno.test("unpack: what glibc holds back is limited, unless the caller says otherwise", async () => {
  await using machine = await Machine.with(
    await smallExecutable('echo "$MALLOC_MMAP_THRESHOLD_"'),
  );
  assert.equal((await machine.run([])).stdout, `${mallocMmapThreshold}\n`);
  const env = { HOME: machine.home, MALLOC_MMAP_THRESHOLD_: "1" };
  assert.equal((await machine.run([], { env })).stdout, "1\n");
});

Deno.test("unpack: it happens once, into folders named after what is in them", async () => {
  const beside = { "part1.js": "echo served" };
  const program = `exec /bin/sh "\${0%/*}/part1.js"`;
  await using machine = await Machine.with(await smallExecutable(program, { beside }));
  assert.equal((await machine.run([])).stdout, "served\n");
  const cache = `${machine.home}/.cache/ronnied`;
  const files = partsIn(await filesIn(cache));
  const sums = new Map<string, string>();
  for (const file of files) sums.set(file.slice(65), await sha256(`${cache}/${file}`));
  const list = ["part1.js", "program.js"].map((name) => `${sums.get(name)}  ${name}\n`).join("");
  await Deno.writeTextFile(`${machine.tmp}/list`, list);
  const folder = await sha256(`${machine.tmp}/list`);
  assert.deepEqual(
    files.toSorted(),
    [`${folder}/part1.js`, `${folder}/program.js`, `${sums.get("deno")}/deno`].toSorted(),
  );
  const inodes = () =>
    Promise.all(files.map(async (file) => (await Deno.stat(`${cache}/${file}`)).ino));
  const before = await inodes();
  assert.equal((await machine.run([])).stdout, "served\n");
  assert.deepEqual(await inodes(), before);
  assert.equal((await Deno.stat(cache)).mode! & 0o777, 0o700);
});

Deno.test("unpack: the compiled code of a new program is kept before its first start, once", async () => {
  const program = `ls -d "$DENO_DIR"; rmdir "$DENO_DIR"`;
  await using machine = await Machine.with(await smallExecutable(program));
  const { stdout } = await machine.run([]);
  assert.match(stdout, /^\/.*\/\.cache\/ronnied\/[0-9a-f]{64}\/deno_dir\n$/);
  assert.equal((await machine.run([])).stdout, "");
});

Deno.test("unpack: an update of the program leaves Deno as it is", async () => {
  await using machine = await Machine.with(await smallExecutable("echo old"));
  await machine.run([]);
  await Deno.writeFile(machine.file, await smallExecutable("echo new"));
  assert.equal((await machine.run([])).stdout, "new\n");
  const names = partsIn(await filesIn(`${machine.home}/.cache/ronnied`)).map((file) =>
    file.slice(65)
  );
  assert.deepEqual(names.toSorted(), ["deno", "program.js", "program.js"]);
});

Deno.test("unpack: of many first starts at once each one works, and nothing is left over", async () => {
  await using machine = await Machine.with(await smallExecutable("echo served"));
  const ran = await Promise.all(Array.from({ length: 12 }, () => machine.run([])));
  for (const each of ran) assert.deepEqual(each, { code: 0, stdout: "served\n", stderr: "" });
  assert.equal(partsIn(await filesIn(`${machine.home}/.cache/ronnied`)).length, 2);
  const left = [...Deno.readDirSync(`${machine.home}/.cache/ronnied`)].map(({ name }) => name);
  assert.equal(left.length, 2);
});

Deno.test("unpack: what a crash left half-written is unpacked again", async () => {
  await using machine = await Machine.with(await smallExecutable("echo served"));
  await machine.run([]);
  const cache = `${machine.home}/.cache/ronnied`;
  for (const file of await filesIn(cache)) {
    await Deno.chmod(`${cache}/${file}`, 0o700);
    await Deno.truncate(`${cache}/${file}`, 5);
  }
  assert.deepEqual(await machine.run([]), { code: 0, stdout: "served\n", stderr: "" });
});

Deno.test("unpack: what is not as it was when all was found whole is read again", async () => {
  // The check says what it reads.
  const talks = script.replace("is_whole() {", 'is_whole() {\n  echo "reads ${1##*/}" >&2');
  await using machine = await Machine.with(await smallExecutable("exit 0", { script: talks }));
  const read = async () => (await machine.run([])).stderr.trim();
  const all = "reads program.js\nreads deno";
  await machine.run([]);
  assert.equal(await read(), "");
  const cache = `${machine.home}/.cache/ronnied`;
  for (const file of partsIn(await filesIn(cache)).map((file) => `${cache}/${file}`)) {
    // A file that was written later than it was checked.
    await Deno.utime(file, Date.now() / 1000 + 5, Date.now() / 1000 + 5);
    assert.equal(await read(), all);
    assert.equal(await read(), all, "as long as it is younger than the check");
    await Deno.utime(file, 1, 1);
    assert.equal(await read(), "");
    // One of another length.
    await Deno.chmod(file, 0o700);
    await Deno.truncate(file, 5);
    await Deno.utime(file, 1, 1);
    assert.match(await read(), /^reads program\.js/);
    assert.equal(await read(), "", "it was unpacked again");
  }
});

Deno.test("unpack: what was cut off a day ago is cleared away", async () => {
  await using machine = await Machine.with(await smallExecutable("echo served"));
  const cache = `${machine.home}/cache`;
  await machine.makeFolder(cache);
  const dayAndMore = Date.now() / 1000 - 25 * 60 * 60;
  for (const name of [".unpack.old", ".unpack.new"]) await machine.makeFolder(`${cache}/${name}`);
  await Deno.utime(`${cache}/.unpack.old`, dayAndMore, dayAndMore);
  await machine.run([], { env: { RONNIED_CACHE_DIR: cache } });
  const left = [...Deno.readDirSync(cache)].map(({ name }) => name);
  assert.deepEqual(left.filter((name) => name.startsWith(".")), [".unpack.new"]);
});

Deno.test("unpack: a file that was not copied whole says so", async () => {
  await using machine = await Machine.with((await smallExecutable("echo served")).slice(0, -20));
  const ran = await machine.run([]);
  assert.equal(ran.code, 73);
  assert.match(ran.stderr, /deno came out damaged: .*not copied whole/);
  const names = (await filesIn(`${machine.home}/.cache/ronnied`)).map((file) => file.slice(65));
  assert.deepEqual(names, ["program.js"]);
});

Deno.test("unpack: a Deno that does not run on this machine says for which it was made", async () => {
  const deno = "#!/bin/sh\necho 'no such libc' >&2; exit 1\n";
  await using machine = await Machine.with(await smallExecutable("echo served", { deno }));
  const ran = await machine.run([]);
  assert.equal(ran.code, 73);
  assert.match(ran.stderr, /no such libc\nthe Deno inside, for x86_64-unknown-linux-gnu, does not/);
});

Deno.test("unpack: on a machine without gzip it says that gzip is missing", async () => {
  await using machine = await Machine.with(new Uint8Array());
  const folder = `${machine.folder}/bin`;
  await Deno.mkdir(folder);
  for (const tool of tools.filter((tool) => tool !== "gzip")) {
    await Deno.symlink(`/usr/bin/${tool}`, `${folder}/${tool}`);
  }
  const bare = scriptWithToolsIn(folder);
  await Deno.writeFile(machine.file, await smallExecutable("echo served", { script: bare }));
  const ran = await machine.run([]);
  assert.equal(ran.code, 69);
  assert.equal(
    ran.stderr,
    "ronnied: this file needs gzip to unpack itself, and gzip is not installed\n",
  );
});

Deno.test("unpack: what is unpacked starts by few other programs, which take time", async () => {
  await using machine = await Machine.with(new Uint8Array());
  const folder = `${machine.folder}/bin`;
  await Deno.mkdir(folder);
  for (const tool of tools) {
    const says = `#!/bin/sh\necho ${tool} >>"$RAN"\nexec /usr/bin/${tool} "$@"\n`;
    await Deno.writeTextFile(`${folder}/${tool}`, says, { mode: 0o755 });
  }
  const script = scriptWithToolsIn(folder);
  await Deno.writeFile(machine.file, await smallExecutable("exit 0", { script }));
  const programs = async (RAN: string) => {
    await machine.run([], { env: { HOME: machine.home, RAN } });
    return (await Deno.readTextFile(RAN)).trim().split("\n");
  };
  assert((await programs(`${machine.tmp}/first`)).includes("gzip"));
  // Whose the folder above and the folder are, and how long each file is.
  assert.deepEqual(await programs(`${machine.tmp}/later`), ["ls"]);
});

/** What the script runs. */
const tools = "chmod gzip head id ls mkdir mktemp mv rm tail sha256sum".split(" ");

/** The script, which finds its tools in this folder and nowhere else. */
function scriptWithToolsIn(folder: string): string {
  return script.replace("/usr/bin:/bin:/usr/sbin:/sbin", folder).replace("${PATH:+:$PATH}", "");
}

/** Without the note that all was found whole. */
function partsIn(files: readonly string[]): readonly string[] {
  return files.filter((file) => !file.endsWith("/checked"));
}

async function sha256(file: string): Promise<string> {
  const bytes = await Deno.readFile(file);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
