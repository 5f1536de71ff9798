import type { words } from "./en/words.ts";

/** Everything that people read. English says which texts there are, and what each is told. */
export type Words = typeof words;
