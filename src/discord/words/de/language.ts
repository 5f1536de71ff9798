import type { Language } from "../language.ts";
import { words } from "./words.ts";

/** German. */
export const german: Language = {
  name: "Deutsch",
  locales: ["de"],
  drink: { one: "Drink", many: "Drinks", icon: "🍺" },
  words,
};
