import { RequestParser } from "../../src/miniredis/request_parser.ts";
import { type Fate, type Link, NetworkProxy } from "./proxy.ts";

export type { Fate } from "./proxy.ts";

/** Decides about requests by the names of their commands, perhaps after doing something. */
export type Fuse = (commands: readonly string[]) => Fate | Promise<Fate>;

/** One command with its arguments. */
export type Command = readonly string[];

/** What one connection sent before the next reply had to come. */
export type Trip = readonly Command[];

/** Sent at no fixed time: to keep a connection alive, and to learn who has what. */
const unasked: ReadonlySet<string> = new Set(["PING", "CLUSTER"]);
/** Sent without waiting for a reply. */
const unawaited = "UNWATCH";

/** A connection's requests so far. */
interface Requests {
  readonly parser: RequestParser;
  /** What was sent since the last reply; null before anything was. */
  trip: Command[] | null;
}

/** A proxy in front of a Redis that reads commands: it counts them and acts on any of them. */
export class RedisProxy extends NetworkProxy {
  /** Asked before commands are passed on. */
  fuse: Fuse = pass;
  /** Whether what the server says unasked (RESP 3 pushes) gets lost. */
  losesPushes = false;
  #met: Promise<void> = Promise.resolve();
  #commands: string[] = [];
  #trips: Command[][] = [];
  readonly #requests = new WeakMap<Link, Requests>();

  /** The names of all commands since the last `reset`, but those sent at no fixed time. */
  get commands(): readonly string[] {
    return this.#commands;
  }

  /** Requests that had to wait for a reply since the last `reset`, over all connections. */
  get turns(): number {
    return this.#trips.length;
  }

  /** Counts from zero again. */
  reset(): void {
    this.#commands = [];
    this.#trips = [];
  }

  /** How many round trips some work takes. */
  async count(work: () => Promise<unknown>): Promise<number> {
    return (await this.record(work)).length;
  }

  /** The round trips some work takes; what else runs meanwhile is counted with it. */
  async record(work: () => Promise<unknown>): Promise<readonly Trip[]> {
    this.reset();
    await work();
    return this.#trips;
  }

  /** Resolves when the latest `before` or `once` has met its command. */
  get met(): Promise<void> {
    return this.#met;
  }

  /** Runs `action` once, before the next request with this command is passed on. */
  before(command: string, action: () => Promise<unknown>): void {
    void this.#next(command, () => action().then(pass));
  }

  /** Runs `action` before every request with this command is passed on. */
  beforeEach(command: string, action: () => Promise<unknown>): void {
    this.fuse = (commands) => commands.includes(command) ? action().then(pass) : "pass";
  }

  /** Lets this become of the next request with this command; resolves when it does. */
  async once(command: string, fate: Fate): Promise<void> {
    await this.#next(command, () => fate);
  }

  override async clear(): Promise<void> {
    this.fuse = pass;
    await super.clear();
  }

  protected override onRequest(piece: Uint8Array, link: Link): Fate | Promise<Fate> {
    const requests = this.#requests.get(link) ?? { parser: new RequestParser(), trip: null };
    this.#requests.set(link, requests);
    requests.parser.feed(piece);
    const commands: Command[] = [];
    for (let command; (command = requests.parser.next());) commands.push(command);
    if (this.isBehind(commands)) return "pass";
    const names: string[] = [];
    for (const command of commands) {
      const [name = ""] = command;
      if (unasked.has(name)) continue;
      // Without a command before it, it gives up an empty queue, and nobody waits for it either.
      if (name === "EXEC" && (names.at(-1) ?? unawaited) === unawaited) continue;
      names.push(name);
      if (name === unawaited) continue;
      requests.trip ??= this.begin(link);
      requests.trip.push(command);
    }
    this.#commands.push(...names);
    return this.fuse(names);
  }

  protected override onReply(piece: Uint8Array, link: Link): boolean {
    if (this.losesPushes && piece[0] === ">".charCodeAt(0)) return false;
    const requests = this.#requests.get(link);
    if (requests) requests.trip = null;
    return true;
  }

  /** Whether a request is of work that no answer waits for: it passes, and is not counted. */
  protected isBehind(_commands: readonly Command[]): boolean {
    return false;
  }

  /** A connection sends something, and has to wait for a reply: begins a trip. */
  protected begin(_link: Link): Command[] {
    const trip: Command[] = [];
    this.#trips.push(trip);
    return trip;
  }

  #next(command: string, decide: () => Fate | Promise<Fate>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.fuse = (commands) => {
      if (!commands.includes(command)) return "pass";
      this.fuse = pass;
      resolve();
      return decide();
    };
    return this.#met = promise;
  }
}

function pass(): Fate {
  return "pass";
}
