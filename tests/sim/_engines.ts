import { startMiniredis } from "../../src/miniredis/mod.ts";
import { type RedisServer, startRedisServer } from "../_helpers/redis_server.ts";

/** Which Redis an evening is played on. */
export type EngineKind = "memory" | "file" | "server";

/** The Redis of an evening. */
export interface Engine extends AsyncDisposable {
  readonly path: string;
  /** Ends it and starts it again on what it has kept; null where nothing would be. */
  readonly restart: (() => Promise<void>) | null;
  /** Holds it still for a while; null where its own process cannot. */
  readonly freeze: ((ms: number) => Promise<void>) | null;
}

/** Starts an engine, empty and nobody else's. */
export async function startEngine(kind: EngineKind): Promise<Engine> {
  if (kind === "server") return serverEngine(await startRedisServer({ appendonly: true }));
  const dir = await Deno.makeTempDir({ prefix: "bar-" });
  const path = `${dir}/redis.sock`;
  const options = kind === "file"
    ? { path, file: `${dir}/store.sqlite`, synchronous: "normal" as const }
    : { path };
  let running = await startMiniredis(options);
  return {
    path,
    freeze: null,
    restart: kind === "memory" ? null : async () => {
      await running.close();
      running = await startMiniredis(options);
    },
    async [Symbol.asyncDispose]() {
      await running.close();
      await Deno.remove(dir, { recursive: true });
    },
  };
}

/** A real one is killed without warning: what it acknowledged has to be in its append-only file. */
function serverEngine(server: RedisServer): Engine {
  return {
    path: server.socketPath,
    async restart() {
      await server.kill("SIGKILL");
      await server.restart();
    },
    async freeze(ms) {
      server.freeze();
      await new Promise((resolve) => setTimeout(resolve, ms));
      server.thaw();
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
