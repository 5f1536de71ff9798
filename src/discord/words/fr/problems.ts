import { text } from "../text.ts";

/** Beside Ronnie's words on a problem. */
export const problems = {
  incident: text("Incident {id}"),
  discordsReason: text("Raison donnée par Discord : {number}"),
  permissions: {
    viewChannel: text("Voir le salon"),
    sendMessages: text("Envoyer des messages"),
    sendMessagesInThreads: text("Envoyer des messages dans les fils"),
    embedLinks: text("Intégrer des liens"),
  },
};
