/** What happened on the gateway, for tests to assert on and pages to show. */
export type GatewayEvent =
  | "connect"
  | "identify"
  | "ready"
  | "resume"
  | "resumed"
  | "invalidSession"
  | "heartbeat"
  | "dispatch"
  | "undelivered"
  | "close";

/** One line of the gateway's log. Tokens are never in it. */
export interface GatewayEntry {
  readonly event: GatewayEvent;
  /** By the emulator's clock. */
  readonly at: number;
  /** By the machine's steady clock, for measuring gaps. */
  readonly steadyMs: number;
  readonly connection?: number;
  readonly sessionId?: string;
  /** The session's shard, once it is live. */
  readonly shard?: number;
  readonly code?: number;
  readonly reason?: string;
  readonly by?: "client" | "server";
  /** The dispatched event's name, or the sequence that a RESUME asked from. */
  readonly detail?: string | number;
}
