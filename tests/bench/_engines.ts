import { startMiniredis } from "../../src/miniredis/mod.ts";
import { startRedisServer } from "../_helpers/redis_server.ts";

/** What the benchmark runs on: real Redis, the embedded engine in memory, and with its file. */
export const engineNames = ["redis", "embedded in memory", "embedded with file"] as const;
export type EngineName = typeof engineNames[number];

/** An engine of the benchmark's own. */
export interface BenchEngine extends AsyncDisposable {
  readonly path: string;
}

/** Starts an engine, empty. Real Redis keeps an append-only file, written out every second. */
export async function startEngine(name: EngineName): Promise<BenchEngine> {
  if (name === "redis") return await startReal();
  const dir = await Deno.makeTempDir({ prefix: "bench-" });
  const path = `${dir}/redis.sock`;
  const file = name === "embedded with file" ? { file: `${dir}/store.sqlite` } : {};
  const engine = await startMiniredis({ path, ...file });
  return {
    path,
    async [Symbol.asyncDispose]() {
      await engine.close();
      await Deno.remove(dir, { recursive: true });
    },
  };
}

async function startReal(): Promise<BenchEngine> {
  const server = await startRedisServer({ appendonly: true, appendfsync: "everysec" });
  return { path: server.socketPath, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}
