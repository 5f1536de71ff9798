import assert from "node:assert/strict";
import { mallocMmapThreshold } from "../../../src/build/memory.ts";
import { variables } from "../../../src/config.ts";
import { Machine, rootTest } from "../../build/_machine.ts";
import { smallExecutable } from "../../build/_small_executable.ts";

const top = new URL("../../../", import.meta.url);
const text = Deno.readTextFileSync(new URL("Dockerfile", top));

/** The instructions, each on one line. */
const instructions = text.replaceAll(/^#.*\n/gm, "").replaceAll(/\\\n\s*/g, "").split("\n")
  .filter((line) => line !== "");

/** The instructions of the last stage, which becomes the image. */
const shipped = instructions.slice(instructions.findLastIndex((line) => line.startsWith("FROM ")));

Deno.test("Dockerfile: every image is pinned to a whole version", () => {
  const images = instructions.filter((line) => line.startsWith("FROM "));
  assert.equal(images.length, 2);
  for (const image of images) {
    assert.match(image, /^FROM \S+:\d+\.\d+(\.\d+)?-[\w-]+(@sha256:[\da-f]{64})?( AS \w+)?$/);
  }
  assert.doesNotMatch(text, /:latest|ADD |curl|wget/);
  assert.match(text, /npm install --global deno@\d+\.\d+\.\d+$/m);
});

Deno.test("Dockerfile: the image has one file, unpacked by root, and runs as somebody else", () => {
  assert.deepEqual(shipped.filter((line) => line.startsWith("COPY ")), [
    "COPY --from=build /out/ronnied /usr/local/bin/ronnied",
  ]);
  const user = shipped.findIndex((line) => line.startsWith("USER "));
  // By its number: Kubernetes' runAsNonRoot cannot tell from a name.
  assert.match(shipped[user] ?? "", /^USER [1-9]\d*:[1-9]\d*$/);
  assert.equal(shipped.filter((line) => line.startsWith("USER ")).length, 1);
  const unpacking = shipped.findIndex((line) => line.includes("ronnied --version"));
  assert.ok(unpacking > 0 && unpacking < user, "root unpacks it");
  assert.ok(shipped.includes('ENTRYPOINT ["ronnied"]'));
  assert.ok(shipped.includes('CMD ["start"]'));
});

/** What the image does to unpack the program, done in a folder that plays its root. */
function unpackingIn(folder: string): string {
  const command = shipped.find((line) => line.includes("ronnied --version")) ?? "";
  return command.replace(/^RUN /, "").replaceAll(/(?<= )\/(usr|data)/g, `${folder}/$1`);
}

rootTest(
  "Dockerfile: what root has unpacked runs for every user, on a read-only file system",
  async () => {
    await using machine = await Machine.with(await smallExecutable('echo "for $(id -u)"'));
    const image = `${machine.folder}/image`;
    await Deno.mkdir(`${image}/usr/local/lib`, { recursive: true, mode: 0o755 });
    await Deno.mkdir(`${image}/usr/local/bin`, { mode: 0o755 });
    await Deno.copyFile(machine.file, `${image}/usr/local/bin/ronnied`);
    const env = {
      PATH: `${image}/usr/local/bin:/usr/bin:/bin`,
      RONNIED_CACHE_DIR: `${image}/usr/local/lib/ronnied`,
    };
    await run("sh", ["-ec", unpackingIn(image)], env);
    for (const user of [0, 1_000, 10_001, 1_000_700_000]) {
      const script = `mount --bind '${image}' '${image}' && mount -o remount,bind,ro '${image}' &&
      exec setpriv --reuid=${user} --regid=${user === 0 ? 0 : 65534} --clear-groups ronnied`;
      assert.equal(await run("unshare", ["--mount", "sh", "-c", script], env), `for ${user}\n`);
    }
    assert.equal((await Deno.stat(`${image}/data`)).mode! & 0o7777, 0o1777);
  },
);

async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(program, {
    args: [...args],
    env: { ...env },
    clearEnv: true,
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

Deno.test("Dockerfile: its health check asks on the port that is set", () => {
  const check = shipped.find((line) => line.startsWith("HEALTHCHECK "));
  assert.match(check ?? "", /CMD \["ronnied", "health"\]$/);
  const port = /HTTP_PORT=(\d+)/.exec(text)?.[1];
  assert.ok(shipped.includes(`EXPOSE ${port}`));
});

Deno.test("Dockerfile: it sets only known variables, and no secrets", () => {
  const env = shipped.filter((line) => line.startsWith("ENV ")).join(" ");
  const names = [...env.matchAll(/(\w+)=/g)].map(([, name = ""]) => name);
  assert.ok(names.length > 2);
  assert.ok(env.includes(` MALLOC_MMAP_THRESHOLD_=${mallocMmapThreshold} `), env);
  const known = new Set([
    ...Object.keys(variables),
    "RONNIED_CACHE_DIR",
    "MALLOC_MMAP_THRESHOLD_",
  ]);
  assert.deepEqual(names.filter((name) => !known.has(name)), []);
  assert.doesNotMatch(text, /TOKEN|PASSWORD/);
});

Deno.test(".dockerignore: the build sees only what it copies", () => {
  const seen = Deno.readTextFileSync(new URL(".dockerignore", top)).split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  assert.deepEqual(seen, ["*", "!deno.json", "!deno.lock", "!src", "!LICENSE"]);
  const copied = instructions.filter((line) => /^COPY (?!--from)/.test(line))
    .flatMap((line) => line.split(" ").slice(1, -1));
  assert.deepEqual(copied, ["deno.json", "deno.lock", "LICENSE", "src"]);
});
