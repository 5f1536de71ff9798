import assert from "node:assert/strict";
import { diskUse } from "../../src/ops/mod.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";

Deno.test("the file and its companions are measured, and what is free beside them", async () => {
  await using folder = await temporaryFolder();
  const path = `${folder.path}/store.sqlite`;
  await Deno.writeFile(path, new Uint8Array(4096));
  assert.equal((await diskUse(path)).fileBytes, 4096);
  await Deno.writeFile(`${path}-wal`, new Uint8Array(1000));
  const { fileBytes, freeBytes } = await diskUse(path);
  assert.equal(fileBytes, 5096);
  assert.ok(freeBytes !== null && freeBytes > 0);
  await assert.rejects(diskUse(`${folder.path}/none`), Deno.errors.NotFound);
});

Deno.test({
  name: "without the permission to ask, free space is not known",
  permissions: { read: true, write: true, sys: false },
  fn: async () => {
    const path = await Deno.makeTempFile();
    try {
      assert.deepEqual(await diskUse(path), { fileBytes: 0, freeBytes: null });
    } finally {
      await Deno.remove(path);
    }
  },
});
