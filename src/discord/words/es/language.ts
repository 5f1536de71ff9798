import type { Language } from "../language.ts";
import { words } from "./words.ts";

/** Spanish. */
export const spanish: Language = {
  name: "Español",
  locales: ["es-ES", "es-419"],
  drink: { one: "trago", many: "tragos", icon: "🍺" },
  words,
};
