import assert from "node:assert/strict";
import { fill, selfExtracting } from "../../src/build/self_extracting.ts";
import { script, smallExecutable } from "./_small_executable.ts";

Deno.test("selfExtracting: the script says where its pieces lie", async () => {
  for (const size of [1, 5_000, 50_000]) {
    const program = crypto.getRandomValues(new Uint8Array(size));
    const deno = crypto.getRandomValues(new Uint8Array(700));
    const target = "aarch64-apple-darwin";
    const file = await selfExtracting({ script, program, deno, target });
    const header = new TextDecoder().decode(file.subarray(0, 10_000));
    const at = (name: string) => Number(header.match(new RegExp(`${name}=(\\d+)`))?.[1]);
    const piece = (name: string) =>
      gunzip(file.slice(at(`${name}_at`) - 1, at(`${name}_at`) - 1 + at(`${name}_size`)));
    assert.deepEqual(await piece("program"), program);
    assert.deepEqual(await piece("deno"), deno);
    assert.equal(at("deno_at") - 1 + at("deno_size"), file.length);
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
