import { Hono } from "hono";
import { assetRoutes } from "./assets.ts";
import type { TestBench } from "./test_bench.ts";
import { Broadcast } from "./broadcast.ts";
import { FaultSwitches } from "./faults/fault_switches.ts";
import { guard } from "./guard.ts";
import { apiRoutes } from "./routes.ts";

/** How to start a playground. */
export interface PlaygroundOptions {
  /** 0 means any free one. */
  readonly port: number;
  /** Default: 127.0.0.1, which other machines cannot reach. */
  readonly hostname?: string;
}

/** A running playground. Disposal ends its pages and its faults. */
export interface Playground extends AsyncDisposable {
  /** For the browser. */
  readonly url: string;
  readonly port: number;
}

/**
 * Serves the page on which one person plays several players.
 *
 * @throws {Deno.errors.AddrInUse} when the port is taken.
 */
export function startPlayground(bench: TestBench, options: PlaygroundOptions): Playground {
  const { port, hostname = "127.0.0.1" } = options;
  const app = new Hono();
  const server = Deno.serve({ port, hostname, onListen() {} }, app.fetch);
  let changed = () => {};
  const faults = new FaultSwitches(bench, () => changed());
  const broadcast = new Broadcast(bench, faults);
  changed = () => broadcast.refresh();
  app.use(guard(hostname));
  app.route("/", assetRoutes());
  app.route("/api", apiRoutes(bench, faults, broadcast));
  app.notFound((c) => c.json({ error: `There is no ${c.req.method} ${c.req.path}` }, 404));
  return {
    url: `http://${shownHost(hostname)}:${server.addr.port}/`,
    port: server.addr.port,
    async [Symbol.asyncDispose]() {
      await faults[Symbol.asyncDispose]();
      await broadcast[Symbol.asyncDispose]();
      await server.shutdown();
    },
  };
}

function shownHost(hostname: string): string {
  if (hostname === "0.0.0.0" || hostname === "::") return "127.0.0.1";
  return hostname.includes(":") ? `[${hostname}]` : hostname;
}
