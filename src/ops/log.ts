import {
  type Config,
  configureSync,
  getJsonLinesFormatter,
  getTextFormatter,
  type LogLevel,
  resetSync,
} from "@logtape/logtape";

/** How to log. */
export interface LogOptions {
  readonly level: LogLevel;
  readonly format: "text" | "json";
  /** Takes one line, with its line break. */
  readonly write: (line: string) => void;
}

/**
 * Sends the program's log lines to `write`: one line per event, its fields in braces in the text and
 * beside it in JSON. Undone by the function it returns.
 */
export function configureLog({ level, format, write }: LogOptions): () => void {
  const formatter = format === "json"
    ? getJsonLinesFormatter({ properties: "flatten", message: "template" })
    : getTextFormatter({ timestamp: "time", category: ".", value: "bare" });
  const config: Config<"lines", never> = {
    reset: true,
    sinks: { lines: (record) => write(formatter(record)) },
    loggers: [
      { category: ["ronnied"], sinks: ["lines"], lowestLevel: level },
      { category: ["logtape", "meta"], sinks: ["lines"], lowestLevel: "warning" },
    ],
  };
  configureSync(config);
  return resetSync;
}
