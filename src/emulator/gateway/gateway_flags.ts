/** A close code with its reason, as a server sends it. */
export interface Close {
  readonly code: number;
  readonly reason?: string;
}

/** Which faults of the gateway are on; `GatewayFaults` says what each one means. */
export interface GatewayFlags {
  withholdHello: boolean;
  withholdReady: boolean;
  withholdAcks: boolean;
  closeOnIdentify: Close | undefined;
  closeOnResume: Close | undefined;
  identifiesLeft: number | undefined;
}

/** No fault is on. */
export function defaultFlags(): GatewayFlags {
  return {
    withholdHello: false,
    withholdReady: false,
    withholdAcks: false,
    closeOnIdentify: undefined,
    closeOnResume: undefined,
    identifiesLeft: undefined,
  };
}
