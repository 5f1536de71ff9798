import { GatewayOpcodes } from "discord-api-types/gateway/v10";
import type { Limits } from "../limits.ts";
import type { GatewayPayload } from "../wire.ts";
import { WindowCounter } from "../window_counter.ts";
import { closeReasons, ignoredOps } from "./codes.ts";
import { FrameWriter } from "./frame_writer.ts";
import type { GatewayFlags } from "./gateway_flags.ts";
import type { GatewayEntry, GatewayEvent } from "./gateway_log.ts";
import type { GatewaySession, SessionSocket } from "./gateway_session.ts";

const maxPayloadBytes = 4096;

/** What a connection needs of the gateway it belongs to. */
export interface ConnectionHost {
  readonly limits: Limits;
  readonly flags: GatewayFlags;
  readonly heartbeatIntervalMs: number;
  identify(connection: GatewayConnection, data: unknown): void;
  resume(connection: GatewayConnection, data: unknown): void;
  closed(connection: GatewayConnection, code: number): void;
  note(event: GatewayEvent, rest?: Partial<GatewayEntry>): void;
}

/** One client's socket: frames, heartbeats and the order in which things may be said. */
export class GatewayConnection implements SessionSocket {
  readonly number: number;
  /** Settles when the socket is closed for good. */
  readonly ended = Promise.withResolvers<void>();
  session: GatewaySession | undefined;
  readonly #host: ConnectionHost;
  readonly #socket: WebSocket;
  readonly #writer: FrameWriter;
  readonly #sent: WindowCounter;
  #heartbeatTimer: ReturnType<typeof setTimeout> | undefined;
  #isClosing = false;

  constructor(host: ConnectionHost, socket: WebSocket, number: number, query: URLSearchParams) {
    this.number = number;
    this.#host = host;
    this.#socket = socket;
    this.#sent = new WindowCounter(host.limits.gatewayEvents);
    this.#writer = new FrameWriter(socket, query.get("compress") === "zlib-stream");
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.#greet(query);
    socket.onmessage = (event) => this.#receive(event.data);
    socket.onclose = (event) => this.#end(event);
    socket.onerror = () => {};
  }

  send(payload: GatewayPayload): void {
    this.sendRaw(JSON.stringify(payload));
  }

  /** Sends a text as it is, valid JSON or not. */
  sendRaw(text: string): void {
    if (!this.#isClosing) this.#writer.send(text);
  }

  compressEachFrame(): void {
    this.#writer.compressEach = true;
  }

  /** Closes with a code; the reason is Discord's own when none is given. */
  close(code: number, reason = closeReasons[code] ?? ""): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#writer.flush(() => this.#socket.close(code, reason));
  }

  #greet(query: URLSearchParams): void {
    this.#host.note("connect", { connection: this.number });
    if ((query.get("v") ?? "10") !== "10") return this.close(4012);
    if ((query.get("encoding") ?? "json") !== "json") return this.close(4002);
    if (this.#host.flags.withholdHello) return;
    this.send({
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: this.#host.heartbeatIntervalMs, _trace: [] },
      s: null,
      t: null,
    });
    this.#expectHeartbeat();
  }

  #receive(data: unknown): void {
    if (this.#isClosing) return;
    const text = typeof data === "string" ? data : new TextDecoder().decode(data as ArrayBuffer);
    if (new TextEncoder().encode(text).length > maxPayloadBytes) return this.close(4002);
    if (!this.#sent.take(performance.now()).allowed) return this.close(4008);
    const frame = parseFrame(text);
    if (!frame) return this.close(4002);
    this.#handle(frame.op, frame.d);
  }

  #handle(op: number, data: unknown): void {
    if (op === GatewayOpcodes.Heartbeat) return this.#beat(data);
    if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
      if (this.session) return this.close(4005);
      return op === GatewayOpcodes.Identify
        ? this.#host.identify(this, data)
        : this.#host.resume(this, data);
    }
    if (!ignoredOps.includes(op)) return this.close(4001);
    if (!this.session) this.close(4003);
  }

  #beat(sequence: unknown): void {
    this.#host.note("heartbeat", {
      connection: this.number,
      ...(typeof sequence === "number" && { detail: sequence }),
    });
    this.#expectHeartbeat();
    if (this.#host.flags.withholdAcks) return;
    this.send({ op: GatewayOpcodes.HeartbeatAck, d: null, s: null, t: null });
  }

  /** A client that is silent for one and a half intervals is taken for dead. */
  #expectHeartbeat(): void {
    clearTimeout(this.#heartbeatTimer);
    this.#heartbeatTimer = setTimeout(
      () => this.close(4000, "Heartbeat missed."),
      this.#host.heartbeatIntervalMs * 1.5,
    );
  }

  #end(event: CloseEvent): void {
    clearTimeout(this.#heartbeatTimer);
    this.#writer.end();
    this.#host.note("close", {
      connection: this.number,
      code: event.code,
      reason: event.reason,
      by: this.#isClosing ? "server" : "client",
      ...(this.session && { sessionId: this.session.id }),
    });
    this.#isClosing = true;
    this.#host.closed(this, event.code);
    this.ended.resolve();
  }
}

function parseFrame(text: string): { op: number; d: unknown } | undefined {
  try {
    const frame = JSON.parse(text) as { op?: unknown; d?: unknown } | null;
    return typeof frame?.op === "number" ? { op: frame.op, d: frame.d } : undefined;
  } catch {
    return undefined;
  }
}
