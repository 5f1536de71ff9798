import { GatewayOpcodes } from "discord-api-types/gateway/v10";
import { BoundedLog } from "../bounded_log.ts";
import type { Credentials } from "../credentials.ts";
import type { Emitter } from "../emitter.ts";
import type { EmulatorEvents } from "../emulator_events.ts";
import type { Limits } from "../limits.ts";
import { WindowCounter, WindowCounters } from "../window_counter.ts";
import { userJson } from "../world/user_json.ts";
import type { World } from "../world/world.ts";
import { sessionEndingCodes } from "./codes.ts";
import { type ConnectionHost, GatewayConnection } from "./gateway_connection.ts";
import { defaultFlags, type GatewayFlags } from "./gateway_flags.ts";
import type { GatewayEntry, GatewayEvent } from "./gateway_log.ts";
import { GatewaySession } from "./gateway_session.ts";
import { checkIdentify } from "./identify.ts";

/** What the gateway needs. */
export interface GatewaySetup {
  readonly world: World;
  readonly events: Emitter<EmulatorEvents>;
  readonly limits: Limits;
  readonly credentials: Credentials;
  readonly heartbeatIntervalMs: number;
  readonly maxEntries: number;
  /** Where a session is to be resumed. */
  readonly resumeUrl: () => string;
}

/** The WebSocket side of Discord: sessions, their sockets, and who gets which event. */
export class Gateway implements ConnectionHost {
  readonly limits: Limits;
  readonly heartbeatIntervalMs: number;
  readonly flags: GatewayFlags = defaultFlags();
  readonly log: BoundedLog<GatewayEntry>;
  readonly sessions = new Map<string, GatewaySession>();
  readonly connections = new Set<GatewayConnection>();
  readonly #setup: GatewaySetup;
  readonly #identifies: WindowCounter;
  readonly #identifyPace: WindowCounters<number>;
  #count = 0;

  constructor(setup: GatewaySetup) {
    this.#setup = setup;
    this.limits = setup.limits;
    this.heartbeatIntervalMs = setup.heartbeatIntervalMs;
    this.log = new BoundedLog(setup.maxEntries);
    this.#identifies = new WindowCounter(setup.limits.identifies);
    this.#identifyPace = new WindowCounters({ limit: 1, windowMs: setup.limits.identifyWindowMs });
  }

  /** Takes over a WebSocket upgrade. */
  accept(request: Request): Response {
    const { socket, response } = Deno.upgradeWebSocket(request, { idleTimeout: 0 });
    const query = new URL(request.url).searchParams;
    this.connections.add(new GatewayConnection(this, socket, ++this.#count, query));
    return response;
  }

  /** Sends an event to every session of the shard, now or when it resumes. */
  dispatch(name: string, data: unknown, guildId?: string): void {
    const now = this.#setup.world.clock.now();
    let reached = false;
    for (const session of [...this.sessions.values()]) {
      if (session.isExpired(now, this.limits.sessionLifetimeMs)) this.sessions.delete(session.id);
      else if (session.covers(guildId)) reached = session.dispatch(name, data) || reached;
    }
    this.note(reached ? "dispatch" : "undelivered", { detail: name });
  }

  /** Discord docs: Gateway, Session Start Limit Object. */
  startLimit() {
    const { remaining, resetAfterMs } = this.#identifies.state(this.#setup.world.clock.now());
    return {
      total: this.limits.identifies.limit,
      remaining: Math.min(remaining, this.flags.identifiesLeft ?? Infinity),
      reset_after: Math.round(resetAfterMs),
      max_concurrency: this.limits.maxConcurrency,
    };
  }

  identify(connection: GatewayConnection, data: unknown): void {
    const { world, credentials } = this.#setup;
    this.note("identify", { connection: connection.number });
    const close = this.flags.closeOnIdentify;
    if (close) return connection.close(close.code, close.reason);
    const result = checkIdentify(data, {
      accepts: (token) => credentials.accepts(token),
      guildCount: world.guildCount(),
    });
    if (typeof result === "number") return connection.close(result);
    if (!this.#identifies.take(world.clock.now()).allowed) return this.#revoke();
    if (!this.#isPaced(result.shard[0])) return this.invalidate(connection, false);
    if (result.compress) connection.compressEachFrame();
    if (this.flags.withholdReady) return;
    this.#startSession(connection, result.shard);
  }

  resume(connection: GatewayConnection, data: unknown): void {
    const { token, session_id, seq } = (data ?? {}) as Record<string, unknown>;
    this.note("resume", {
      connection: connection.number,
      sessionId: String(session_id),
      detail: Number(seq),
    });
    const close = this.flags.closeOnResume;
    if (close) return connection.close(close.code, close.reason);
    if (!this.#setup.credentials.accepts(token)) return connection.close(4004);
    const session = this.sessions.get(String(session_id));
    const now = this.#setup.world.clock.now();
    if (!session || session.isExpired(now, this.limits.sessionLifetimeMs)) {
      return this.invalidate(connection, false);
    }
    if (typeof seq !== "number" || seq > session.sequence) return connection.close(4007);
    if (!session.canReplayFrom(seq)) return this.invalidate(connection, false);
    if (this.flags.withholdReady) return;
    this.#resumeSession(connection, session, seq);
  }

  /** Sends op 9. Not resumable: the session, if there was one, is gone. */
  invalidate(connection: GatewayConnection, resumable: boolean): void {
    const { session } = connection;
    this.note("invalidSession", { connection: connection.number, detail: String(resumable) });
    connection.send({ op: GatewayOpcodes.InvalidSession, d: resumable, s: null, t: null });
    if (resumable || !session) return;
    this.sessions.delete(session.id);
    connection.session = undefined;
  }

  closed(connection: GatewayConnection, code: number): void {
    this.connections.delete(connection);
    const { session } = connection;
    if (session?.socket !== connection) return;
    session.detach(this.#setup.world.clock.now());
    if (sessionEndingCodes.includes(code)) this.sessions.delete(session.id);
  }

  note(event: GatewayEvent, rest: Partial<GatewayEntry> = {}): void {
    const { world: { clock }, events } = this.#setup;
    const entry = { event, at: clock.now(), steadyMs: performance.now(), ...rest };
    this.log.add(entry);
    events.emit("gateway", entry);
  }

  /** Waits until every socket is closed; the caller has cut them. */
  async ended(): Promise<void> {
    await Promise.all([...this.connections].map((connection) => connection.ended.promise));
  }

  #startSession(connection: GatewayConnection, shard: readonly [number, number]): void {
    const { world, resumeUrl } = this.#setup;
    const session = new GatewaySession(shard, this.limits.replayedEvents);
    this.sessions.set(session.id, session);
    connection.session = session;
    session.attach(connection);
    session.dispatch("READY", {
      v: 10,
      user: { ...userJson(world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: [...world.guilds.values()]
        .filter((guild) => guild.botPresent && session.covers(guild.id))
        .map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      session_type: "normal",
      resume_gateway_url: resumeUrl(),
      shard,
      application: { id: world.bot.id, flags: 0 },
      user_settings: {},
      relationships: [],
      private_channels: [],
      presences: [],
      _trace: [],
    });
    this.#noteLive("ready", connection, session);
  }

  /** A session has one socket: the one it had before is closed. */
  #resumeSession(connection: GatewayConnection, session: GatewaySession, sequence: number): void {
    for (const other of this.connections) {
      if (other !== connection && other.session === session) {
        other.session = undefined;
        other.close(4000, "Session resumed elsewhere.");
      }
    }
    connection.session = session;
    session.attach(connection);
    session.replay(sequence);
    session.dispatch("RESUMED", { _trace: [] });
    this.#noteLive("resumed", connection, session);
  }

  #noteLive(event: "ready" | "resumed", { number }: GatewayConnection, session: GatewaySession) {
    this.note(event, { connection: number, sessionId: session.id, shard: session.shard[0] });
  }

  #isPaced(shardIndex: number): boolean {
    const rateLimitKey = shardIndex % this.limits.maxConcurrency;
    return this.#identifyPace.take(rateLimitKey, performance.now()).allowed;
  }

  /** A bot that identifies too often loses its token and all its sessions. */
  #revoke(): void {
    this.#setup.credentials.revoked = true;
    this.sessions.clear();
    for (const connection of [...this.connections]) connection.close(4004);
  }
}
