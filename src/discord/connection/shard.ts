import {
  DiscordenoShard,
  type DiscordGatewayPayload,
  GatewayOpcodes,
  type ShardCreateOptions,
  ShardState,
} from "@discordeno/bot";
import { type ConnectionEnd, type Ending, neverOpened, type Stage } from "./connection_end.ts";
import type { Plan } from "./events.ts";
import type { ShardSession } from "../shards/mod.ts";
import type { Timings } from "./timings.ts";

/** A close code after which Discord keeps the session, as after all but 1000 and 1001. */
const keepsSession = 3000;
/** A heartbeat interval below this is no interval. */
const minHeartbeatMs = 10;

/** What a shard reports. */
interface ShardListener {
  /** IDENTIFY or RESUME is about to be sent. */
  onGreeting(plan: Plan): void;
  /** READY or RESUMED came. */
  onLive(plan: Plan): void;
  onDispatch(packet: DiscordGatewayPayload): void;
  onMalformedFrame(): void;
}

/** One connection under way. */
interface Attempt {
  readonly plan: Plan;
  readonly socket: WebSocket;
  stage: Stage;
  liveSince: number | undefined;
  identified: boolean;
  deadline: ReturnType<typeof setTimeout> | undefined;
  end(ending: Ending): void;
}

/**
 * discordeno's shard without its reconnecting. It still reads frames, keeps heartbeats and counts
 * sequences; but where the original opens the next socket from inside the failure of the last, this
 * one reports how its connection ended. The caller of `run` decides what comes next, so that a shard
 * never has more than one socket.
 */
export class Shard extends DiscordenoShard {
  readonly #timings: Timings;
  readonly #clock: () => number;
  readonly #listener: ShardListener;
  #attempt: Attempt | undefined;

  constructor(
    options: ShardCreateOptions,
    timings: Timings,
    clock: () => number,
    listener: ShardListener,
  ) {
    super(options);
    this.#timings = timings;
    this.#clock = clock;
    this.#listener = listener;
  }

  /** What another process needs to resume this shard's session. */
  get session(): ShardSession | undefined {
    const { id: shardId, sessionId, previousSequenceNumber: sequence, resumeGatewayUrl } = this;
    if (!sessionId || sequence === null) return undefined;
    const { totalShards } = this.connection;
    return { shardId, totalShards, sessionId, sequence, resumeUrl: resumeGatewayUrl };
  }

  /** Sets the session to resume; undefined forgets the one it has, its resume URL included. */
  set session(session: ShardSession | undefined) {
    if (session) this.sessionId = session.sessionId;
    else delete this.sessionId;
    this.previousSequenceNumber = session?.sequence ?? null;
    // IDENTIFY would otherwise go on using a dead resume URL.
    this.resumeGatewayUrl = session?.resumeUrl ?? "";
  }

  get isLive(): boolean {
    return this.#attempt?.stage === "live";
  }

  /** Opens one connection; resolves, and never rejects, when that has ended. */
  run(plan: Plan): Promise<ConnectionEnd> {
    const { promise, resolve } = Promise.withResolvers<ConnectionEnd>();
    this.state = plan === "resume" ? ShardState.Resuming : ShardState.Identifying;
    const socket = this.#open(plan);
    if (!socket) return Promise.resolve(neverOpened);
    const attempt: Attempt = {
      plan,
      socket,
      stage: "connect",
      liveSince: undefined,
      identified: false,
      deadline: setTimeout(
        () => attempt.end({ kind: "silent" }),
        this.#timings.helloMs,
      ),
      end: (ending) => {
        if (this.#attempt !== attempt) return;
        this.#abandon(attempt);
        resolve(this.#endOf(attempt, ending));
      },
    };
    this.#attempt = attempt;
    this.#listen(attempt);
    return promise;
  }

  /** Ends the connection so that its session can be resumed; resolves when the socket is closed. */
  async stop(): Promise<void> {
    const attempt = this.#attempt;
    if (!attempt) return;
    const { socket } = attempt;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#timings.closeMs);
    // Frames from here on are not handled, hence not counted: Discord replays them on the resume.
    attempt.end({ kind: "stopped" });
    socket.onclose = () => resolve();
    if (socket.readyState === WebSocket.CLOSED) resolve();
    await promise;
    clearTimeout(timer);
  }

  /** discordeno asks for this when heartbeats go unanswered. */
  override resume(): Promise<void> {
    this.#attempt?.end({ kind: "zombie" });
    return Promise.resolve();
  }

  /** discordeno's `gateway.identify` would come here; connecting is the caller's decision. */
  override identify(): Promise<void> {
    return Promise.resolve();
  }

  /** See `identify`. */
  override connect(): Promise<DiscordenoShard> {
    return Promise.resolve(this);
  }

  /** discordeno awaits this before `resume`; a zombie would never answer the close frame. */
  override close(): Promise<void> {
    return Promise.resolve();
  }

  override startHeartbeating(interval: number): void {
    if (!(interval >= minHeartbeatMs)) {
      throw new RangeError(`Cannot keep heartbeats: ${interval} ms is not an interval`);
    }
    super.startHeartbeating(interval);
  }

  /** Below a heartbeat interval of two seconds the original gives 0, on which its bucket spins. */
  override calculateSafeRequests(): number {
    return Math.max(1, super.calculateSafeRequests());
  }

  override async handleDiscordPacket(packet: DiscordGatewayPayload): Promise<void> {
    switch (packet.op) {
      case GatewayOpcodes.Reconnect:
        return this.#attempt?.end({ kind: "reconnect_asked" });
      case GatewayOpcodes.InvalidSession:
        return this.#attempt?.end({ kind: "session_refused", resumable: packet.d === true });
      case GatewayOpcodes.Hello:
        return await this.#greet(packet);
    }
    // Its state changes happen before the first await; the order of frames is kept.
    const handled = super.handleDiscordPacket(packet);
    if (packet.t === "READY" || packet.t === "RESUMED") this.#goLive();
    await handled;
  }

  override forwardToBot(packet: DiscordGatewayPayload): void {
    this.#listener.onDispatch(packet);
  }

  #open(plan: Plan): WebSocket | undefined {
    const base = plan === "resume" ? this.connectionUrl : this.connection.url;
    try {
      const url = new URL(base);
      url.searchParams.set("v", String(this.connection.version));
      url.searchParams.set("encoding", "json");
      return new WebSocket(url);
    } catch {
      return undefined;
    }
  }

  #listen(attempt: Attempt): void {
    const { socket } = attempt;
    this.socket = socket;
    socket.onmessage = (message) => void this.#read(message);
    socket.onclose = ({ code }) =>
      attempt.end(
        attempt.stage === "connect" && code <= 1006
          ? { kind: "unreachable" }
          : { kind: "closed", code },
      );
    // A close event follows every error event.
    socket.onerror = (event) => event.preventDefault();
  }

  async #read(message: MessageEvent): Promise<void> {
    try {
      await this.handleMessage(message);
    } catch {
      this.#listener.onMalformedFrame();
    }
  }

  /** HELLO: heartbeats begin, and IDENTIFY or RESUME goes out. */
  async #greet(packet: DiscordGatewayPayload): Promise<void> {
    const attempt = this.#attempt;
    if (!attempt || attempt.stage !== "connect") return;
    const isResume = attempt.plan === "resume";
    if (!isResume) this.session = undefined;
    await super.handleDiscordPacket(packet);
    clearTimeout(attempt.deadline);
    attempt.stage = "hello";
    attempt.identified = !isResume;
    attempt.deadline = setTimeout(
      () => attempt.end({ kind: "silent" }),
      this.#timings.readyMs,
    );
    this.#listener.onGreeting(attempt.plan);
    attempt.socket.send(JSON.stringify(isResume ? this.#resumePayload() : this.#identifyPayload()));
  }

  #identifyPayload(): unknown {
    const { token, properties, intents, totalShards } = this.connection;
    return {
      op: GatewayOpcodes.Identify,
      d: { token: `Bot ${token}`, properties, intents, shard: [this.id, totalShards] },
    };
  }

  #resumePayload(): unknown {
    return {
      op: GatewayOpcodes.Resume,
      d: {
        token: `Bot ${this.connection.token}`,
        session_id: this.sessionId,
        seq: this.previousSequenceNumber ?? 0,
      },
    };
  }

  #goLive(): void {
    const attempt = this.#attempt;
    if (!attempt || attempt.stage === "live") return;
    clearTimeout(attempt.deadline);
    attempt.stage = "live";
    attempt.liveSince = this.#clock();
    this.#listener.onLive(attempt.plan);
  }

  /** Drops a socket: its further frames are ignored, however long it takes to close. */
  #abandon({ socket, deadline }: Attempt): void {
    this.#attempt = undefined;
    clearTimeout(deadline);
    this.stopHeartbeating();
    this.state = ShardState.Disconnected;
    this.socket = undefined as never;
    socket.onopen = socket.onmessage = socket.onclose = null;
    if (socket.readyState <= WebSocket.OPEN) socket.close(keepsSession);
  }

  #endOf({ stage, liveSince, identified }: Attempt, ending: Ending): ConnectionEnd {
    const liveMs = liveSince === undefined ? 0 : this.#clock() - liveSince;
    return { ending, stage, liveMs, identified };
  }
}
