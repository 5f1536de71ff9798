import { type LocalEngine, startRealEngine, startStoreEngine } from "../_helpers/store_engine.ts";

/** What the benchmark runs on: real Redis, the embedded engine in memory, and with its file. */
export const engineNames = ["redis", "embedded in memory", "embedded with file"] as const;
export type EngineName = typeof engineNames[number];

/** Starts an engine, empty. Real Redis keeps an append-only file, written out every second. */
export const startEngine: Readonly<Record<EngineName, () => Promise<LocalEngine>>> = {
  "redis": () => startRealEngine({ appendonly: true, appendfsync: "everysec" }),
  "embedded in memory": () => startStoreEngine(),
  "embedded with file": () => startStoreEngine("full"),
};
