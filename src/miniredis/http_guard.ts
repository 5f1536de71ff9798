/**
 * A web page can make a browser send an HTTP request to a port of the same machine, and an inline
 * command is as good as any line of its body. Redis' `securityWarningCommand` ends such a connection
 * before the first line of the body: every HTTP request has a `Host:` line, and `POST` is refused at
 * once. https://github.com/redis/redis/blob/7.0/src/server.c
 */

const httpWords = new Set(["post", "host:"]);

/** Whether a request is a line of HTTP. */
export function isHttp([name = ""]: readonly string[]): boolean {
  return httpWords.has(name.toLowerCase());
}

const quietMs = 60_000;

/** Warns that somebody speaks HTTP to this server, at most once a minute. */
export class HttpWarning {
  readonly #warn: (warning: string) => void;
  #warnedAt = -Infinity;

  constructor(warn: (warning: string) => void) {
    this.#warn = warn;
  }

  /** A connection was ended because it spoke HTTP. */
  note(): void {
    const now = performance.now();
    if (now - this.#warnedAt < quietMs) return;
    this.#warnedAt = now;
    this.#warn(
      "A client spoke HTTP to this server and was disconnected. It may be a web page in a browser " +
        "on this machine that tries to reach the data",
    );
  }
}
