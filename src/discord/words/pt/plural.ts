import { pluralOf } from "../text.ts";

/** Declares a counted text in Portuguese: "many" is for millions. */
export const plural = pluralOf<"one" | "many" | "other">();
