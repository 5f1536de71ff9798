/**
 * A connection that sends any command and keeps replies as they came over the wire, types and all:
 * the ordinary client would hide the differences that these tests look for.
 */

import { Buffer } from "node:buffer";

/** A reply: the sign it began with, and its text or its items; `null` for the nulls of RESP2. */
export interface WireReply {
  readonly sign: string;
  readonly value: string | null | readonly WireReply[];
}

/** Where to connect: a port on 127.0.0.1, or a Unix socket. */
export type Place = number | string;

/** One raw connection; strings are bytes, one character each. */
export class Wire implements AsyncDisposable {
  readonly #socket: Deno.Conn;
  readonly #waiting: PromiseWithResolvers<WireReply>[] = [];
  readonly #reading: Promise<void>;
  #unread = "";
  #ended = false;

  private constructor(socket: Deno.Conn) {
    this.#socket = socket;
    this.#reading = this.#read();
  }

  static async connect(place: Place): Promise<Wire> {
    const socket = typeof place === "number"
      ? await Deno.connect({ hostname: "127.0.0.1", port: place })
      : await Deno.connect({ transport: "unix", path: place });
    return new Wire(socket);
  }

  /** Sends a command and waits for its reply. */
  async call(...args: readonly string[]): Promise<WireReply> {
    const [reply] = await this.callAll([args]);
    if (reply === undefined) throw new Error("Cannot happen: no reply");
    return reply;
  }

  /** Sends commands in one go and waits for all replies. */
  async callAll(commands: readonly (readonly string[])[]): Promise<WireReply[]> {
    const replies = commands.map(() => this.expectReply());
    await this.send(commands.map(encodeCommand).join(""));
    return await Promise.all(replies);
  }

  /** Sends bytes as they are. */
  async send(bytes: string): Promise<void> {
    const buffer = Buffer.from(bytes, "latin1");
    for (let sent = 0; sent < buffer.length;) {
      sent += await this.#socket.write(buffer.subarray(sent));
    }
  }

  /** The next reply that no other call waits for; rejects if the connection ends before. */
  expectReply(): Promise<WireReply> {
    const waiting = Promise.withResolvers<WireReply>();
    waiting.promise.catch(() => {}); // the caller still gets it
    this.#waiting.push(waiting);
    this.#settle();
    return waiting.promise;
  }

  /** Resolves when the server has closed the connection. */
  get ended(): Promise<void> {
    return this.#reading;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#close();
    await this.#reading;
  }

  #close(): void {
    try {
      this.#socket.close();
    } catch (error) {
      if (!(error instanceof Deno.errors.BadResource)) throw error;
    }
  }

  async #read(): Promise<void> {
    const bytes = new Uint8Array(64 * 1024);
    for (;;) {
      const count = await this.#socket.read(bytes).catch(() => null);
      if (count === null) break;
      this.#unread += Buffer.from(bytes.buffer, 0, count).toString("latin1");
      this.#settle();
    }
    this.#ended = true;
    this.#settle();
    this.#close();
  }

  #settle(): void {
    let at = 0;
    while (this.#waiting.length > 0) {
      const found = parseReply(this.#unread, at);
      if (found === undefined) break;
      at = found.end;
      this.#waiting.shift()?.resolve(found.reply);
    }
    this.#unread = this.#unread.slice(at);
    if (!this.#ended) return;
    for (const { reject } of this.#waiting.splice(0)) {
      reject(new Error("The connection was closed"));
    }
  }
}

/** The bytes of a command. */
export function encodeCommand(args: readonly string[]): string {
  return `*${args.length}\r\n${args.map((arg) => `$${arg.length}\r\n${arg}\r\n`).join("")}`;
}

interface Found {
  readonly reply: WireReply;
  readonly end: number;
}

function parseReply(text: string, start: number): Found | undefined {
  const lineEnd = text.indexOf("\r\n", start);
  if (lineEnd === -1) return undefined;
  const sign = text.charAt(start);
  const line = text.slice(start + 1, lineEnd);
  const next = lineEnd + 2;
  if ("*%~>".includes(sign)) return parseItems(text, sign, Number(line), next);
  if (!"$=".includes(sign)) return { reply: { sign, value: line }, end: next };
  const length = Number(line);
  if (length === -1) return { reply: { sign, value: null }, end: next };
  if (text.length < next + length + 2) return undefined;
  return { reply: { sign, value: text.slice(next, next + length) }, end: next + length + 2 };
}

function parseItems(text: string, sign: string, count: number, start: number): Found | undefined {
  if (count === -1) return { reply: { sign, value: null }, end: start };
  const items: WireReply[] = [];
  let at = start;
  for (let i = 0; i < (sign === "%" ? count * 2 : count); i++) {
    const item = parseReply(text, at);
    if (item === undefined) return undefined;
    items.push(item.reply);
    at = item.end;
  }
  return { reply: { sign, value: items }, end: at };
}

/** A reply as one line of text, to compare and to print. */
export function show(reply: WireReply): string {
  if (reply.value === null) return `${reply.sign}nil`;
  if (typeof reply.value === "string") return `${reply.sign}${JSON.stringify(reply.value)}`;
  return `${reply.sign}[${reply.value.map(show).join(" ")}]`;
}

/** The items of an array, set or map. */
export function itemsOf({ value }: WireReply): readonly WireReply[] {
  if (value === null || typeof value === "string") throw new TypeError("Expected an array");
  return value;
}

/** The items as texts. */
export function textsOf(reply: WireReply): string[] {
  return itemsOf(reply).map((item) => String(item.value));
}
