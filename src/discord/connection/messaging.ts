import type { BigString, MakeRequestOptions, RequestMethods } from "@discordeno/bot";
import { Lru } from "../../async/mod.ts";
import type { ConnectionContext } from "./connection_context.ts";
import type { DiscordBot } from "./discord_bot.ts";
import {
  callbackBody,
  editBody,
  filesOf,
  type FirstAnswer,
  messageBody,
  type OutgoingMessage,
} from "./outgoing.ts";
import type { ReceivedAt } from "./received_at.ts";
import type { Requests } from "./requests.ts";
import {
  type Failure,
  failureOf,
  type FailureReason,
  type RestResult,
  withoutWords,
} from "./rest_result.ts";

/** How many interaction tokens that Discord called invalid are remembered. */
const maxDeadTokens = 1_000;

/** While another process answers too, it is said this often. */
const warnAgainMs = 3_600_000;

/** The id of the message that was made or changed, where Discord sent it; or why nothing was. */
export type Sent = { readonly ok: true; readonly messageId: string | null } | Failure;

/** Which interaction an answer belongs to. */
export interface InteractionRef {
  readonly id: BigString;
  readonly token: string;
}

/**
 * All that this bot sends. Nothing here throws for what Discord or the network does, or guesses a
 * type from a payload, as discordeno's `respond` and `edit` do.
 */
export interface Messaging {
  /**
   * Sends the first answer to an interaction, within three seconds of its arrival or not at all. A
   * try whose fate is unknown is repeated: Discord takes one answer, so the 40060 that then comes
   * means that the first try arrived, and counts as success. Returns the id of a public message.
   *
   * A 40060 to the first try is `already_answered`: by another process, or, for an update without
   * `isOnce`, perhaps by this answer.
   */
  answer(interaction: InteractionRef, answer: FirstAnswer): Promise<Sent>;
  /** Sends a further message for an interaction. Not repeated once it may have arrived. */
  followUp(
    interaction: InteractionRef,
    message: OutgoingMessage,
    ephemeral: boolean,
  ): Promise<Sent>;
  /** Replaces the first answer, or what a deferral promised. */
  editOriginal(interaction: InteractionRef, message: OutgoingMessage): Promise<Sent>;
  /** Replaces a further message of an interaction. */
  editFollowUp(
    interaction: InteractionRef,
    messageId: string,
    message: OutgoingMessage,
  ): Promise<Sent>;
  /** Posts into a channel, once, however often it has to be sent. */
  createMessage(channelId: BigString, message: OutgoingMessage): Promise<Sent>;
  /** Replaces a message of this bot. */
  editMessage(
    channelId: BigString,
    messageId: BigString,
    message: OutgoingMessage,
  ): Promise<Sent>;
}

/** Messaging over Discord's REST API. */
export class RestMessaging implements Messaging {
  readonly #context: ConnectionContext;
  readonly #requests: Requests;
  readonly #receivedAt: ReceivedAt;
  /** Interactions that Discord calls unknown or expired are not tried again. */
  readonly #deadTokens = new Lru<string, true>(maxDeadTokens);
  /** Interactions that had been answered by another process. */
  #answeredElsewhere = 0;
  #warnedAt = -Infinity;

  constructor(context: ConnectionContext, requests: Requests, receivedAt: ReceivedAt) {
    this.#context = context;
    this.#requests = requests;
    this.#receivedAt = receivedAt;
  }

  async answer(interaction: InteractionRef, answer: FirstAnswer): Promise<Sent> {
    const { timings, clock } = this.#context;
    const { id, token } = interaction;
    const now = clock();
    const deadline = (this.#receivedAt.at(id) ?? now) + timings.callbackWindowMs;
    if (now >= deadline) return failure("too_late", 0, 0);
    const withResponse = answer.type === "message" && !answer.ephemeral;
    const isOnce = answer.type !== "update" || answer.isOnce;
    const result = await this.#requests.send(
      "POST",
      this.#routes.interactions.responses.callback(id, token, { withResponse }),
      {
        body: callbackBody(answer),
        ...("message" in answer ? filesOf(answer.message) : {}),
        unauthorized: true,
      },
      { deadline, isOnce },
    );
    if (!result.ok && result.reason === "already_answered" && isOnce) this.#warnOfAnother();
    if (!result.ok || !result.wasRecovered || !withResponse) return sentBy(result);
    // The answer to the try that arrived is lost, and with it the id of the message.
    const found = await this.#sendByToken("GET", interaction, this.#original(interaction));
    return { ok: true, messageId: found.ok ? found.messageId : null };
  }

  followUp(interaction: InteractionRef, message: OutgoingMessage, ephemeral: boolean) {
    const { applicationId } = this.#context.bot;
    const path = this.#routes.webhooks.webhook(applicationId, interaction.token, { wait: true });
    const options = { body: messageBody(message, ephemeral), ...filesOf(message) };
    return this.#sendByToken("POST", interaction, path, options);
  }

  editOriginal(interaction: InteractionRef, message: OutgoingMessage) {
    const path = this.#original(interaction);
    return this.#sendByToken("PATCH", interaction, path, editOptions(message));
  }

  editFollowUp(interaction: InteractionRef, messageId: string, message: OutgoingMessage) {
    const { applicationId } = this.#context.bot;
    const { responses } = this.#routes.interactions;
    const path = responses.message(applicationId, interaction.token, messageId);
    return this.#sendByToken("PATCH", interaction, path, editOptions(message));
  }

  async createMessage(channelId: BigString, message: OutgoingMessage) {
    const nonce = crypto.randomUUID().replaceAll("-", "").slice(0, 25);
    const body = { ...messageBody(message), nonce, enforceNonce: true };
    const path = this.#routes.channels.messages(channelId);
    return sentBy(await this.#requests.send("POST", path, { body, ...filesOf(message) }));
  }

  async editMessage(channelId: BigString, messageId: BigString, message: OutgoingMessage) {
    const path = this.#routes.channels.message(channelId, messageId);
    return sentBy(await this.#requests.send("PATCH", path, editOptions(message)));
  }

  /** No try of this process has arrived, so another one has answered. */
  #warnOfAnother(): void {
    const { clock, log } = this.#context;
    this.#answeredElsewhere++;
    if (clock() - this.#warnedAt < warnAgainMs) return;
    this.#warnedAt = clock();
    log.warn(
      "Another process answers with this bot's token: Discord says that an interaction has its " +
        "answer, and this process did not send it. Run one process per token, or several on one " +
        "Redis, of which one may be just taking over from another; if you know of no " +
        "other, reset the token in the Developer Portal",
      { answeredElsewhere: this.#answeredElsewhere },
    );
  }

  get #routes(): DiscordBot["rest"]["routes"] {
    return this.#context.bot.rest.routes;
  }

  #original({ token }: InteractionRef): string {
    return this.#routes.interactions.responses.original(this.#context.bot.applicationId, token);
  }

  async #sendByToken(
    method: RequestMethods,
    { token }: InteractionRef,
    path: string,
    message: MakeRequestOptions = {},
  ): Promise<Sent> {
    if (this.#deadTokens.peek(token)) return failure("token_expired", 404, 10015);
    const options = { ...message, unauthorized: true };
    const result = await this.#requests.send(method, path, options);
    if (!result.ok && result.reason === "token_expired") this.#deadTokens.set(token, true);
    return sentBy(result);
  }
}

function editOptions(message: OutgoingMessage): MakeRequestOptions {
  return { body: editBody(message), ...filesOf(message) };
}

function failure(reason: FailureReason, status: number, code: number): Failure {
  return { ...failureOf(status, { code }), reason };
}

function sentBy(result: RestResult): Sent {
  return result.ok ? { ok: true, messageId: messageIdIn(result.body) } : withoutWords(result);
}

/** The id of a message, or of the one inside a callback's response. */
function messageIdIn(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null;
  if ("id" in body && typeof body.id === "string") return body.id;
  if (!("resource" in body) || typeof body.resource !== "object" || body.resource === null) {
    return null;
  }
  return "message" in body.resource ? messageIdIn(body.resource.message) : null;
}
