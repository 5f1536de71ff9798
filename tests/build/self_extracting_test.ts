import assert from "node:assert/strict";
import { fill, selfExtracting } from "../../src/build/self_extracting.ts";
import { script, smallExecutable } from "./_small_executable.ts";

Deno.test("selfExtracting: the script says where its files lie, and what they are", async () => {
  for (const size of [1, 5_000, 50_000]) {
    const program = new Map(
      ["part1.js", "program.js"].map((
        name,
      ) => [name, crypto.getRandomValues(new Uint8Array(size))]),
    );
    const deno = crypto.getRandomValues(new Uint8Array(700));
    const target = "aarch64-apple-darwin";
    const file = await selfExtracting({ script, program, deno, target });
    const header = new TextDecoder().decode(file.subarray(0, 10_000));
    const lines = /^files='([^']*)'$/m.exec(header)?.[1]?.split("\n") ?? [];
    let end = 0;
    for (const [name, bytes] of [...program, ["deno", deno] as const]) {
      const [path, at, length, sha256, unzipped] = lines.shift()?.split(" ") ?? [];
      assert.equal(path?.split("/")[1], name);
      const begin = Number(at) - 1;
      end = begin + Number(length);
      assert.deepEqual(await gunzip(file.slice(begin, end)), bytes);
      const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
      assert.deepEqual([sha256, unzipped], [sum, String(bytes.length)]);
    }
    assert.equal(end, file.length);
  }
});

Deno.test("selfExtracting: the same parts make the same bytes", async () => {
  assert.deepEqual(await smallExecutable("echo 1"), await smallExecutable("echo 1"));
});

Deno.test("unpack.sh: a shell can read it", async () => {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeFile(path, await smallExecutable(""));
    const text = fill(script, new Proxy({}, { get: () => 1 }));
    await Deno.writeTextFile(path, text);
    const { code, stderr } = await new Deno.Command("sh", { args: ["-n", path] }).output();
    assert.deepEqual([code, new TextDecoder().decode(stderr)], [0, ""]);
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("fill: a name without a value is an error", () => {
  assert.equal(fill("@a@ and @b@", { a: 1, b: "two" }), "1 and two");
  assert.throws(() => fill("@c@", { a: 1 }), /Cannot fill in @c@: it has no value/);
});

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return await new Response(unzipped).bytes();
}
