import { isoTime } from "../clock.ts";
import { compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import { type AttachmentsForm, maxAttachments } from "../forms/attachment_form.ts";
import type { AllowedMentions, MessageForm } from "../forms/message_form.ts";
import {
  type ApiAttachment,
  type ApiInteractionMetadata,
  type ApiMessage,
  MessageFlags,
  MessageType,
} from "../wire.ts";
import type { StoredMessage } from "./message_store.ts";
import type { Channel } from "./guild.ts";
import { may } from "./permissions.ts";
import { userJson } from "./user_json.ts";
import type { World } from "./world.ts";

/** Everything about a new message besides its text. */
export interface MessageOrigin {
  readonly channel: Channel;
  readonly authorId: string;
  readonly readerId?: string;
  readonly interactionId?: string;
  readonly metadata?: ApiInteractionMetadata;
  readonly loading?: boolean;
}

/**
 * Writes a new message into a channel.
 *
 * @throws {DiscordError} 50006 when it would show nothing.
 */
export function writeMessage(
  world: World,
  form: MessageForm,
  origin: MessageOrigin,
): StoredMessage {
  const { channel, metadata } = origin;
  const createdAt = world.clock.now();
  const id = world.ids.next();
  const blank: ApiMessage = compact({
    id,
    channel_id: channel.id,
    type: metadata?.name === undefined ? MessageType.Default : MessageType.ChatInputCommand,
    author: userJson(world.users.get(origin.authorId) ?? world.bot),
    content: "",
    timestamp: isoTime(createdAt),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: firstFlags(form, origin),
    nonce: form.nonce,
    application_id: metadata && world.bot.id,
    webhook_id: metadata && world.bot.id,
    interaction_metadata: metadata,
  });
  const api = applied(world, channel, blank, form);
  if (!origin.loading) refuseEmpty(api);
  const message: StoredMessage = compact({
    id,
    channelId: channel.id,
    createdAt,
    readerId: origin.readerId,
    interactionId: origin.interactionId,
    api,
    deleted: false,
  });
  world.messages.add(message);
  return message;
}

/**
 * Changes a message: what the form leaves out stays. Flags other than SUPPRESS_EMBEDS cannot be
 * changed, so an ephemeral message stays ephemeral (Discord docs: Message, Edit Message).
 *
 * @throws {DiscordError} 50006 when nothing would be left to show.
 */
export function editMessage(world: World, message: StoredMessage, form: MessageForm): void {
  const channel = world.channel(message.channelId);
  const changed = applied(world, channel, message.api, form);
  refuseEmpty(changed);
  const kept = message.api.flags & ~(MessageFlags.SuppressEmbeds | MessageFlags.Loading);
  const suppress = (form.flags ?? message.api.flags) & MessageFlags.SuppressEmbeds;
  world.messages.replace(message, {
    ...changed,
    flags: kept | suppress,
    edited_timestamp: isoTime(world.clock.now()),
  });
}

function applied(world: World, channel: Channel, old: ApiMessage, form: MessageForm): ApiMessage {
  const content = form.content ?? old.content;
  return {
    ...old,
    content,
    embeds: form.embeds ?? old.embeds,
    components: form.components ?? old.components,
    tts: form.tts ?? old.tts,
    attachments: attached(world, channel, old.attachments, form.attachments),
    ...(form.content !== undefined && pings(world, channel, content, form.allowedMentions)),
  };
}

/** The attachments of a message after a change. A file that it no longer has is gone. */
function attached(
  world: World,
  channel: Channel,
  old: readonly ApiAttachment[],
  form: AttachmentsForm | undefined,
): readonly ApiAttachment[] {
  if (form === undefined) return old;
  const { keptIds = old.map(({ id }) => id), added } = form;
  if (!keptIds.every((id) => old.some((attachment) => attachment.id === id))) {
    const _errors = [{ code: "ATTACHMENT_NOT_FOUND", message: "Attachment data not found" }];
    throw new DiscordError("invalidFormBody", { errors: { attachments: { _errors } } });
  }
  const kept = old.filter(({ id }) => keptIds.includes(id));
  if (kept.length + added.length > maxAttachments) throw new DiscordError("tooManyAttachments");
  for (const attachment of old) {
    if (!kept.includes(attachment)) world.attachments.remove(attachment);
  }
  return [...kept, ...added.map((each) => world.attachments.add(channel.id, each))];
}

/**
 * The users whom a text pings: by default everyone it names, else only those allowed
 * (Discord docs: Message, Allowed Mentions). Embeds never ping.
 */
function pings(world: World, channel: Channel, content: string, allowed?: AllowedMentions) {
  const named = new Set([...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? ""));
  const everyone = /@(everyone|here)/.test(content) &&
    (allowed?.parse.includes("everyone") ?? true) &&
    may(world.bot.id, "MENTION_EVERYONE", channel);
  const users = [...named].filter((id) =>
    !allowed || allowed.parse.includes("users") || allowed.users.includes(id)
  );
  return {
    mention_everyone: everyone,
    mentions: users.flatMap((id) => world.users.get(id) ?? []).map(userJson),
  };
}

function firstFlags(form: MessageForm, origin: MessageOrigin): number {
  const allowed = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;
  return ((form.flags ?? 0) & allowed) |
    (origin.readerId === undefined ? 0 : MessageFlags.Ephemeral) |
    (origin.loading ? MessageFlags.Loading : 0);
}

function refuseEmpty(message: ApiMessage): void {
  const parts = [message.content, message.embeds, message.components, message.attachments];
  if (!parts.some((part) => part.length > 0)) throw new DiscordError("emptyMessage");
}
