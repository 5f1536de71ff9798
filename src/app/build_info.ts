import meta from "../../deno.json" with { type: "json" };

/** Where a running program comes from. */
export interface BuildInfo {
  readonly version: string;
  /** Short, with `-dirty` behind it where uncommitted changes went in; null if nobody knows. */
  readonly commit: string | null;
  /** How it was made: one executable in one of two ways, or not at all. */
  readonly kind: "compiled" | "self-extracting" | "from source";
}

/** Of a run from source. In an executable `src/build` puts a module of its own in this one's place. */
export const buildInfo: BuildInfo = { version: meta.version, commit: null, kind: "from source" };
