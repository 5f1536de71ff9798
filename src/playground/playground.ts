import { Hono } from "hono";
import {
  forgiveClientGone,
  httpLimits,
  limitBody,
  refuseOtherPages,
  TcpProxy,
} from "../emulator/mod.ts";
import { assetRoutes } from "./assets.ts";
import type { TestBench } from "./test_bench.ts";
import { Broadcast } from "./broadcast.ts";
import { emojiImageRoutes } from "./emoji_images.ts";
import { FaultSwitches } from "./faults/fault_switches.ts";
import { apiRoutes } from "./routes.ts";
import { secureHeaders } from "./secure_headers.ts";

const loopback = "127.0.0.1";

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
  const { port, hostname = loopback } = options;
  const app = new Hono();
  const server = Deno.serve({ port: 0, hostname: loopback, onListen() {} }, app.fetch);
  const front = new TcpProxy(server.addr.port, { port, hostname, limits: httpLimits });
  let changed = () => {};
  const faults = new FaultSwitches(bench, () => changed());
  const broadcast = new Broadcast(bench, faults);
  changed = () => broadcast.refresh();
  app.use(refuseOtherPages(hostname), secureHeaders(), limitBody());
  app.onError(forgiveClientGone);
  app.route("/", assetRoutes());
  app.route("/", emojiImageRoutes(bench));
  app.get("/attachments/*", (c) => bench.discord.attachment(new URL(c.req.url).pathname));
  app.route("/api", apiRoutes(bench, faults, broadcast));
  app.notFound((c) => c.json({ error: `There is no ${c.req.method} ${c.req.path}` }, 404));
  return {
    url: `http://${shownHost(hostname)}:${front.port}/`,
    port: front.port,
    async [Symbol.asyncDispose]() {
      await faults[Symbol.asyncDispose]();
      await broadcast[Symbol.asyncDispose]();
      await server.shutdown();
      await front.drain();
      await front[Symbol.asyncDispose]();
    },
  };
}

function shownHost(hostname: string): string {
  if (hostname === "0.0.0.0" || hostname === "::") return loopback;
  return hostname.includes(":") ? `[${hostname}]` : hostname;
}
