import { pluralOf } from "../text.ts";

/** Declares a counted text in German. */
export const plural = pluralOf<"one" | "other">();
