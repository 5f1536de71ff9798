import type { GatewayFaults } from "./gateway_faults.ts";
import type { RestFaults } from "./rest_faults.ts";

/** All faults that can be switched on. */
export class Faults {
  readonly gateway: GatewayFaults;
  readonly rest: RestFaults;

  constructor(gateway: GatewayFaults, rest: RestFaults) {
    this.gateway = gateway;
    this.rest = rest;
  }

  /** Ends every fault that lasts; ports that were shut are open again once it resolves. */
  async clear(): Promise<void> {
    await Promise.all([this.gateway.clear(), this.rest.clear()]);
  }
}
