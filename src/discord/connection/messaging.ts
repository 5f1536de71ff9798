import {
  type BigString,
  type CreateMessageOptions,
  type EditMessage,
  type InteractionCallbackData,
  type InteractionResponse,
  InteractionResponseTypes,
  type RequestMethods,
} from "@discordeno/bot";
import { Lru } from "../../async/mod.ts";
import type { ReceivedAt } from "./received_at.ts";
import type { DiscordBot } from "./desired_properties.ts";
import { type Failure, failureOf, type FailureReason, type RestResult } from "./rest_result.ts";
import type { Requests } from "./requests.ts";
import type { Timings } from "./timings.ts";

/** Tokens that Discord has said are gone are remembered up to this many. */
const DEAD_TOKENS = 1_000;

/**
 * What became of something sent: the id of the message where one was made or changed and Discord
 * told it, or why not.
 */
export type Sent =
  | { readonly ok: true; readonly messageId: string | null }
  | Failure;

/** Which interaction an answer belongs to. */
export interface InteractionRef {
  readonly id: BigString;
  readonly token: string;
}

/**
 * How this bot speaks. Nothing here throws for what Discord or the network does, changes what it is
 * given, or guesses a type from a payload, as discordeno's `respond` and `edit` do.
 */
export interface Messaging {
  /**
   * Sends the first answer to an interaction, within three seconds of its arrival or not at all. A
   * try whose fate is unknown is repeated: Discord takes one answer, so the 40060 that then comes
   * means that the first try arrived, and counts as success. With `withResponse` the id of the
   * message comes along.
   */
  answer(
    interaction: InteractionRef,
    response: InteractionResponse,
    options?: { readonly withResponse?: boolean },
  ): Promise<Sent>;
  /** Sends a further message for an interaction. Not repeated once it may have arrived. */
  followUp(interaction: InteractionRef, data: InteractionCallbackData): Promise<Sent>;
  /** Replaces the first answer, or what a deferral promised. */
  editOriginal(interaction: InteractionRef, data: InteractionCallbackData): Promise<Sent>;
  deleteOriginal(interaction: InteractionRef): Promise<Sent>;
  /** Posts into a channel, once, however often it has to be sent. */
  createMessage(channelId: BigString, data: CreateMessageOptions): Promise<Sent>;
  editMessage(channelId: BigString, messageId: BigString, data: EditMessage): Promise<Sent>;
  deleteMessage(channelId: BigString, messageId: BigString): Promise<Sent>;
}

/** What {@linkcode createMessaging} needs. */
export interface MessagingOptions {
  readonly bot: DiscordBot;
  readonly requests: Requests;
  readonly receivedAt: ReceivedAt;
  readonly timings: Timings;
  readonly clock: () => number;
}

/** The bot's voice, over `requests`. */
export function createMessaging(options: MessagingOptions): Messaging {
  const { bot, requests, receivedAt, timings, clock } = options;
  const { channels, interactions, webhooks } = bot.rest.routes;
  /** Webhooks that Discord has called unknown or expired are not to be tried again. */
  const deadTokens = new Lru<string, true>(DEAD_TOKENS);

  async function byToken(
    method: RequestMethods,
    token: string,
    path: string,
    body?: InteractionCallbackData,
  ): Promise<Sent> {
    if (deadTokens.peek(token)) return failure("token_expired", 404, 10015);
    const outcome = await requests.send(method, path, {
      ...body && { body },
      unauthorized: true,
    });
    if (!outcome.ok && outcome.reason === "token_expired") deadTokens.set(token, true);
    return sent(outcome);
  }

  async function onChannel(method: RequestMethods, path: string, body?: unknown): Promise<Sent> {
    return sent(await requests.send(method, path, body === undefined ? {} : { body }));
  }

  async function answer(
    interaction: InteractionRef,
    response: InteractionResponse,
    { withResponse = false }: { readonly withResponse?: boolean } = {},
  ): Promise<Sent> {
    const now = clock();
    const deadline = (receivedAt.at(interaction.id) ?? now) + timings.callbackWindowMs;
    if (now >= deadline) return failure("too_late", 0, 0);
    const { id, token } = interaction;
    const path = interactions.responses.callback(id, token, { withResponse });
    const outcome = await requests.send(
      "POST",
      path,
      { body: response, unauthorized: true },
      deadline,
    );
    if (!outcome.ok) return outcome;
    const isRecovered = outcome.wasRecovered && withResponse && makesMessage(response);
    if (!isRecovered) return { ok: true, messageId: messageIdIn(outcome.body) };
    const original = interactions.responses.original(bot.applicationId, token);
    const found = await byToken("GET", token, original);
    return { ok: true, messageId: found.ok ? found.messageId : null };
  }

  return {
    answer,
    followUp: ({ token }, data) =>
      byToken("POST", token, webhooks.webhook(bot.applicationId, token, { wait: true }), data),
    editOriginal: ({ token }, data) =>
      byToken("PATCH", token, interactions.responses.original(bot.applicationId, token), data),
    deleteOriginal: ({ token }) =>
      byToken("DELETE", token, interactions.responses.original(bot.applicationId, token)),
    createMessage: (channelId, data) =>
      onChannel("POST", channels.messages(channelId), {
        ...data,
        nonce: crypto.randomUUID().replaceAll("-", "").slice(0, 25),
        enforceNonce: true,
      }),
    editMessage: (channelId, messageId, data) =>
      onChannel("PATCH", channels.message(channelId, messageId), data),
    deleteMessage: (channelId, messageId) =>
      onChannel("DELETE", channels.message(channelId, messageId)),
  };
}

function failure(reason: FailureReason, status: number, code: number): Failure {
  return { ...failureOf(status, { code }), reason };
}

function sent(outcome: RestResult): Sent {
  return outcome.ok ? { ok: true, messageId: messageIdIn(outcome.body) } : outcome;
}

function makesMessage({ type }: InteractionResponse): boolean {
  return type === InteractionResponseTypes.ChannelMessageWithSource ||
    type === InteractionResponseTypes.UpdateMessage;
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
