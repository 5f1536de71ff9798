import type { Language } from "../language.ts";
import { words } from "./words.ts";

/** French. */
export const french: Language = {
  name: "Français",
  locales: ["fr"],
  drink: { one: "verre", many: "verres", icon: "🍺" },
  words,
};
