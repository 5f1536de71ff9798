import { text } from "../text.ts";

/** Beside Ronnie's words on a problem. */
export const problems = {
  incident: text("Incident {id}"),
  discordsReason: text("Raison donnée par Discord : {number}"),
};
