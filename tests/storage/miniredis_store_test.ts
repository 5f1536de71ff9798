import { startMiniredis } from "../../src/miniredis/mod.ts";
import { storeContract } from "./_contract.ts";

storeContract("miniredis", (name, fn) => Deno.test(name, fn), async () => {
  const dir = await Deno.makeTempDir({ prefix: "store-" });
  const path = `${dir}/redis.sock`;
  const server = await startMiniredis({ path });
  return {
    path,
    async [Symbol.asyncDispose]() {
      await server.close();
      await Deno.remove(dir, { recursive: true });
    },
  };
}, 20);
