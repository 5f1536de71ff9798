import type { Message } from "./render/mod.ts";

/**
 * What became of something sent to Discord. `code` is Discord's JSON error code, or 0 where it gave
 * none or was never reached.
 *
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
export type Sent =
  | { readonly ok: true; readonly messageId: string | null }
  | { readonly ok: false; readonly code: number; readonly reason: string };

/** The first answer to an interaction, by Discord's callback type. */
export type Callback =
  /** Type 4: a message of its own. */
  | { readonly type: "message"; readonly message: Message; readonly isPrivate: boolean }
  /** Type 5: "thinking…"; the message follows. */
  | { readonly type: "defer"; readonly isPrivate: boolean }
  /** Type 6: the press was seen; its message stays as it is for now. */
  | { readonly type: "acknowledge" }
  /** Type 7: the message that was pressed on becomes this one. */
  | { readonly type: "update"; readonly message: Message };

/** Which interaction an answer belongs to. */
export interface InteractionRef {
  readonly id: string;
  readonly token: string;
}

/** How this bot speaks: none of these throws for what Discord or the network does. */
export interface Transport {
  /** Sends the first answer; `ok` with the id of the message, where the callback made one. */
  callback(interaction: InteractionRef, callback: Callback): Promise<Sent>;
  /** Sends a further message for an interaction. */
  followUp(interaction: InteractionRef, message: Message, isPrivate: boolean): Promise<Sent>;
  /** Replaces the first answer. */
  editOriginal(interaction: InteractionRef, message: Message): Promise<Sent>;
  /** Posts into a channel. */
  createMessage(channelId: string, message: Message): Promise<Sent>;
  /** Replaces a message of ours. */
  editMessage(channelId: string, messageId: string, message: Message): Promise<Sent>;
}

/** Discord's JSON error codes that this bot acts on. */
export const discordErrors = {
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownMessage: 10008,
  unknownInteraction: 10062,
  tooManyOldEdits: 30046,
  alreadyAnswered: 40060,
  missingAccess: 50001,
  missingPermissions: 50013,
  archivedThread: 50083,
} as const;
