import { NetworkProxy } from "../../_helpers/proxy.ts";

/**
 * A proxy in front of the gateway whose open connections can be frozen: they stay open and nothing
 * gets through any more, not even a close, as when a router in between forgets them.
 */
export class FrozenRelay extends NetworkProxy {
  constructor(targetUrl: string) {
    super(Number(new URL(targetUrl).port));
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  /** Freezes the connections there are; new ones work. */
  override freeze(): void {
    this.freezeOpen();
  }
}
