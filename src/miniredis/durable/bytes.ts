/** Between the engine's strings, one character per byte, and SQLite's blobs. */

import { Buffer } from "node:buffer";

/** The bytes of a string. */
export function toBlob(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

/** The string of a blob; undefined for anything else. */
export function fromBlob(value: unknown): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("latin1");
}
