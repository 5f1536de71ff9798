import type { Config } from "../config.ts";
import { type AnyStoreAddress, describeStore } from "../storage/mod.ts";
import type { EmbeddedUse } from "./embedded_store.ts";

/** A way to the store, open until disposal. */
export interface StoreAccess extends AsyncDisposable {
  readonly kind: "redis" | "embedded";
  readonly address: AnyStoreAddress;
  /** For people: which store it is and where; never a password. */
  readonly description: string;
  /** The embedded store's file; null on Redis. */
  readonly file: string | null;
  /** What is in the embedded store that this process opened, in a few words; else null. */
  readonly contents: string | null;
  /** Calls a listener when the embedded store's file is lost or comes back while it is in use. */
  onFileProblem(listener: () => void): void;
}

/**
 * Opens the way to the store that the settings name: Redis, to which nothing is sent yet, or the
 * embedded engine, which then runs in this process until disposal.
 *
 * @param use how the embedded store is used; for Redis it makes no difference.
 * @throws {StoreUnusable} if the embedded store cannot be used: its folder, its file, its owner.
 */
export async function openStoreAccess(
  { redisAddress, dataDir }: Pick<Config, "redisAddress" | "dataDir">,
  use: EmbeddedUse = "own",
): Promise<StoreAccess> {
  if (redisAddress === null) {
    // With a Redis the bot starts sooner without SQLite and the embedded engine.
    const { openEmbeddedStore } = await import("./embedded_store.ts");
    const store = await openEmbeddedStore(dataDir, use);
    return { kind: "embedded", description: `the embedded store in ${store.folder}`, ...store };
  }
  return {
    kind: "redis",
    address: redisAddress,
    description: describeStore(redisAddress),
    file: null,
    contents: null,
    onFileProblem() {},
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
