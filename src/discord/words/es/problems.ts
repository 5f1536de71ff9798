import { text } from "../text.ts";

/** Beside Ronnie's words on a problem. */
export const problems = {
  incident: text("Incidente {id}"),
  discordsReason: text("Motivo de Discord: {number}"),
  permissions: {
    viewChannel: text("Ver canal"),
    sendMessages: text("Enviar mensajes"),
    sendMessagesInThreads: text("Enviar mensajes en hilos"),
    embedLinks: text("Insertar enlaces"),
  },
};
