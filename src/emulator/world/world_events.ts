import type { MessageChangeKind } from "./message_store.ts";
import type { MessageView } from "./message_view.ts";

/** A message was written, edited or deleted. Its `readerId` is set if only one member sees it. */
export interface MessageChange {
  readonly kind: MessageChangeKind;
  readonly message: MessageView;
}

/** An interaction was sent, got its first answer, or failed because none came in time. */
export interface InteractionChange {
  readonly kind: "sent" | "answered" | "failed";
  readonly interactionId: string;
  readonly userId: string;
  readonly channelId: string;
  /** What the member reads when no answer came, as "This interaction failed". */
  readonly failure?: string;
}

/** A guild, or a channel or member of one, was added, changed or removed. */
export interface GuildChange {
  readonly kind: "guild" | "channel" | "member";
  readonly id: string;
}

/** What happens to guilds, messages, interactions and commands, by event name. */
export interface WorldEvents {
  readonly message: MessageChange;
  readonly interaction: InteractionChange;
  readonly guild: GuildChange;
  /** Commands were registered or deleted; without `guildId`, global ones. */
  readonly commands: { readonly guildId?: string };
  /** The emulator stops: no event follows. */
  readonly closed: undefined;
}
