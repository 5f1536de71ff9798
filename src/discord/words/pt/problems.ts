import { text } from "../text.ts";

/** Beside Ronnie's words on a problem. */
export const problems = {
  incident: text("Incidente {id}"),
  discordsReason: text("Motivo do Discord: {number}"),
  permissions: {
    viewChannel: text("Ver canal"),
    sendMessages: text("Enviar mensagens"),
    sendMessagesInThreads: text("Enviar mensagens em threads"),
    embedLinks: text("Inserir links"),
  },
};
