import { type HttpLimits, httpLimits } from "./net/tcp_proxy.ts";
import { discordLimits, type Limits } from "./limits.ts";

/** How to start an emulator; everything has a default. */
export interface EmulatorOptions {
  /** Port of the REST API; any free one when 0. */
  readonly port?: number;
  readonly applicationId?: string;
  readonly botUsername?: string;
  /** The time in milliseconds since 1970; `discord.clock.advance` comes on top of it. */
  readonly now?: () => number;
  readonly heartbeatIntervalMs?: number;
  /** Limits that replace Discord's own. */
  readonly limits?: Partial<Limits>;
  /** How many REST calls, and how many gateway entries, are remembered. */
  readonly maxCalls?: number;
  /** What the connections to each of its ports may take. */
  readonly httpLimits?: HttpLimits;
}

/** All options, with their defaults. */
export type Settings = Required<Omit<EmulatorOptions, "limits">> & { readonly limits: Limits };

/** The options with defaults for what was left out. */
export function withDefaults(options: EmulatorOptions): Settings {
  return {
    port: options.port ?? 0,
    applicationId: options.applicationId ?? "1000000000000000001",
    botUsername: options.botUsername ?? "test-bot",
    now: options.now ?? Date.now,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    limits: { ...discordLimits, ...options.limits },
    maxCalls: options.maxCalls ?? 10_000,
    httpLimits: options.httpLimits ?? httpLimits,
  };
}
