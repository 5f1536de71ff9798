import { type InteractionResponse, InteractionResponseTypes, MessageFlags } from "@discordeno/bot";
import type { Messaging } from "./connection/mod.ts";
import type { Message } from "./render/mod.ts";
import type { Callback, Transport } from "./transport.ts";

/** Sends our messages over a connection to Discord. */
export function transportOver(messaging: Messaging): Transport {
  return {
    callback: (interaction, callback) =>
      messaging.answer(interaction, responseOf(callback), {
        withResponse: callback.type === "message" && !callback.isPrivate,
      }),
    followUp: (interaction, message, isPrivate) =>
      messaging.followUp(interaction, withFlags(message, isPrivate)),
    editOriginal: (interaction, message) => messaging.editOriginal(interaction, complete(message)),
    createMessage: (channelId, message) =>
      messaging.createMessage(channelId, inDiscordTypes(message)),
    editMessage: (channelId, messageId, message) =>
      messaging.editMessage(channelId, messageId, complete(message)),
  };
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
function responseOf(callback: Callback): InteractionResponse {
  switch (callback.type) {
    case "message":
      return {
        type: InteractionResponseTypes.ChannelMessageWithSource,
        data: withFlags(callback.message, callback.isPrivate),
      };
    case "defer":
      return {
        type: InteractionResponseTypes.DeferredChannelMessageWithSource,
        data: callback.isPrivate ? { flags: MessageFlags.Ephemeral } : {},
      };
    case "acknowledge":
      return { type: InteractionResponseTypes.DeferredUpdateMessage };
    case "update":
      return { type: InteractionResponseTypes.UpdateMessage, data: complete(callback.message) };
    default:
      return callback satisfies never;
  }
}

function withFlags(message: Message, isPrivate: boolean) {
  return isPrivate
    ? { ...inDiscordTypes(message), flags: MessageFlags.Ephemeral }
    : inDiscordTypes(message);
}

/** An edit leaves alone what it does not name, so whatever the new message lacks is named as empty. */
function complete(message: Message) {
  return { content: "", embeds: [], components: [], ...inDiscordTypes(message) };
}

/** discordeno wants ids as numbers. */
function inDiscordTypes(message: Message) {
  const { parse, users } = message.allowedMentions;
  const allowedMentions = users === undefined ? { parse } : { parse, users: users.map(BigInt) };
  return { ...message, allowedMentions };
}
