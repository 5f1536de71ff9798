import { getLogger } from "@logtape/logtape";
import { Hono } from "hono";
import { alive } from "./http_port.ts";
import type { Metrics } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";

const log = getLogger(["ronnied", "http"]);

/** What is served. */
export interface Served {
  readonly metrics: Pick<Metrics, "text" | "contentType">;
  readonly readiness: Pick<Readiness, "report">;
}

/** The routes, without a server: `/metrics`, `/healthz` and `/readyz`. */
export function routes({ metrics, readiness }: Served): Hono {
  return new Hono()
    .get("/healthz", (context) => context.text(`${alive}\n`))
    .get("/readyz", async (context) => {
      const report = await readiness.report();
      return context.json(report, report.ready ? 200 : 503);
    })
    .get("/metrics", async (context) => {
      const text = await metrics.text();
      return context.body(text, 200, { "content-type": metrics.contentType });
    })
    .notFound((context) => context.text("Not found: try /metrics, /healthz or /readyz\n", 404))
    .onError((error, context) => {
      log.error("Cannot answer {path}", { path: context.req.path, bug: error });
      return context.text("Broken: see the log\n", 500);
    });
}
