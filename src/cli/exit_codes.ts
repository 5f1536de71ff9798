/** Every code that the program, its build or its unpacking exits with. 64 to 78 are sysexits.h's. */
export const exitCodes = {
  ok: 0,
  /** `doctor` found problems; `backup`, `restore`, `import` or `health` could not do it. */
  failed: 1,
  /** The command line is wrong. */
  usage: 64,
  /** Something that is needed is missing or in use; a later start may succeed. */
  unavailable: 69,
  /** An executable found no folder to unpack itself into. */
  cannotUnpack: 73,
  /** The settings cannot work. */
  config: 78,
  /** The reader of the output has closed it, as `head` does: 128 and SIGPIPE's 13, as in a shell. */
  outputClosed: 141,
} as const;
