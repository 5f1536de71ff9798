import { pluralOf } from "../text.ts";

/** Declares a counted text in English. */
export const plural = pluralOf<"one" | "other">();
