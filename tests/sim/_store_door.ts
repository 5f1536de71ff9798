/**
 * The way from the bot to its Redis, as a door in between: it can be shut, left open with nobody
 * answering, made slow, or slammed between a write and its answer. It knows bytes and one word of
 * Redis (EXEC), and nothing of what is said.
 */
export class StoreDoor implements AsyncDisposable {
  readonly path: string;
  /** Every answer takes so long. */
  delayMs = 0;
  readonly #dir: string;
  readonly #target: string;
  readonly #links = new Set<Link>();
  readonly #tasks = new Set<Promise<void>>();
  #listener: Deno.UnixListener | null = null;
  #frozen: PromiseWithResolvers<void> | null = null;
  #losesNextExec = false;

  constructor(target: string) {
    this.#target = target;
    this.#dir = Deno.makeTempDirSync({ prefix: "door-" });
    this.path = `${this.#dir}/door.sock`;
    this.open();
  }

  /** Connections are refused, and those there are end. */
  shut(): void {
    this.#listener?.close();
    this.#listener = null;
    Deno.removeSync(this.#dir, { recursive: true });
    Deno.mkdirSync(this.#dir);
    this.cut();
  }

  /** Undoes `shut`. */
  open(): void {
    if (this.#listener) return;
    this.#listener = Deno.listen({ transport: "unix", path: this.path });
    this.#track(this.#accept(this.#listener));
  }

  /** Connections stay and nothing passes. */
  freeze(): void {
    this.#frozen ??= Promise.withResolvers<void>();
  }

  /** Undoes `freeze`: what was held back passes now. */
  thaw(): void {
    this.#frozen?.resolve();
    this.#frozen = null;
  }

  /** Ends every connection. */
  cut(): void {
    for (const link of [...this.#links]) this.#end(link);
  }

  /** The next EXEC is carried out, but nobody hears of it: its connection ends. */
  loseNextExec(): void {
    this.#losesNextExec = true;
  }

  /** As if nothing had ever happened. */
  calm(): void {
    this.delayMs = 0;
    this.#losesNextExec = false;
    this.thaw();
    this.open();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener?.close();
    this.thaw();
    this.cut();
    await Promise.all(this.#tasks);
    await Deno.remove(this.#dir, { recursive: true });
  }

  async #accept(listener: Deno.UnixListener): Promise<void> {
    for await (const client of listener) this.#track(this.#join(client));
  }

  async #join(client: Deno.UnixConn): Promise<void> {
    const server = await Deno.connect({ transport: "unix", path: this.#target }).catch(() => null);
    if (server === null) return client.close();
    const link: Link = { client, server, isDeaf: false };
    this.#links.add(link);
    if (this.#listener === null) this.#end(link);
    await Promise.all([this.#carryRequests(link), this.#carryAnswers(link)]);
  }

  async #carryRequests(link: Link): Promise<void> {
    await this.#ending(link, async () => {
      const buffer = new Uint8Array(bufferBytes);
      for (let chunk; (chunk = await read(link.client, buffer)) !== null;) {
        await this.#frozen?.promise;
        if (this.#losesNextExec && isExec(chunk)) {
          this.#losesNextExec = false;
          link.isDeaf = true;
        }
        await write(link.server, chunk);
      }
    });
  }

  async #carryAnswers(link: Link): Promise<void> {
    // Answers are delayed each by itself: what comes close together arrives close together.
    let arrivals: Promise<void> = Promise.resolve();
    await this.#ending(link, async () => {
      const buffer = new Uint8Array(bufferBytes);
      for (let chunk; (chunk = await read(link.server, buffer)) !== null;) {
        const answer = this.delayMs === 0 ? chunk : chunk.slice();
        const delayed = this.delayMs === 0 ? Promise.resolve() : sleep(this.delayMs);
        arrivals = arrivals.then(async () => {
          await delayed;
          await this.#frozen?.promise;
          if (!link.isDeaf) return await write(link.client, answer);
          this.#end(link);
        });
        if (answer === chunk) await arrivals;
        else arrivals.catch(() => this.#end(link));
      }
    });
    await arrivals.catch(() => {});
  }

  async #ending(link: Link, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      // The other direction has closed it, or somebody slammed the door.
    } finally {
      this.#end(link);
    }
  }

  #end(link: Link): void {
    if (!this.#links.delete(link)) return;
    link.client.close();
    link.server.close();
  }

  #track(task: Promise<void>): void {
    const tracked = task.catch(() => {}).finally(() => this.#tasks.delete(tracked));
    this.#tasks.add(tracked);
  }
}

const bufferBytes = 16_384;

interface Link {
  readonly client: Deno.UnixConn;
  readonly server: Deno.UnixConn;
  /** The next answer is dropped, and the connection with it. */
  isDeaf: boolean;
}

function isExec(chunk: Uint8Array): boolean {
  return new TextDecoder().decode(chunk).includes("\r\nEXEC\r\n");
}

/** Reads into the buffer; null at the end. */
async function read(conn: Deno.UnixConn, buffer: Uint8Array): Promise<Uint8Array | null> {
  const count = await conn.read(buffer);
  return count === null ? null : buffer.subarray(0, count);
}

async function write(conn: Deno.UnixConn, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length;) done += await conn.write(chunk.subarray(done));
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
