import { GatewayCloseEventCodes } from "@discordeno/bot";

/** Discord does not say how to connect. */
export interface GatewayUnknown {
  /** In words for a log. */
  readonly why: string;
  /** How long Discord asks to be left alone. */
  readonly waitMs: number;
}

/** How far a connection to the gateway came: opening, after HELLO, after READY or RESUMED. */
export type Stage = "connect" | "hello" | "live";

/** How a connection to the gateway, or the try of one, can end. */
export const endings = [
  /** Discord, or the network, closed it. */
  "closed",
  /** It never opened. */
  "unreachable",
  /** A deadline passed before HELLO, or before READY or RESUMED. */
  "silent",
  /** Heartbeats were not acknowledged. */
  "zombie",
  /** Op 7: Discord asked to reconnect. */
  "reconnect_asked",
  /** Op 9: the session is invalid. */
  "session_refused",
  /** `stop` was called. */
  "stopped",
] as const;

/** One of the {@linkcode endings}, by its name. */
export type EndingKind = typeof endings[number];

/** How a connection to the gateway, or the try of one, ended. */
export type Ending =
  | { readonly kind: Exclude<EndingKind, "closed" | "session_refused"> }
  | { readonly kind: "closed"; readonly code: number }
  | { readonly kind: "session_refused"; readonly resumable: boolean };

/** An ending, with what decides how to go on. */
export interface ConnectionEnd {
  readonly ending: Ending;
  readonly stage: Stage;
  /** How long it was live. */
  readonly liveMs: number;
  /** Whether an IDENTIFY of the daily budget went into it. */
  readonly identified: boolean;
  /** Why it was not tried: Discord does not say how to connect. */
  readonly unknown?: GatewayUnknown;
}

/** The end of a connection that never opened. */
export const neverOpened: ConnectionEnd = {
  ending: { kind: "unreachable" },
  stage: "connect",
  liveMs: 0,
  identified: false,
};

const words: Readonly<Record<EndingKind, string>> = {
  closed: "it closes the connection",
  unreachable: "no connection can be made",
  silent: "it does not say what it should in time",
  zombie: "it does not acknowledge heartbeats",
  reconnect_asked: "it asks to reconnect",
  session_refused: "it refuses the session",
  stopped: "stopping",
};

/** Why a connection was none, in words for a log. */
export function describeEnd({ ending, unknown }: ConnectionEnd): string {
  if (unknown) return `Discord's API does not say how to connect: ${unknown.why}`;
  return ending.kind === "closed" ? `close code ${ending.code}` : words[ending.kind];
}

/**
 * Whether the session is gone, so that only IDENTIFY helps.
 *
 * Source: Discord docs, Opcodes and Status Codes, Gateway Close Event Codes.
 */
export function endsSession(ending: Ending): boolean {
  if (ending.kind === "session_refused") return !ending.resumable;
  return ending.kind === "closed" &&
    (ending.code === GatewayCloseEventCodes.NotAuthenticated ||
      ending.code === GatewayCloseEventCodes.InvalidSeq ||
      ending.code === GatewayCloseEventCodes.SessionTimedOut);
}
