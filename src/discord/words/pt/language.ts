import type { Language } from "../language.ts";
import { words } from "./words.ts";

/** Portuguese, as in Brazil. */
export const portuguese: Language = {
  name: "Português do Brasil",
  locales: ["pt-BR"],
  drink: { one: "gole", many: "goles", icon: "🍺" },
  words,
};
