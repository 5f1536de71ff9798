import { RequestParser } from "../../src/miniredis/request_parser.ts";

/** One command with its arguments, as it went over the wire. */
export type Command = readonly string[];

/** What was sent before the next reply had to come. */
export type Trip = readonly Command[];

/** Sent to keep a connection alive, by nobody's order. */
const unasked = "PING";
/** Sent without waiting for a reply. */
const unawaited = "UNWATCH";

/** A proxy in front of a Redis that writes down what is asked, trip by trip. */
export class Tap implements AsyncDisposable {
  readonly path: string;
  readonly #dir = Deno.makeTempDirSync({ prefix: "tap-" });
  readonly #target: string;
  readonly #listener: Deno.UnixListener;
  readonly #open = new Set<Deno.UnixConn>();
  readonly #tasks: Promise<unknown>[] = [];
  #trips: Command[][] = [];

  constructor(target: string) {
    this.#target = target;
    this.path = `${this.#dir}/tap.sock`;
    this.#listener = Deno.listen({ transport: "unix", path: this.path });
    this.#tasks.push(this.#accept());
  }

  /** The trips that some work takes. Whatever else runs meanwhile is counted with it. */
  async record(work: () => Promise<unknown>): Promise<readonly Trip[]> {
    this.#trips = [];
    await work();
    return this.#trips;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    for (const conn of this.#open) conn.close();
    await Promise.all(this.#tasks);
    await Deno.remove(this.#dir, { recursive: true });
  }

  async #accept(): Promise<void> {
    for await (const client of this.#listener) {
      const server = await Deno.connect({ transport: "unix", path: this.#target });
      this.#open.add(client).add(server);
      const link: Link = { client, server, parser: new RequestParser(), trip: null };
      this.#tasks.push(
        this.#pump(client, server, (bytes) => this.#note(link, bytes)),
        this.#pump(server, client, () => link.trip = null),
      );
    }
  }

  async #pump(
    from: Deno.UnixConn,
    to: Deno.UnixConn,
    note: (bytes: Uint8Array) => void,
  ): Promise<void> {
    const buffer = new Uint8Array(65_536);
    try {
      for (let size; (size = await from.read(buffer)) !== null;) {
        const bytes = buffer.subarray(0, size);
        note(bytes);
        for (let done = 0; done < bytes.length;) done += await to.write(bytes.subarray(done));
      }
    } catch {
      // Whoever closed a connection has no more to say.
    }
    for (const conn of [from, to]) if (this.#open.delete(conn)) conn.close();
  }

  #note(link: Link, bytes: Uint8Array): void {
    link.parser.feed(bytes);
    for (let command; (command = link.parser.next());) {
      if (command[0] === unasked || command[0] === unawaited) continue;
      if (link.trip === null) this.#trips.push(link.trip = []);
      link.trip.push(command);
    }
  }
}

interface Link {
  readonly client: Deno.UnixConn;
  readonly server: Deno.UnixConn;
  readonly parser: RequestParser;
  /** What was sent since the last reply. */
  trip: Command[] | null;
}
