/**
 * How the executable keeps its memory small. V8 and glibc take it generously as they come: with
 * 10,000 live games the program needs 30 MiB of heap, and V8 lets garbage fill it to four times that.
 *
 * None of this is a limit: a heap with more to keep grows as it needs to.
 */
const v8 = {
  // New objects lie in two halves of this many MiB, each 16 as V8 comes. With less, an object more
  // often outlives a half that it was in use for a moment only, and becomes garbage of the next kind.
  "max-semi-space-size": 8,
  // The old generation is collected when it has grown by this much since the last time, at least by
  // 8 MiB. V8 itself goes up to 300 %.
  "heap-growing-percent": 40,
};

/** For `deno run` and `deno compile`. */
export const memoryFlags: readonly string[] = [
  `--v8-flags=${Object.entries(v8).map(([name, value]) => `--${name}=${value}`)}`,
];

/**
 * Blocks of this many bytes and more glibc takes from the system one by one, and gives each back as
 * soon as it is freed. As glibc comes, this is 128 KiB at first and goes up to 32 MiB during the
 * start, for which Deno needs more than ever after. Of blocks below the limit glibc gives none back
 * while one above them is in use.
 *
 * With 32 KiB those in which V8 compiles would be given back as well: that takes 1 to 3 MiB less, and
 * a start a tenth more of the processor.
 */
export const mallocMmapThreshold = 1_048_576;
