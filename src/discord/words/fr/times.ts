import { plural } from "./plural.ts";

/** Spans of time. */
export const times = {
  seconds: plural({
    one: "{count} seconde",
    many: "{count} secondes",
    other: "{count} secondes",
  }),
  minutes: plural({
    one: "{count} minute",
    many: "{count} minutes",
    other: "{count} minutes",
  }),
  hours: plural({ one: "{count} heure", many: "{count} heures", other: "{count} heures" }),
};
