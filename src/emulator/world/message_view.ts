import { compact } from "../compact.ts";
import { snowflakeTime } from "../snowflake.ts";
import { type ApiActionRow, type ApiAttachment, type ApiEmbed, MessageFlags } from "../wire.ts";
import type { StoredMessage } from "./message_store.ts";
import { type Directory, shownName } from "./guild.ts";

/** A message as a client shows it, as plain JSON. */
export interface MessageView {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly content: string;
  readonly embeds: readonly ApiEmbed[];
  readonly components: readonly ApiActionRow[];
  readonly attachments: readonly ApiAttachment[];
  /** Only `readerId` sees it. */
  readonly ephemeral: boolean;
  readonly readerId?: string;
  /** The bot has deferred its answer ("… is thinking"). */
  readonly loading: boolean;
  /** The ids of the users whom the message pings. */
  readonly mentions: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly editedAt?: number;
  /** Set on the answer to a command: its name and its user. */
  readonly command?: { readonly name: string; readonly userId: string };
}

/** The view of a stored message. */
export function viewOf(message: StoredMessage, directory: Directory): MessageView {
  const { api, readerId } = message;
  const by = api.interaction_metadata;
  const author = directory.users.get(api.author.id);
  const guild = directory.channels.get(message.channelId)?.guild;
  return compact({
    id: message.id,
    channelId: message.channelId,
    author: {
      id: api.author.id,
      name: author ? shownName(author, guild?.members.get(author.id)) : api.author.username,
      bot: api.author.bot ?? false,
    },
    content: api.content,
    embeds: api.embeds,
    components: api.components,
    attachments: api.attachments,
    ephemeral: readerId !== undefined,
    readerId,
    loading: (api.flags & MessageFlags.Loading) !== 0,
    mentions: api.mentions.map((user) => user.id),
    createdAt: snowflakeTime(message.id),
    editedAt: api.edited_timestamp ? Date.parse(api.edited_timestamp) : undefined,
    command: by?.name === undefined ? undefined : { name: by.name, userId: by.user.id },
  });
}
