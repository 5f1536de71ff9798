import type { RestCall } from "./call_log.ts";
import { readRoute } from "./route.ts";

/**
 * Appends each REST request as one line of JSON to a file. Nothing that grants access is written:
 * no Authorization header, and interaction tokens in paths are replaced by `{token}`.
 */
export class WireLog implements Disposable {
  readonly #file: Deno.FsFile;

  /** @throws {Deno.errors.NotFound} and the like when the file cannot be opened. */
  constructor(path: string) {
    this.#file = Deno.openSync(path, { create: true, append: true, write: true });
  }

  write(call: RestCall): void {
    const { method, query, body, status, response } = call;
    const path = withoutToken(call.method, call.path);
    const line = JSON.stringify({ method, path, query, body, status, response });
    const bytes = new TextEncoder().encode(`${line}\n`);
    let written = 0;
    while (written < bytes.length) written += this.#file.writeSync(bytes.subarray(written));
  }

  [Symbol.dispose](): void {
    this.#file.close();
  }
}

/** A path in which an interaction's token is replaced by `{token}`. */
export function withoutToken(method: string, path: string): string {
  const { token } = readRoute(method, path);
  return token ? path.split("/").map((part) => part === token ? "{token}" : part).join("/") : path;
}
