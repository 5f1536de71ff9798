/** What the messages of Deno's HTTP client mean, which has no codes. The first that fits counts. */
const errorWords: readonly (readonly [RegExp, string])[] = [
  [/dns error/i, "its name cannot be resolved"],
  [/connection refused/i, "the connection is refused"],
  [/certificate/i, "its TLS certificate is not trusted"],
  [/tls handshake|InvalidContentType|corrupt message/i, "it does not speak TLS"],
  [/unreachable/i, "the network does not lead there"],
  [/closed|reset|broken pipe|\beof\b/i, "the connection was cut"],
];

/**
 * Why a request got no answer. The messages themselves hold the address, and that of an interaction
 * holds its token.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  if (/^(Abort|Timeout)Error$/.test(error.name)) return "no answer in time";
  const text = error.cause instanceof Error ? error.cause.message : error.message;
  // What comes before is the address, which may hold any word.
  const [, reason = ""] = /client error (.*)$/s.exec(text) ?? [];
  return errorWords.find(([pattern]) => pattern.test(reason))?.[1] ?? "no answer";
}

/** An answer, as far as it says why it is none that Discord's API gives to a request that is in order. */
interface RefusingAnswer {
  readonly status: number;
  /** Discord's JSON error code; 0 where it gave none. */
  readonly code: number;
  /** Whether it is a page, as Cloudflare and proxies send, instead of JSON. */
  readonly isPage: boolean;
}

/** What an answer says, in its numbers: none of its text. */
export function describeAnswer({ status, code, isPage }: RefusingAnswer): string {
  if (isPage) return `status ${status}, with a page that is not from Discord's API`;
  return code === 0 ? `status ${status}` : `status ${status}, code ${code}`;
}
