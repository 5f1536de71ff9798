import {
  type InteractionCallbackData,
  type InteractionResponse,
  InteractionResponseTypes,
  MessageFlags,
} from "@discordeno/bot";

/** A file to attach. */
export interface OutgoingFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/**
 * A message to send: discordeno's, but ids in `allowedMentions` are text, and it is always set, so
 * that no text can mention anybody by accident.
 */
export interface OutgoingMessage
  extends Readonly<Pick<InteractionCallbackData, "content" | "embeds" | "components">> {
  readonly allowedMentions: { readonly parse: []; readonly users?: string[] };
  readonly files?: readonly OutgoingFile[];
}

/**
 * A modal to send. discordeno 21 has no types for labels; it makes its field names Discord's.
 */
export interface OutgoingModal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly object[];
}

/**
 * The first answer to an interaction, by Discord's callback type.
 *
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
 */
export type FirstAnswer =
  /** Type 4: a message of its own. */
  | { readonly type: "message"; readonly message: OutgoingMessage; readonly ephemeral: boolean }
  /** Type 5: the client shows "thinking…" until the message follows. */
  | { readonly type: "deferredMessage"; readonly ephemeral: boolean }
  /** Type 6: acknowledges a component; its message stays as it is for now. */
  | { readonly type: "deferredUpdate" }
  /**
   * Type 7: replaces the message that the component is on. With `isOnce` false it costs less, and a
   * 40060 to it may come from a lost connection rather than from another process.
   */
  | { readonly type: "update"; readonly message: OutgoingMessage; readonly isOnce: boolean }
  /** Type 9: opens a form. */
  | { readonly type: "modal"; readonly modal: OutgoingModal };

/** The body of a callback. */
export function callbackBody(answer: FirstAnswer): InteractionResponse | ModalResponse {
  switch (answer.type) {
    case "message":
      return {
        type: InteractionResponseTypes.ChannelMessageWithSource,
        data: messageBody(answer.message, answer.ephemeral),
      };
    case "deferredMessage":
      return {
        type: InteractionResponseTypes.DeferredChannelMessageWithSource,
        data: answer.ephemeral ? { flags: MessageFlags.Ephemeral } : {},
      };
    case "deferredUpdate":
      return { type: InteractionResponseTypes.DeferredUpdateMessage };
    case "update":
      return { type: InteractionResponseTypes.UpdateMessage, data: editBody(answer.message) };
    case "modal":
      return { type: InteractionResponseTypes.Modal, data: answer.modal };
    default:
      return answer satisfies never;
  }
}

interface ModalResponse {
  readonly type: InteractionResponseTypes.Modal;
  readonly data: OutgoingModal;
}

/** The files of a message as discordeno sends them beside its body, if there are any. */
export function filesOf({ files = [] }: Pick<OutgoingMessage, "files">) {
  if (files.length === 0) return {};
  return {
    files: files.map(({ name, type, text }) => ({ name, blob: new Blob([text], { type }) })),
  };
}

/** The body of a new message, without its files. discordeno wants ids as numbers. */
export function messageBody({ files: _, ...message }: OutgoingMessage, ephemeral = false) {
  const { parse, users } = message.allowedMentions;
  const allowedMentions = users === undefined ? { parse } : { parse, users: users.map(BigInt) };
  return { ...message, allowedMentions, ...ephemeral && { flags: MessageFlags.Ephemeral } };
}

/**
 * The body of an edit. Discord keeps what an edit does not name, so what `message` lacks is sent as
 * empty; but files are added to those that are there.
 */
export function editBody(message: OutgoingMessage) {
  return { content: "", embeds: [], components: [], ...messageBody(message) };
}
