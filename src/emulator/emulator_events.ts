import type { GatewayEntry } from "./gateway/gateway_log.ts";
import type { RestCall } from "./rest/call_log.ts";
import type { WorldEvents } from "./world/world_events.ts";

/** What can be listened to with `discord.on(name, listener)`. */
export interface EmulatorEvents extends WorldEvents {
  readonly rest: RestCall;
  readonly gateway: GatewayEntry;
}
