import { Op } from "../gateway/codes.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { calmFlags, type Close, type GatewayFlags } from "../gateway/gateway_flags.ts";
import type { TcpFront } from "../net/tcp_front.ts";

/** Switches for what can go wrong on the gateway. */
export class GatewayFaults {
  readonly #gateway: Gateway;
  readonly #front: TcpFront;
  readonly #resumeFront: TcpFront;

  constructor(gateway: Gateway, front: TcpFront, resumeFront: TcpFront) {
    this.#gateway = gateway;
    this.#front = front;
    this.#resumeFront = resumeFront;
  }

  /** Cuts every gateway socket's TCP connection: no close frame. Sessions stay. */
  cut(): void {
    this.#front.cut();
    this.#resumeFront.cut();
  }

  /** Refuses connections to both gateway addresses and cuts those there are, until `accept`. */
  refuse(): void {
    this.#front.shut();
    this.#resumeFront.shut();
  }

  /** Accepts connections again; they are once it resolves. */
  async accept(): Promise<void> {
    await Promise.all([this.#front.open(), this.#resumeFront.open()]);
  }

  /** Makes `resume_gateway_url` a dead address; sockets on it are cut. */
  shutResumeUrl(): void {
    this.#resumeFront.shut();
  }

  async openResumeUrl(): Promise<void> {
    await this.#resumeFront.open();
  }

  /** New TCP connections are accepted and then left without a byte. */
  beSilent(on = true): void {
    this.#front.silent = on;
    this.#resumeFront.silent = on;
  }

  /** Keeps back HELLO, heartbeat ACKs, or the READY or RESUMED that an IDENTIFY or RESUME gets. */
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

  /** `/gateway/bot` tells of no more IDENTIFYs left than this; undefined ends it. */
  limitIdentifies(left: number | undefined): void {
    this.#gateway.flags.identifiesLeft = left;
  }

  /** Closes every socket now. A code that ends sessions ends them. */
  close(code: number, reason?: string): void {
    for (const connection of [...this.#gateway.connections]) connection.close(code, reason);
  }

  /** Sends op 7: please reconnect and resume. */
  requestReconnect(): void {
    const payload = { op: Op.reconnect, d: null, s: null, t: null };
    for (const connection of this.#gateway.connections) connection.send(payload);
  }

  /** Sends op 9. Not resumable: the sessions are gone. */
  invalidateSessions(resumable: boolean): void {
    for (const connection of [...this.#gateway.connections]) {
      this.#gateway.invalidate(connection, resumable);
    }
  }

  /** Forgets every session without a word: the next RESUME gets op 9 false. */
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

  /** What is switched on at the moment. */
  get flags(): Readonly<GatewayFlags> {
    return this.#gateway.flags;
  }

  /** Ends every fault that lasts. */
  async clear(): Promise<void> {
    Object.assign(this.#gateway.flags, calmFlags());
    this.beSilent(false);
    await this.accept();
  }
}
