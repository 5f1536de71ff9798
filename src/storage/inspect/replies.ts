import { Buffer } from "node:buffer";
import { StoreUnavailable } from "../../service/mod.ts";

/** The command that tells when a key expires: the instant, or else the time that is left. */
export type EndCommand = "PEXPIRETIME" | "PTTL";

/** When a key expires, in milliseconds since the epoch; null: never. */
export function endOf(reply: unknown, endCommand: EndCommand, now: number): number | null {
  if (reply instanceof Error) throw refused(reply);
  if (typeof reply !== "number" || reply < 0) return null;
  return endCommand === "PTTL" ? now + reply : reply;
}

/** A page of SCAN. @throws {StoreUnavailable} if it was refused. */
export function pageOf(
  reply: unknown,
): { readonly cursor: string; readonly names: readonly string[] } {
  if (reply instanceof Error) throw refused(reply);
  const [cursor, names] = Array.isArray(reply) ? reply : [];
  return { cursor: String(cursor), names: Array.isArray(names) ? names.map(String) : [] };
}

/** The reply to TIME, in milliseconds since the epoch. */
export function timeOf(reply: unknown): number {
  const [seconds, micros] = Array.isArray(reply) ? reply.map(Number) : [];
  return (seconds ?? 0) * 1000 + Math.floor((micros ?? 0) / 1000);
}

/** Texts in place of bytes. */
export function textsIn(reply: unknown): unknown {
  if (Buffer.isBuffer(reply)) return reply.toString();
  return Array.isArray(reply) ? reply.map(textsIn) : reply;
}

/** @throws {StoreUnavailable} always: the connection was lost. */
export function throwLost(cause: unknown): never {
  const message = `The store was lost: ${messageOf(cause)}`;
  throw new StoreUnavailable(message, { cause, outcomeUnknown: true });
}

/** The error that a refusal stands for. */
export function refused(error: Error): StoreUnavailable {
  const hasMoved = /^(MOVED|ASK|TRYAGAIN) /.test(error.message);
  const advice = hasMoved ? ". A slot moves: try again when the cluster is at rest" : "";
  return new StoreUnavailable(`Redis refused: ${error.message}${advice}`, { cause: error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
