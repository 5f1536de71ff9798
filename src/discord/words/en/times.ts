import { plural } from "./plural.ts";

/** Spans of time. */
export const times = {
  seconds: plural({ one: "{count} second", other: "{count} seconds" }),
  minutes: plural({ one: "{count} minute", other: "{count} minutes" }),
  hours: plural({ one: "{count} hour", other: "{count} hours" }),
};
