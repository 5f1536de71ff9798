/**
 * Requests out of a stream of bytes: arrays of bulk strings, or inline commands as a person types
 * them. The bytes may come in any pieces. Memory is bounded by what has arrived, never by a
 * length that was only announced. https://redis.io/docs/reference/protocol-spec/
 */

import { Buffer } from "node:buffer";
import { expectedBulk, protocolError } from "./errors.ts";
import { splitInline } from "./inline_request.ts";

/** The longest argument and the longest string value: 64 MiB, `proto-max-bulk-len`. */
const maxBulkBytes = 64 * 1024 * 1024;

const maxInlineBytes = 64 * 1024;
const maxArguments = 1024 * 1024;
const maxRequestBytes = 2 * maxBulkBytes;
const argumentOverheadBytes = 16;
const maxUnauthenticatedArguments = 10;
const maxUnauthenticatedBulkBytes = 16 * 1024;
const keptCapacityBytes = 64 * 1024;
const CR = 13;
const LF = 10;
const star = 42;
const dollar = 36;

/** Finds the requests in the bytes that it is fed. */
export class RequestParser {
  #buffer = Buffer.allocUnsafe(keptCapacityBytes);
  #start = 0;
  #end = 0;
  /** Arguments of a request that is not complete yet, and how many are missing. */
  #args: string[] = [];
  #missing = 0;
  #bulkLength = -1;
  #requestBytes = 0;

  /** Adds bytes that have arrived. */
  feed(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#buffer.length) this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /**
   * The next complete request, never an empty one; undefined if more bytes are needed. Before a
   * password was given, only short requests are taken.
   *
   * @throws {ProtocolError} after which the stream cannot be read any further.
   */
  next(authenticated = true): string[] | undefined {
    for (;;) {
      const request = this.#missing > 0
        ? this.#readArguments(authenticated)
        : this.#begin(authenticated);
      if (request === undefined || request.length > 0) return request;
    }
  }

  /** A request; an empty one if there is nothing to execute; undefined if bytes are missing. */
  #begin(authenticated: boolean): string[] | undefined {
    if (this.#start === this.#end) return undefined;
    if (this.#buffer[this.#start] !== star) return this.#readInline();
    const line = this.#readLine("countTooLong");
    if (line === undefined) return undefined;
    const count = readLength(line.slice(1));
    if (count === undefined || count > maxArguments) throw protocolError("invalidCount");
    if (count > maxUnauthenticatedArguments && !authenticated) {
      throw protocolError("unauthenticatedCount");
    }
    if (count <= 0) return [];
    this.#missing = count;
    this.#requestBytes = 0;
    return this.#readArguments(authenticated);
  }

  #readInline(): string[] | undefined {
    const line = this.#readText();
    if (line === undefined) return undefined;
    const args = splitInline(line);
    if (args === undefined) throw protocolError("unbalancedQuotes");
    return args;
  }

  #readArguments(authenticated: boolean): string[] | undefined {
    while (this.#missing > 0) {
      if (this.#bulkLength === -1 && !this.#readBulkLength(authenticated)) return undefined;
      if (this.#end - this.#start < this.#bulkLength + 2) return undefined;
      const end = this.#start + this.#bulkLength;
      this.#args.push(this.#buffer.toString("latin1", this.#start, end));
      this.#start = end + 2;
      this.#bulkLength = -1;
      this.#missing--;
    }
    const args = this.#args;
    this.#args = [];
    return args;
  }

  #readBulkLength(authenticated: boolean): boolean {
    const line = this.#readLine("lengthTooLong");
    if (line === undefined) return false;
    if (line.charCodeAt(0) !== dollar) throw expectedBulk(line.slice(0, 1) || "\r");
    const length = readLength(line.slice(1));
    if (length === undefined || length < 0 || length > maxBulkBytes) {
      throw protocolError("invalidLength");
    }
    if (length > maxUnauthenticatedBulkBytes && !authenticated) {
      throw protocolError("unauthenticatedLength");
    }
    this.#requestBytes += length + argumentOverheadBytes;
    if (this.#requestBytes > maxRequestBytes) throw protocolError("requestTooLong");
    this.#bulkLength = length;
    return true;
  }

  /** A line that ends with CR and one more byte, which Redis doesn't look at either. */
  #readLine(tooLong: "countTooLong" | "lengthTooLong"): string | undefined {
    const at = this.#find(CR, tooLong);
    return at === -1 || at + 1 >= this.#end ? undefined : this.#take(at, at + 2);
  }

  /** A line that ends with LF, or with CR and LF. */
  #readText(): string | undefined {
    const at = this.#find(LF, "inlineTooLong");
    if (at === -1) return undefined;
    return this.#take(at > this.#start && this.#buffer[at - 1] === CR ? at - 1 : at, at + 1);
  }

  /** Where the byte is, -1 if it has not arrived. @throws {ProtocolError} after too many bytes. */
  #find(byte: number, tooLong: "countTooLong" | "lengthTooLong" | "inlineTooLong"): number {
    const at = this.#buffer.indexOf(byte, this.#start);
    if (at !== -1 && at < this.#end) return at;
    if (this.#end - this.#start > maxInlineBytes) throw protocolError(tooLong);
    return -1;
  }

  #take(end: number, next: number): string {
    const text = this.#buffer.toString("latin1", this.#start, end);
    this.#start = next;
    return text;
  }

  #makeRoom(wanted: number): void {
    const kept = this.#end - this.#start;
    let capacity = keptCapacityBytes;
    while (capacity < kept + wanted) capacity *= 2;
    const target = capacity === this.#buffer.length ? this.#buffer : Buffer.allocUnsafe(capacity);
    this.#buffer.copy(target, 0, this.#start, this.#end);
    this.#buffer = target;
    this.#start = 0;
    this.#end = kept;
  }
}

function readLength(text: string): number | undefined {
  return /^-?\d{1,19}$/.test(text) ? Number(text) : undefined;
}
