import { ClientClosedError, ClientOfflineError, ErrorReply } from "redis/dist/lib/errors.js";
import { endpointOf, type StoreAddress } from "../address/mod.ts";

/** Why connections fail: in words for operators, without a secret, and the client's error. */
export interface Cause {
  readonly words: string;
  readonly error: Error;
}

/** Remembers why connections to a server fail, while none of them works. */
export class Trouble {
  readonly #address: StoreAddress;
  #cause: Cause | null = null;
  #hasWorked = false;

  constructor(address: StoreAddress) {
    this.#address = address;
  }

  /** What the last failure was; null while they work. */
  get cause(): Cause | null {
    return this.#cause;
  }

  /** Remembers the errors of connections before it hands them on. */
  before(onError: (error: Error) => void): (error: Error) => void {
    return (error) => {
      // A close comes after the reason for it, too.
      if (!isEmpty(error) && !(this.#cause && isClose(error))) {
        this.#cause = { words: describeTrouble(error, this.#address, this.#hasWorked), error };
      }
      onError(error);
    };
  }

  /** A connection works. */
  end(): void {
    this.#cause = null;
    this.#hasWorked = true;
  }
}

/** What the errors of the client, of Node and of Redis mean. The first that fits counts. */
const errorWords: readonly (readonly [RegExp, (address: StoreAddress) => string])[] = [
  [/WRONGPASS/, () => "Redis does not accept the user or the password; check both"],
  [/NOAUTH/, () => "Redis asks for a password; set one"],
  [
    /DB index is out of range/,
    ({ database }) => `Redis has no database ${database}; use a lower one`,
  ],
  // In RESP2 nothing was asked yet when Redis says so, and then the client throws a TypeError.
  [
    /max number of clients|protected mode|reading 'reject'/,
    () =>
      "Redis turns connections away; it has too many clients (maxclients), or is in protected mode",
  ],
  [
    /ENOTFOUND|EAI_AGAIN/,
    (address) => `the host of ${endpointOf(address)} is unknown; check its name`,
  ],
  [
    /ECONNREFUSED|ENOENT/,
    (address) =>
      `nothing listens on ${endpointOf(address)}; check the address, and whether Redis runs`,
  ],
  [/ALTNAME/, (address) => `the TLS certificate of ${endpointOf(address)} is for another name`],
  [
    /certificate/i,
    (address) =>
      `the TLS certificate of ${
        endpointOf(address)
      } is not trusted; DENO_CERT names an authority of your own`,
  ],
  [/Unknown RESP type/, (address) => `what listens on ${endpointOf(address)} is not Redis`],
  [/ERR_SSL|EPROTO|InvalidContentType|corrupt message/, hasNoTls],
  [
    /Socket timeout/,
    (address) =>
      `${
        endpointOf(address)
      } takes connections and does not answer; Redis hangs, or it is not Redis`,
  ],
  [
    /Connection timeout/,
    (address) => isTls(address) ? hasNoTls(address) : cannotBeReached(address),
  ],
];

/** Whether it is only that there is no connection, and not why. */
function isEmpty(error: Error): boolean {
  return error instanceof ClientOfflineError || error instanceof ClientClosedError;
}

function isClose(error: Error): boolean {
  return /ECONNRESET|EPIPE|Socket closed/.test(textOf(error));
}

function textOf(error: Error): string {
  return "code" in error ? `${error.code} ${error.message}` : error.message;
}

/**
 * What the failure of a connection means and what to do about it.
 *
 * @param hasWorked whether there was a connection before: where there was, its end is no wrong setting.
 */
function describeTrouble(error: Error, address: StoreAddress, hasWorked: boolean): string {
  const text = textOf(error);
  const known = errorWords.find(([pattern]) => pattern.test(text));
  if (known) return known[1](address);
  if (error instanceof ErrorReply) return `Redis refused: ${error.message}`;
  if (!isClose(error)) {
    return `cannot connect to ${endpointOf(address)}: ${error.message}`;
  }
  if (hasWorked) return `${endpointOf(address)} has closed the connection`;
  return isTls(address) ? hasNoTls(address) : closesAll(address);
}

function isTls(address: StoreAddress): boolean {
  return "tls" in address && address.tls;
}

function hasNoTls(address: StoreAddress): string {
  return `${
    endpointOf(address)
  } does not answer in TLS; if it speaks none, write redis in place of rediss`;
}

function closesAll(address: StoreAddress): string {
  const what = `${endpointOf(address)} closes every connection`;
  return "path" in address ? what : `${what}; if it speaks TLS, write rediss in place of redis`;
}

function cannotBeReached(address: StoreAddress): string {
  return `${endpointOf(address)} cannot be reached; check the address and the firewall`;
}
