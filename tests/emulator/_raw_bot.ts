import type { Emulator, Json } from "../../src/emulator/mod.ts";

/** A frame as it came. */
export interface Frame {
  readonly op: number;
  // deno-lint-ignore no-explicit-any -- tests look into whatever came
  readonly d: any;
  readonly s: number | null;
  readonly t: string | null;
}

/** A REST answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // deno-lint-ignore no-explicit-any -- tests look into whatever came
  readonly body: any;
}

/** The part of an interaction that is needed to answer it. */
export interface Received {
  readonly id: string;
  readonly token: string;
  // deno-lint-ignore no-explicit-any -- tests look into whatever came
  readonly [key: string]: any;
}

/** Calls the REST API with the working token, or with the headers given. */
export async function rest(
  discord: Emulator,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bot ${discord.token}` },
): Promise<Answer> {
  const response = await fetch(`${discord.restUrl}/v10${path}`, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}

/** A gateway client of a few lines, which shares no code with the emulator or a client library. */
export class RawBot implements AsyncDisposable {
  readonly frames: Frame[] = [];
  readonly opened = Promise.withResolvers<void>();
  readonly closed = Promise.withResolvers<{ code: number; reason: string }>();
  readonly #discord: Emulator;
  readonly #socket: WebSocket;
  readonly #waiting = new Set<() => void>();
  readonly #handling = new Set<Promise<unknown>>();
  #onInteraction: (interaction: Received) => unknown = () => {};

  constructor(discord: Emulator, url = `${discord.gatewayUrl}/?v=10&encoding=json`) {
    this.#discord = discord;
    this.#socket = new WebSocket(url);
    this.#socket.onopen = () => this.opened.resolve();
    this.#socket.onmessage = (event) => this.#take(parse(event.data));
    this.#socket.onerror = (event) => event.preventDefault();
    this.#socket.onclose = ({ code, reason }) => this.closed.resolve({ code, reason });
  }

  /** Connects and waits for HELLO. */
  static async open(discord: Emulator, url?: string): Promise<RawBot> {
    const bot = new RawBot(discord, url);
    await bot.op(10);
    return bot;
  }

  /** Connects and identifies; ready when it resolves. */
  static async connect(discord: Emulator): Promise<RawBot> {
    const bot = await RawBot.open(discord);
    bot.identify();
    await bot.event("READY");
    return bot;
  }

  send(payload: unknown): void {
    this.#socket.send(typeof payload === "string" ? payload : JSON.stringify(payload));
  }

  identify(changes: Record<string, Json> = {}): void {
    const properties = { os: "linux", browser: "raw", device: "raw" };
    this.send({ op: 2, d: { token: this.#discord.token, intents: 0, properties, ...changes } });
  }

  resume(sessionId: string, sequence: number): void {
    this.send({
      op: 6,
      d: { token: this.#discord.token, session_id: sessionId, seq: sequence },
    });
  }

  /** The first frame that fits, now or when it comes; fails when the socket closes before. */
  async frame(fits: (frame: Frame) => boolean): Promise<Frame> {
    const { promise, resolve } = Promise.withResolvers<Frame>();
    const look = () => {
      const found = this.frames.find(fits);
      if (found) resolve(found);
    };
    this.#waiting.add(look);
    look();
    const ended = this.closed.promise.then(({ code }) => {
      throw new Error(`The socket closed with ${code} before the frame came`);
    });
    try {
      return await Promise.race([promise, ended]);
    } finally {
      this.#waiting.delete(look);
    }
  }

  /** The first frame of this opcode. */
  async op(code: number): Promise<Frame> {
    return await this.frame((frame) => frame.op === code);
  }

  /** The data of the first dispatch of that name. */
  async event(name: string): Promise<Frame["d"]> {
    return (await this.frame((frame) => frame.t === name)).d;
  }

  /** Answers every interaction from now on with what `reply` gives; nothing when undefined. */
  answer(reply: (interaction: Received) => unknown): void {
    this.#onInteraction = async (interaction) => {
      const body = reply(interaction);
      if (body !== undefined) await this.callback(interaction, body);
    };
  }

  /** Hands every interaction from now on to `handler`. */
  onInteraction(handler: (interaction: Received) => unknown): void {
    this.#onInteraction = handler;
  }

  async callback(interaction: Received, body: unknown, query = ""): Promise<Answer> {
    const path = `/interactions/${interaction.id}/${interaction.token}/callback${query}`;
    return await rest(this.#discord, "POST", path, body, {});
  }

  /** Calls the webhook of an interaction's token. */
  async webhook(
    interaction: Received,
    method: string,
    message: string | undefined,
    body?: unknown,
  ): Promise<Answer> {
    const tail = message === undefined ? "" : `/messages/${message}`;
    const path = `/webhooks/${this.#discord.applicationId}/${interaction.token}${tail}`;
    return await rest(this.#discord, method, path, body, {});
  }

  close(code = 3000): void {
    if (this.#socket.readyState < WebSocket.CLOSING) this.#socket.close(code);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled([...this.#handling]);
    this.close();
    await this.closed.promise;
  }

  #take(frame: Frame): void {
    this.frames.push(frame);
    for (const look of [...this.#waiting]) look();
    if (frame.t !== "INTERACTION_CREATE") return;
    const handled = Promise.resolve(this.#onInteraction(frame.d));
    this.#handling.add(handled);
    handled.finally(() => this.#handling.delete(handled)).catch(() => {});
  }
}

/** A frame; op is NaN and `d` the text when it is not JSON. */
function parse(text: string): Frame {
  try {
    return JSON.parse(text);
  } catch {
    return { op: NaN, d: text, s: null, t: null };
  }
}
