/**
 * What an operator sees and does: log, metrics, health, backup and the doctor. It is given what it
 * looks at, and opens no store and no connection itself.
 */
export * from "./backup/mod.ts";
export * from "./doctor/mod.ts";
export * from "./import/mod.ts";
export { diskUse } from "./disk.ts";
export { alive, HttpPortUnusable, reachableHost } from "./http_port.ts";
export { LineWriter } from "./line_writer.ts";
export { configureLog } from "./log.ts";
export { Metrics, type MetricSources } from "./metrics.ts";
export type { BuildInfo } from "./process_metrics.ts";
export { Readiness } from "./readiness.ts";
export { serveHttp } from "./serve_http.ts";
