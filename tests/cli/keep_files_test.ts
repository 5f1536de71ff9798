import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Which of the files a program may use that has given up all but some. */
async function usable(
  kept: readonly string[],
  tried: readonly string[],
  permissions: readonly string[] = ["-P=start"],
): Promise<string[]> {
  const script = ["tests/cli/_keep_files.ts", JSON.stringify(kept), JSON.stringify(tried)];
  const { stdout, stderr, code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", ...permissions, ...script],
    cwd: root,
  }).output();
  assert.equal(code, 0, new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout));
}

Deno.test("keepFiles: a folder that is kept, what is in it, and nothing else", async () => {
  const tried = [
    "data",
    "data/new/file",
    `${root}data/file`,
    "data/../deno.json",
    "/",
    "/etc/passwd",
  ];
  assert.deepEqual(await usable(["./data"], tried), tried.slice(0, 3));
  assert.deepEqual(await usable([], tried), []);
});

Deno.test("keepFiles: where a link leads is kept with it, whether or not that is there yet", async () => {
  await using temporary = await temporaryFolder();
  const folder = await Deno.realPath(temporary.path);
  await Deno.mkdir(`${folder}/real`);
  await Deno.symlink("real", `${folder}/link`);
  const tried = ["link/deep", "link/deep/file", "real/deep/file", "real/file", "other"];
  const paths = tried.map((path) => `${folder}/${path}`);
  assert.deepEqual(await usable([`${folder}/link/deep`], paths), paths.slice(0, 3));
});

Deno.test("keepFiles: the top of the file system, and a permission without a list, stay", async () => {
  assert.deepEqual(await usable(["data", "/"], ["/etc/passwd"]), ["/etc/passwd"]);
  assert.deepEqual(await usable(["data"], ["/etc/passwd"], ["-A"]), ["/etc/passwd"]);
});
