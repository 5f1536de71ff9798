/**
 * What the program ends with. 64 and above as in sysexits.h, which service managers know, and 128 and
 * SIGPIPE's 13 as shells report it: the reader of the output, such as `head`, has had enough.
 */
export const exitCodes = {
  ok: 0,
  /** `doctor` found problems; `backup`, `restore` or `health` could not do what was asked. */
  failed: 1,
  /** The command line is wrong. */
  usage: 64,
  /** Something the program needs is away or taken; waiting may mend it. */
  unavailable: 69,
  /** The settings cannot work. */
  config: 78,
  outputClosed: 141,
} as const;
