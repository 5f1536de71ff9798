import { GatewayOpcodes } from "discord-api-types/gateway/v10";
import type { Gateway } from "../gateway/gateway.ts";
import { type Close, defaultFlags, type GatewayFlags } from "../gateway/gateway_flags.ts";
import type { TcpProxy } from "../net/tcp_proxy.ts";

/** Switches the gateway's faults on and off. */
export class GatewayFaults {
  readonly #gateway: Gateway;
  readonly #proxy: TcpProxy;
  readonly #resumeProxy: TcpProxy;

  constructor(gateway: Gateway, proxy: TcpProxy, resumeProxy: TcpProxy) {
    this.#gateway = gateway;
    this.#proxy = proxy;
    this.#resumeProxy = resumeProxy;
  }

  /** Cuts every gateway socket's TCP connection: no close frame. Sessions stay. */
  cut(): void {
    this.#proxy.cut();
    this.#resumeProxy.cut();
  }

  /** Refuses connections to both gateway addresses and cuts the open ones, until `accept`. */
  refuse(): void {
    this.#proxy.shut();
    this.#resumeProxy.shut();
  }

  /** Resolves once connections are accepted again. */
  async accept(): Promise<void> {
    await Promise.all([this.#proxy.open(), this.#resumeProxy.open()]);
  }

  /** Makes `resume_gateway_url` a dead address; sockets on it are cut. */
  shutResumeUrl(): void {
    this.#resumeProxy.shut();
  }

  async openResumeUrl(): Promise<void> {
    await this.#resumeProxy.open();
  }

  /** New TCP connections are accepted, and no byte is sent on them. */
  beSilent(on = true): void {
    this.#proxy.silent = on;
    this.#resumeProxy.silent = on;
  }

  /** Withholds HELLO, heartbeat ACKs, or the READY or RESUMED that an IDENTIFY or RESUME gets. */
  withhold(what: "hello" | "ready" | "acks", on = true): void {
    const name = { hello: "withholdHello", ready: "withholdReady", acks: "withholdAcks" } as const;
    this.#gateway.flags[name[what]] = on;
  }

  /** Closes each socket that identifies; undefined ends it. */
  closeOnIdentify(close: Close | undefined): void {
    this.#gateway.flags.closeOnIdentify = close;
  }

  /** Closes each socket that resumes; undefined ends it. */
  closeOnResume(close: Close | undefined): void {
    this.#gateway.flags.closeOnResume = close;
  }

  /** `/gateway/bot` reports at most this many IDENTIFYs left; undefined ends it. */
  limitIdentifies(left: number | undefined): void {
    this.#gateway.flags.identifiesLeft = left;
  }

  /** Closes every socket now. A code that ends sessions ends them. */
  close(code: number, reason?: string): void {
    for (const connection of [...this.#gateway.connections]) connection.close(code, reason);
  }

  /** Sends op 7, which asks the bot to reconnect and resume. */
  requestReconnect(): void {
    const payload = { op: GatewayOpcodes.Reconnect, d: null, s: null, t: null };
    for (const connection of this.#gateway.connections) connection.send(payload);
  }

  /** Sends op 9. Not resumable: the sessions are gone. */
  invalidateSessions(resumable: boolean): void {
    for (const connection of [...this.#gateway.connections]) {
      this.#gateway.invalidate(connection, resumable);
    }
  }

  /** Drops every session; nothing is sent. The next RESUME gets op 9 false. */
  forgetSessions(): void {
    this.#gateway.sessions.clear();
  }

  /** Sends a text as a frame, by default one that is not JSON. */
  sendRaw(text = "{not json"): void {
    for (const connection of this.#gateway.connections) connection.sendRaw(text);
  }

  /** Dispatches any event with any data, in sequence. */
  dispatch(name: string, data: unknown): void {
    this.#gateway.dispatch(name, data);
  }

  /** Which lasting faults are on. */
  get flags(): Readonly<GatewayFlags> {
    return this.#gateway.flags;
  }

  /** Ends every fault that lasts. */
  async clear(): Promise<void> {
    Object.assign(this.#gateway.flags, defaultFlags());
    this.beSilent(false);
    await this.accept();
  }
}
