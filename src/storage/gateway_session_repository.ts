import type { Codecs, GatewaySessions } from "./records/mod.ts";
import { keys } from "./keys/mod.ts";
import { getRecord, type Reader } from "./redis/mod.ts";

/** What it takes to resume the gateway connections of the last run, for two minutes. */
export class GatewaySessionRepository {
  readonly #reader: Reader;
  readonly #codecs: Codecs;

  constructor(reader: Reader, codecs: Codecs) {
    this.#reader = reader;
    this.#codecs = codecs;
  }

  /** The shards that were saved; empty if there are none, or they have expired. @throws {StoreError} */
  async load(applicationId: string): Promise<GatewaySessions["shards"]> {
    const query = getRecord(keys.gatewaySession(applicationId), this.#codecs.gatewaySession);
    const [saved] = await this.#reader.read("find gateway sessions", query);
    return saved?.shards ?? [];
  }

  /** @throws {StoreError} */
  async save(applicationId: string, shards: GatewaySessions["shards"]): Promise<void> {
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
