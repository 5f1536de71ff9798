import { text } from "../text.ts";

/** Beside Ronnie's words on a problem. */
export const problems = {
  incident: text("Vorfall {id}"),
  discordsReason: text("Discords Grund: {number}"),
  permissions: {
    viewChannel: text("Kanal ansehen"),
    sendMessages: text("Nachrichten senden"),
    sendMessagesInThreads: text("Nachrichten in Threads senden"),
    embedLinks: text("Links einbetten"),
  },
};
