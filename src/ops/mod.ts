/**
 * What an operator sees and does: log lines, and later metrics, health, backup and the doctor. Gets
 * handed what it looks at; opens no store and no connection by itself.
 */
export { configureLog, type LogOptions } from "./log.ts";
