import { GatewayCloseEventCodes } from "@discordeno/bot";

/** How far one connection to the gateway had come. */
export type Stage = "connect" | "hello" | "ready" | "live";

/** How one connection to the gateway, or the try of one, came to its end. */
export type EndReason =
  /** Discord, or the network, closed it. */
  | { readonly kind: "closed"; readonly code: number }
  /** It never opened. */
  | { readonly kind: "unreachable" }
  /** A deadline passed: what was awaited is the stage it did not reach. */
  | { readonly kind: "silent"; readonly awaited: "hello" | "ready" }
  /** Heartbeats were not acknowledged. */
  | { readonly kind: "zombie" }
  /** Op 7: Discord asked to reconnect. */
  | { readonly kind: "reconnect_asked" }
  /** Op 9: the session is invalid. */
  | { readonly kind: "session_refused"; readonly resumable: boolean }
  /** `stop` was called. */
  | { readonly kind: "stopped" };

/** An ending, with what decides how to go on. */
export interface ConnectionEnd {
  readonly ending: EndReason;
  readonly stage: Stage;
  /** How long it was live. */
  readonly liveMs: number;
  /** Whether an IDENTIFY of the daily budget went into it. */
  readonly identified: boolean;
}

/**
 * Whether the session is gone, so that only IDENTIFY helps.
 *
 * Source: Discord docs, Opcodes and Status Codes, Gateway Close Event Codes.
 */
export function endsSession(ending: EndReason): boolean {
  if (ending.kind === "session_refused") return !ending.resumable;
  return ending.kind === "closed" &&
    (ending.code === GatewayCloseEventCodes.NotAuthenticated ||
      ending.code === GatewayCloseEventCodes.InvalidSeq ||
      ending.code === GatewayCloseEventCodes.SessionTimedOut);
}
