import { text } from "../text.ts";

/** Beside Ronnie's words on a problem. */
export const problems = {
  incident: text("Incident {id}"),
  discordsReason: text("Discord's reason: {number}"),
  /** As Discord's own settings name them. */
  permissions: {
    viewChannel: text("View Channel"),
    sendMessages: text("Send Messages"),
    sendMessagesInThreads: text("Send Messages in Threads"),
    embedLinks: text("Embed Links"),
  },
};
