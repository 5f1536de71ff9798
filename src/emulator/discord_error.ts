import type { Json } from "./wire.ts";

/** `[JSON error code, HTTP status, text]` (Discord docs: Opcodes and Status Codes, JSON). */
const errors = {
  general: [0, 404, "404: Not Found"],
  unauthorized: [0, 401, "401: Unauthorized"],
  unknownChannel: [10003, 404, "Unknown Channel"],
  unknownMessage: [10008, 404, "Unknown Message"],
  unknownEmoji: [10014, 404, "Unknown Emoji"],
  unknownWebhook: [10015, 404, "Unknown Webhook"],
  unknownInteraction: [10062, 404, "Unknown interaction"],
  unknownCommand: [10063, 404, "Unknown application command"],
  wrongApplication: [
    20012,
    403,
    "You are not authorized to perform this action on this application",
  ],
  tooManyEmojis: [30008, 400, "Maximum number of emojis reached (2000)"],
  tooManyAttachments: [
    30015,
    400,
    "Maximum number of attachments in a message reached (10)",
  ],
  tooManyCommandCreates: [
    30034,
    400,
    "Max number of daily application command creates has been reached (200)",
  ],
  tooManyOldEdits: [
    30046,
    429,
    "Maximum number of edits to messages older than 1 hour reached. Try again later",
  ],
  entityTooLarge: [
    40005,
    413,
    "Request entity too large. Try sending something smaller in size",
  ],
  alreadyAcknowledged: [40060, 400, "Interaction has already been acknowledged."],
  missingAccess: [50001, 403, "Missing Access"],
  wrongAuthor: [50005, 403, "Cannot edit a message authored by another user"],
  emptyMessage: [50006, 400, "Cannot send an empty message"],
  missingPermissions: [50013, 403, "Missing Permissions"],
  invalidWebhookToken: [50027, 401, "Invalid Webhook Token"],
  invalidFormBody: [50035, 400, "Invalid Form Body"],
  archivedThread: [50083, 400, "Thread is archived"],
  invalidJson: [50109, 400, "The request body contains invalid JSON."],
} as const satisfies Record<string, readonly [number, number, string]>;

/** The name of one of the refusals the emulator can give. */
export type DiscordErrorName = keyof typeof errors;

/** A refusal as Discord words it: an HTTP status and a JSON body with `code` and `message`. */
export class DiscordError extends Error {
  readonly code: number;
  readonly status: number;
  readonly body: { readonly [key: string]: Json };

  constructor(name: DiscordErrorName, extra: { readonly [key: string]: Json } = {}) {
    const [code, status, message] = errors[name];
    super(message);
    this.name = "DiscordError";
    this.code = code;
    this.status = status;
    this.body = { message, code, ...extra };
  }

  /** The refusal as an HTTP response. */
  toResponse(): Response {
    const wait = this.body.retry_after;
    const headers = typeof wait === "number" ? { "retry-after": String(Math.ceil(wait)) } : {};
    return Response.json(this.body, { status: this.status, headers });
  }
}
