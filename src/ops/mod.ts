/**
 * What an operator sees and does: log lines, metrics, health, backup and the doctor. Gets handed what
 * it looks at; opens no store and no connection by itself.
 */
export * from "./backup/mod.ts";
export * from "./doctor/mod.ts";
export type { BotMetrics } from "./bot_metrics.ts";
export { countGames, countPayments } from "./counted.ts";
export { diskUse } from "./disk.ts";
export type { GameCounts, GameMetrics } from "./game_metrics.ts";
export {
  alive,
  type HttpOptions,
  HttpPortUnusable,
  type HttpServer,
  routes,
  type Served,
  serveHttp,
} from "./http.ts";
export type { ConnectionEvent, ConnectionState, GatewayState } from "./connection_metrics.ts";
export { configureLog, type LogOptions } from "./log.ts";
export { Metrics, type MetricSources } from "./metrics.ts";
export type { BuildInfo } from "./process_metrics.ts";
export { type Check, Readiness, type ReadinessReport, type ReadinessSources } from "./readiness.ts";
export type { CacheCounts, DiskUse, StoreMetrics } from "./store_metrics.ts";
