import { pluralOf } from "../text.ts";

/** Declares a counted text in Spanish: "many" is for millions. */
export const plural = pluralOf<"one" | "many" | "other">();
