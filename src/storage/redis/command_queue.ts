import { Buffer } from "node:buffer";
import { Decoder } from "redis/dist/lib/RESP/decoder.js";
import type { TypeMapping } from "redis/dist/lib/RESP/types.js";

/** A command with its arguments. */
export type Command = readonly (string | Buffer)[];

/** Commands that are sent together, and what was answered up to now. */
interface Batch {
  readonly size: number;
  readonly replies: unknown[];
  readonly resolve: (replies: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * What is to be written to a server, and who waits for which of its answers: they come in the order of
 * the commands.
 */
export class CommandQueue {
  readonly #decoder: Decoder;
  readonly #waiting: Batch[] = [];
  #unwritten: (string | Buffer)[] = [];

  /** `onPush` hears what comes unasked, and says whether it is the answer to a command all the same. */
  constructor(typeMapping: TypeMapping, onPush: (push: readonly unknown[]) => boolean) {
    const answered = (reply: unknown) => this.#answered(reply);
    this.#decoder = new Decoder({
      onReply: answered,
      onErrorReply: answered,
      onPush: (push) => void (onPush(push) && answered(push)),
      getTypeMapping: () => typeMapping,
    });
  }

  /** The answers to these commands, in order: where one is refused, the Error that says so. */
  add(commands: readonly Command[]): Promise<readonly unknown[]> {
    if (commands.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.#unwritten.push(...encode(commands));
      this.#waiting.push({ size: commands.length, replies: [], resolve, reject });
    });
  }

  /** What is to be written now, in few pieces: each costs a socket as much as a whole write. */
  take(): readonly (string | Buffer)[] {
    const pieces = this.#unwritten;
    this.#unwritten = [];
    if (pieces.length < 2 || pieces.some((piece) => typeof piece !== "string")) return pieces;
    return [pieces.join("")];
  }

  /** Takes what the server has written. @throws if that is no RESP. */
  hear(chunk: Buffer): void {
    try {
      this.#decoder.write(chunk);
    } catch (error) {
      this.#decoder.reset();
      throw error;
    }
  }

  /** The connection is lost, and with it every answer that has not come. */
  fail(error: Error): void {
    this.#decoder.reset();
    this.#unwritten = [];
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  #answered(reply: unknown): void {
    const [batch] = this.#waiting;
    if (batch === undefined) throw new Error("The server has sent an answer to no command");
    batch.replies.push(reply);
    if (batch.replies.length < batch.size) return;
    this.#waiting.shift();
    batch.resolve(batch.replies);
  }
}

/**
 * Commands as RESP.
 * https://redis.io/docs/latest/develop/reference/protocol-spec/#sending-commands-to-a-redis-server
 */
export function encode(commands: readonly Command[]): readonly (string | Buffer)[] {
  const quick = encodeWith(commands, lengthOf);
  // Most is ASCII, where texts are as long as their bytes. To count all at once is cheaper.
  const isAscii = quick.every((piece) =>
    typeof piece !== "string" || Buffer.byteLength(piece) === piece.length
  );
  return isAscii ? quick : encodeWith(commands, Buffer.byteLength);
}

function lengthOf(text: string): number {
  return text.length;
}

function encodeWith(
  commands: readonly Command[],
  sizeOf: (text: string) => number,
): readonly (string | Buffer)[] {
  const pieces: (string | Buffer)[] = [];
  let texts: string[] = [];
  for (const command of commands) {
    texts.push(`*${command.length}\r\n`);
    for (const arg of command) {
      if (typeof arg === "string") {
        texts.push(headOf(sizeOf(arg)), arg, "\r\n");
      } else {
        pieces.push(texts.join("") + headOf(arg.length), arg);
        texts = ["\r\n"];
      }
    }
  }
  pieces.push(texts.join(""));
  return pieces;
}

/** What stands before most arguments, by their size. */
const heads = Array.from({ length: 256 }, (_, size) => `$${size}\r\n`);

function headOf(size: number): string {
  return heads[size] ?? `$${size}\r\n`;
}
