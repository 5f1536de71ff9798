/**
 * A proxy in front of a Redis: it counts round trips, holds requests back while a test does
 * something else, and cuts connections at the worst moment.
 */

/** What happens to a request: it passes, it never arrives, or its answer never comes back. */
export type Fate = "pass" | "cut before" | "cut after";

/** Decides about a request by the names of its commands, perhaps after doing something. */
export type Fuse = (commands: readonly string[]) => Fate | Promise<Fate>;

/** Commands nobody waits for. */
const unawaited = new Set(["PING", "UNWATCH"]);

/** A running proxy. */
export class Wire implements AsyncDisposable {
  /** Requests that had to wait for a reply since the last `reset`, over all connections. */
  turns = 0;
  /** The names of all commands since the last `reset`, except PING. */
  commands: string[] = [];
  /** Asked before each request is passed on. */
  fuse: Fuse = () => "pass";
  /** Whether what the server says unasked (RESP 3 pushes) gets lost. */
  losesPushes = false;
  readonly path: string;
  readonly #dir: string;
  readonly #target: string;
  readonly #listener: Deno.UnixListener;
  readonly #open = new Set<Deno.UnixConn>();
  readonly #tasks = new Set<Promise<void>>();

  constructor(target: string) {
    this.#target = target;
    this.#dir = Deno.makeTempDirSync({ prefix: "wire-" });
    this.path = `${this.#dir}/wire.sock`;
    this.#listener = Deno.listen({ transport: "unix", path: this.path });
    this.#track(this.#accept());
  }

  /** Counts from zero again. */
  reset(): void {
    this.turns = 0;
    this.commands = [];
  }

  /** Runs `work` and tells how many round trips it took. */
  async count(work: () => Promise<unknown>): Promise<number> {
    this.reset();
    await work();
    return this.turns;
  }

  /** Runs `deed` once, before the next request with this command is passed on. */
  before(command: string, deed: () => Promise<unknown>): void {
    this.fuse = async (commands): Promise<Fate> => {
      if (!commands.includes(command)) return "pass";
      this.fuse = () => "pass";
      await deed();
      return "pass";
    };
  }

  /** Runs `deed` before every request with this command is passed on. */
  beforeEach(command: string, deed: () => Promise<unknown>): void {
    this.fuse = async (commands): Promise<Fate> => {
      if (commands.includes(command)) await deed();
      return "pass";
    };
  }

  /** Lets this become of the next request with this command. */
  once(command: string, fate: Fate): void {
    this.fuse = (commands) => {
      if (!commands.includes(command)) return "pass";
      this.fuse = () => "pass";
      return fate;
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    for (const conn of this.#open) close(conn);
    await Promise.all(this.#tasks);
    await Deno.remove(this.#dir, { recursive: true });
  }

  #track(task: Promise<void>): void {
    const tracked = task.catch(() => {}).finally(() => this.#tasks.delete(tracked));
    this.#tasks.add(tracked);
  }

  async #accept(): Promise<void> {
    for await (const client of this.#listener) {
      const server = await Deno.connect({ transport: "unix", path: this.#target }).catch(() =>
        null
      );
      if (server === null) {
        close(client);
        continue;
      }
      this.#open.add(client).add(server);
      const link: Link = { client, server, replied: true, deaf: false };
      this.#track(this.#forward(link));
      this.#track(this.#answer(link));
    }
  }

  async #forward(link: Link): Promise<void> {
    try {
      for await (const chunk of link.client.readable.values({ preventCancel: true })) {
        const commands = commandsIn(chunk).filter((name) => name !== "PING");
        this.#note(link, commands);
        const fate = await this.fuse(commands);
        if (fate === "cut before") break;
        if (fate === "cut after") link.deaf = true;
        await writeAll(link.server, chunk);
      }
    } finally {
      if (!link.deaf) this.#end(link);
    }
  }

  #note(link: Link, commands: readonly string[]): void {
    this.commands.push(...commands);
    if (commands.every((name) => unawaited.has(name)) || !link.replied) return;
    link.replied = false;
    this.turns += 1;
  }

  async #answer(link: Link): Promise<void> {
    try {
      for await (const chunk of link.server.readable.values({ preventCancel: true })) {
        if (link.deaf) break;
        if (this.losesPushes && chunk[0] === ">".charCodeAt(0)) continue;
        link.replied = true;
        await writeAll(link.client, chunk);
      }
    } finally {
      this.#end(link);
    }
  }

  #end({ client, server }: Link): void {
    for (const conn of [client, server]) {
      this.#open.delete(conn);
      close(conn);
    }
  }
}

interface Link {
  readonly client: Deno.UnixConn;
  readonly server: Deno.UnixConn;
  /** Whether a reply came since the last request. */
  replied: boolean;
  /** The next reply is dropped, and the connection with it. */
  deaf: boolean;
}

/** Names of the commands that begin in a chunk of RESP. */
function commandsIn(chunk: Uint8Array): string[] {
  const text = new TextDecoder().decode(chunk);
  return [...text.matchAll(/\*\d+\r\n\$\d+\r\n([A-Za-z]+)\r\n/g)].map(([, name]) => name ?? "");
}

async function writeAll(conn: Deno.UnixConn, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length;) done += await conn.write(chunk.subarray(done));
}

function close(conn: Deno.UnixConn): void {
  try {
    conn.close();
  } catch {
    // It was closed from the other side already.
  }
}
