/**
 * The catalogue of faults: everything that simulator and fire drill let go wrong, each with its name,
 * what makes it happen, and what ends it where it does not end by itself. Where the emulator can make
 * the fault happen, its name is that of the emulator's method.
 */
import { delay } from "../../src/async/mod.ts";
import type {
  ChannelHandle,
  Emulator,
  RateLimitShape,
  RestAction,
} from "../../src/emulator/mod.ts";
import { connectBare } from "../storage/_engine.ts";
import type { RedisProxy } from "./redis_proxy.ts";
import type { RedisServer } from "./redis_server.ts";
import type { LocalEngine } from "./store_engine.ts";

/** One fault of something. */
export interface Fault<Target> {
  /** Makes it happen; `ms` is how long it will last. */
  begin(target: Target, ms: number): Promise<void> | void;
  end?(target: Target): Promise<void> | void;
}

/** Faults of one kind of thing, by their names. */
type Faults<Target> = Readonly<Record<string, Fault<Target>>>;

/** A bot that can be ended and started. */
export interface BotHost {
  startBot(): Promise<void>;
  /** As SIGTERM does. */
  stopBot(): Promise<void>;
  /** Without a farewell: nothing more reaches the store, requests end half-way. */
  crashBot(): Promise<void>;
}

type Gateway = Emulator["faults"]["gateway"];
type Rest = Emulator["faults"]["rest"];

/** Lets a fault happen, last `ms` where it has an end, and end. */
export async function inflict<T>(fault: Fault<T>, target: T, ms: number): Promise<void> {
  await fault.begin(target, ms);
  if (!fault.end) return;
  await delay(ms);
  await fault.end(target);
}

/** On Discord's gateway. */
export const gatewayFaults = {
  cut: { begin: (gateway) => gateway.cut() },
  requestReconnect: { begin: (gateway) => gateway.requestReconnect() },
  "invalidateSessions, resumable": { begin: (gateway) => gateway.invalidateSessions(true) },
  invalidateSessions: { begin: (gateway) => gateway.invalidateSessions(false) },
  "close 4000": { begin: (gateway) => gateway.close(4000) },
  "close 4007": { begin: (gateway) => gateway.close(4007) },
  "close 4009": { begin: (gateway) => gateway.close(4009) },
  sendRaw: { begin: (gateway) => gateway.sendRaw() },
  forgetSessions: {
    begin(gateway) {
      gateway.forgetSessions();
      gateway.cut();
    },
  },
  refuse: { begin: (gateway) => gateway.refuse(), end: (gateway) => gateway.accept() },
  shutResumeUrl: {
    begin(gateway) {
      gateway.shutResumeUrl();
      gateway.cut();
    },
    end: (gateway) => gateway.openResumeUrl(),
  },
  "withhold hello": {
    begin(gateway) {
      gateway.withhold("hello");
      gateway.cut();
    },
    end: (gateway) => gateway.withhold("hello", false),
  },
  closeOnResume: {
    begin(gateway) {
      gateway.closeOnResume({ code: 4000 });
      gateway.cut();
    },
    end: (gateway) => gateway.closeOnResume(undefined),
  },
} as const satisfies Faults<Gateway>;

/** On the port of Discord's REST API. */
export const restPortFaults = {
  cut: { begin: (rest) => rest.cut() },
  refuse: { begin: (rest) => rest.refuse(), end: (rest) => rest.accept() },
} as const satisfies Faults<Rest>;

/** On single requests to Discord's REST API: what `rest.add` takes, given a time in milliseconds. */
export const restFaults = {
  cut: () => ({ kind: "cut" }),
  dropResponse: () => ({ kind: "dropResponse" }),
  truncateResponse: () => ({ kind: "truncateResponse" }),
  hang: () => ({ kind: "hang" }),
  delay: (ms) => ({ kind: "delay", ms }),
  delayResponse: (ms) => ({ kind: "delayResponse", ms }),
  "status 500": () => ({ kind: "status", status: 500 }),
  "status 502": () => ({ kind: "status", status: 502, html: true }),
  "status 503": () => ({ kind: "status", status: 503 }),
  "status 504": () => ({ kind: "status", status: 504, html: true }),
  "rateLimit full": rateLimit("full"),
  "rateLimit retryAfterOnly": rateLimit("retryAfterOnly"),
  "rateLimit global": rateLimit("global"),
  "rateLimit shared": rateLimit("shared"),
} as const satisfies Readonly<Record<string, (ms: number) => RestAction>>;

function rateLimit(shape: RateLimitShape): (ms: number) => RestAction {
  return (retryAfterMs) => ({ kind: "rateLimit", shape, retryAfterMs });
}

/** On the way from the bot to its store. */
export const storeFaults = {
  cut: { begin: (proxy) => proxy.cut() },
  refuse: { begin: (proxy) => proxy.refuse(), end: (proxy) => proxy.accept() },
  freeze: { begin: (proxy) => proxy.freeze(), end: (proxy) => proxy.thaw() },
  delay: {
    begin(proxy, ms) {
      proxy.replyDelayMs = ms / 5;
    },
    end(proxy) {
      proxy.replyDelayMs = 0;
    },
  },
  "cut before EXEC": { begin: (proxy) => void proxy.once("EXEC", "cut before") },
  "cut after EXEC": { begin: (proxy) => void proxy.once("EXEC", "cut after") },
} as const satisfies Faults<RedisProxy>;

/**
 * On the store itself. What takes a redis-server, a replica or a disk of its own does not happen to an
 * engine without one.
 */
export const engineFaults = {
  kill: { begin: (engine) => engine.kill(), end: (engine) => engine.restart() },
  freeze: { begin: ({ server }) => server?.freeze(), end: ({ server }) => server?.thaw() },
  "full memory": {
    begin: ({ server }) => command(server, "CONFIG", "SET", "maxmemory", "1"),
    end: ({ server }) => command(server, "CONFIG", "SET", "maxmemory", "0"),
  },
  "read only": {
    begin: ({ server }) => command(server, "REPLICAOF", "127.0.0.1", "1"),
    end: ({ server }) => command(server, "REPLICAOF", "NO", "ONE"),
  },
  "no MULTI": withoutRight("multi"),
  "no EXEC": withoutRight("exec"),
  "no WATCH": withoutRight("watch"),
  "no ZADD": withoutRight("zadd"),
  "no SET": withoutRight("set"),
  "full disk": { begin: ({ disk }) => disk?.fill(), end: ({ disk }) => disk?.makeRoom() },
  failover: { begin: (engine) => engine.failOver() },
} as const satisfies Faults<LocalEngine>;

/** The user of the bot may not use a command. */
function withoutRight(name: string): Fault<LocalEngine> {
  return {
    begin: ({ server }) => command(server, "ACL", "SETUSER", "default", `-${name}`),
    end: ({ server }) => command(server, "ACL", "SETUSER", "default", "+@all"),
  };
}

/** On the bot itself. */
export const botFaults = {
  restart: { begin: (host) => host.stopBot(), end: (host) => host.startBot() },
  crash: { begin: (host) => host.crashBot(), end: (host) => host.startBot() },
} as const satisfies {
  restart: Fault<BotHost>;
  crash: Fault<Pick<BotHost, "startBot" | "crashBot">>;
};

/** On a channel, and the game's board in it. */
export const channelFaults = {
  deleteMessage: {
    begin({ channel, boardId }) {
      if (boardId !== undefined) channel.deleteMessage(boardId);
    },
  },
  deny: {
    begin: ({ channel }) => channel.deny("bot", ...neededToWrite),
    end: ({ channel }) => channel.allow("bot", ...neededToWrite),
  },
} as const satisfies Faults<BoardPlace>;

/** A channel, and the message in it that is its board. */
interface BoardPlace {
  readonly channel: ChannelHandle;
  readonly boardId?: string | undefined;
}

const neededToWrite = ["SEND_MESSAGES", "SEND_MESSAGES_IN_THREADS", "EMBED_LINKS"] as const;

async function command(server: RedisServer | null, ...args: string[]): Promise<void> {
  if (server === null) return;
  await using bare = await connectBare(server.socketPath);
  await bare(...args);
}
