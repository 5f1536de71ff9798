import { plural } from "./plural.ts";

/** Spans of time. */
export const times = {
  seconds: plural({ one: "{count} Sekunde", other: "{count} Sekunden" }),
  minutes: plural({ one: "{count} Minute", other: "{count} Minuten" }),
  hours: plural({ one: "{count} Stunde", other: "{count} Stunden" }),
};
