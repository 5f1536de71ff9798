import meta from "../../deno.json" with { type: "json" };

/** Where a running program comes from. */
export interface BuildInfo {
  readonly version: string;
  /** Short, with `-dirty` at its end if there were uncommitted changes; null if it is not known. */
  readonly commit: string | null;
  /** Which of the two kinds of executable it is, or none. */
  readonly kind: "compiled" | "self-extracting" | "from source";
}

/** Of a run from source. For an executable `src/build/bundle.ts` replaces this module. */
export const buildInfo: BuildInfo = { version: meta.version, commit: null, kind: "from source" };
