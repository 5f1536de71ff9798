import { plural } from "./plural.ts";

/** Spans of time. */
export const times = {
  seconds: plural({
    one: "{count} segundo",
    many: "{count} segundos",
    other: "{count} segundos",
  }),
  minutes: plural({
    one: "{count} minuto",
    many: "{count} minutos",
    other: "{count} minutos",
  }),
  hours: plural({ one: "{count} hora", many: "{count} horas", other: "{count} horas" }),
};
