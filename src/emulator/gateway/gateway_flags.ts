/** A close code with its reason, as a server sends it. */
export interface Close {
  readonly code: number;
  readonly reason?: string;
}

/** How the gateway misbehaves at the moment; see `GatewayFaults` for what each one means. */
export interface GatewayFlags {
  withholdHello: boolean;
  withholdReady: boolean;
  withholdAcks: boolean;
  closeOnIdentify: Close | undefined;
  closeOnResume: Close | undefined;
  identifiesLeft: number | undefined;
}

/** A gateway that behaves. */
export function calmFlags(): GatewayFlags {
  return {
    withholdHello: false,
    withholdReady: false,
    withholdAcks: false,
    closeOnIdentify: undefined,
    closeOnResume: undefined,
    identifiesLeft: undefined,
  };
}
