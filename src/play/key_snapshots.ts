import { createClient } from "redis";
import type { StoredKey } from "../playground/mod.ts";

/** Kinds of key, each with the command that reads it whole. */
const readers: Readonly<Record<string, (key: string) => string[]>> = {
  string: (key) => ["GET", key],
  hash: (key) => ["HGETALL", key],
  set: (key) => ["SMEMBERS", key],
  zset: (key) => ["ZRANGE", key, "0", "-1", "WITHSCORES"],
};

/** Not the bot's data: the mark that a health check leaves for a second. */
const probe = "probe";

/** Reads a small store whole, for people to look at. */
export class KeySnapshots implements AsyncDisposable {
  readonly #client;

  private constructor(url: string) {
    this.#client = createClient({ url, RESP: 2, disableClientInfo: true });
    // A lost connection is told by the next read.
    this.#client.on("error", () => {});
  }

  static async connect(url: string): Promise<KeySnapshots> {
    const snapshots = new KeySnapshots(url);
    await snapshots.#client.connect();
    return snapshots;
  }

  /** Every key with its value, in the order of their names. */
  async read(): Promise<readonly StoredKey[]> {
    const names = await this.#send(["KEYS", "*"]);
    const keys = names.filter((name) => name !== probe).toSorted();
    return (await Promise.all(keys.map((key) => this.#readKey(key)))).filter((found) =>
      found !== null
    );
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#client.destroy();
    return Promise.resolve();
  }

  /** A key that is gone by the time it is read is left out. */
  async #readKey(key: string): Promise<StoredKey | null> {
    const [[type = "none"], [expiresAt = "-1"]] = await Promise.all([
      this.#send(["TYPE", key]),
      this.#send(["PEXPIRETIME", key]),
    ]);
    const reader = readers[type];
    if (!reader) return null;
    const value = await this.#send(reader(key));
    return {
      key,
      type,
      expiresAt: Number(expiresAt) < 0 ? null : Number(expiresAt),
      value: valueText(type, value),
    };
  }

  /** A reply as a flat list of texts. */
  async #send(command: string[]): Promise<readonly string[]> {
    const reply: unknown = await this.#client.sendCommand(command);
    return Array.isArray(reply) ? reply.map(String) : reply === null ? [] : [String(reply)];
  }
}

function valueText(type: string, parts: readonly string[]): string {
  if (type === "string") return parts.join("");
  if (type === "set") return parts.toSorted().join("\n");
  const pairs = parts.flatMap((part, index) => index % 2 === 0 ? [[part, parts[index + 1]]] : []);
  const lines = pairs.map(([first, second]) =>
    type === "zset" ? `${second} ${first}` : `${first} = ${second}`
  );
  return type === "hash" ? lines.toSorted().join("\n") : lines.join("\n");
}
