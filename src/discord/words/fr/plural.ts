import { pluralOf } from "../text.ts";

/** Declares a counted text in French: "many" is for millions. */
export const plural = pluralOf<"one" | "many" | "other">();
