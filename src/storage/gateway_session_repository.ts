import type { Codecs, ShardSession } from "./records/mod.ts";
import { keys } from "./keys/mod.ts";
import { getRecord, type Reader } from "./redis/mod.ts";

/** Where the gateway connections of the last run can be taken up again, for two minutes. */
export class GatewaySessionRepository {
  readonly #reader: Reader;
  readonly #codecs: Codecs;

  constructor(reader: Reader, codecs: Codecs) {
    this.#reader = reader;
    this.#codecs = codecs;
  }

  /** The shards that were saved; empty if none were, or too long ago. @throws {StoreError} */
  async load(applicationId: string): Promise<readonly ShardSession[]> {
    const read = getRecord(keys.gatewaySession(applicationId), this.#codecs.gatewaySession);
    const [saved] = await this.#reader.read("find gateway sessions", read);
    return saved?.shards ?? [];
  }

  /** @throws {StoreError} */
  async save(applicationId: string, shards: readonly ShardSession[]): Promise<void> {
    const key = keys.gatewaySession(applicationId);
    await this.#reader.write("save gateway sessions", [{
      op: "set",
      key,
      value: this.#codecs.gatewaySession.encode(key, { shards }),
      expiry: { inMs: keys.gatewaySession.lifetime },
    }]);
  }

  /** @throws {StoreError} */
  async clear(applicationId: string): Promise<void> {
    await this.#reader.write("forget gateway sessions", [
      { op: "remove", key: keys.gatewaySession(applicationId) },
    ]);
  }
}
