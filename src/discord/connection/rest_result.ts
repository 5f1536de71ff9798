/** The result of one request, all its tries together. */
export type RestResult =
  | {
    readonly ok: true;
    readonly status: number;
    readonly body: unknown;
    /** An earlier try had been applied, and its answer was lost. */
    readonly wasRecovered?: boolean;
  }
  | RequestFailure;

/** A failure, with its cause in words for a log: no text of an answer, no address, no token. */
export interface RequestFailure extends Failure {
  readonly words: string;
}

/** A request that failed. */
export interface Failure {
  readonly ok: false;
  /** HTTP status; 0 when no answer came or nothing was sent. */
  readonly status: number;
  /** Discord's JSON error code; 0 where it gave none. */
  readonly code: number;
  readonly reason: FailureReason;
}

/** Why a request failed, by what can be done about it. */
export type FailureReason =
  /** 10062, or the three seconds passed before it could be sent. */
  | "too_late"
  /** 40060: this interaction has its answer, by another process or an earlier try. */
  | "already_answered"
  /** No answer from Discord, only 5xx, or only pages of what is between, until the deadline. */
  | "unreachable"
  /** 429, and the wait Discord asks for goes beyond the deadline. */
  | "rate_limited"
  /** The message is gone. */
  | "unknown_message"
  /** The channel or the guild is gone. */
  | "unknown_channel"
  /** 50001, 50013: the bot lacks a permission. */
  | "missing_permission"
  /** The thread is archived or locked. */
  | "archived_thread"
  /** 30034: too many new commands today. */
  | "creates_capped"
  /** 30046: too many edits of messages older than an hour. */
  | "edits_capped"
  /** The interaction's token no longer works: 15 minutes have passed. */
  | "token_expired"
  /** 401: Discord refuses the bot's own token. */
  | "token_refused"
  /** Anything else, such as a body that Discord does not accept. */
  | "refused";

const byCode: ReadonlyMap<number, FailureReason> = new Map([
  [10003, "unknown_channel"],
  [10004, "unknown_channel"],
  [10008, "unknown_message"],
  [10015, "token_expired"],
  [10062, "too_late"],
  [30034, "creates_capped"],
  [30046, "edits_capped"],
  [40060, "already_answered"],
  [50001, "missing_permission"],
  [50013, "missing_permission"],
  [50027, "token_expired"],
  [50083, "archived_thread"],
  [160005, "archived_thread"],
]);

/** Reads a failure from an answer, by Discord's code first and by status where it gave none. */
export function failureOf(status: number, body: unknown): Failure {
  const code = typeof body === "object" && body !== null && "code" in body &&
      typeof body.code === "number"
    ? body.code
    : 0;
  return { ok: false, status, code, reason: byCode.get(code) ?? byStatus(status) };
}

/** Whether a 429 is about what was sent, not about its bucket: others may still be sent. */
export function isCap(reason: FailureReason): boolean {
  return reason === "creates_capped" || reason === "edits_capped";
}

function byStatus(status: number): FailureReason {
  if (status === 0 || status >= 500) return "unreachable";
  if (status === 429) return "rate_limited";
  return status === 401 ? "token_refused" : "refused";
}

/** A failure for those who do not log it. */
export function withoutWords({ words: _, ...failure }: RequestFailure): Failure {
  return failure;
}

/** A failure as an exception, thrown by discordeno's own helpers. */
export class RequestFailed extends Error {
  override readonly name = "RequestFailed";
  readonly failure: RequestFailure;

  constructor(template: string, failure: RequestFailure) {
    super(
      `Cannot send ${template}: ${failure.reason} (status ${failure.status}, code ${failure.code})`,
    );
    this.failure = failure;
  }
}
