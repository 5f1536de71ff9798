import assert from "node:assert/strict";
import { run, toolTest } from "./tool.ts";

/** Registers a test that needs openssl. */
export function opensslTest(name: string, fn: () => void | Promise<void>): void {
  toolTest("openssl", name, fn, "version");
}

/**
 * The SHA-256 of bytes as openssl computes it, in hexadecimal digits; the HMAC-SHA-256 with this key,
 * if there is one.
 */
export function opensslDigest(bytes: Uint8Array, key?: string): string {
  const octal = [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  const mac = key === undefined ? "" : `-mac HMAC -macopt hexkey:${key}`;
  const { ok, output } = run("sh", "-c", `printf '${octal}' | openssl dgst -sha256 ${mac} -r`);
  assert(ok, output);
  return output.slice(0, 64);
}
