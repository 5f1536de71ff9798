import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Config,
  configureSync,
  getJsonLinesFormatter,
  getTextFormatter,
  type LogLevel,
  type LogRecord,
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
 * The field for errors that are bugs, which are shown with their stack. Other errors come from
 * outside, so their stack says nothing: they are shown by their message and causes.
 */
const bugField = "bug";

const jsonLine = getJsonLinesFormatter({ properties: "flatten", message: "template" });
const textLine = getTextFormatter({ timestamp: "time", category: ".", value: "bare" });

/**
 * Sends the program's log lines to `write`: one line per event. In JSON the fields are beside the
 * message; in text those that it does not mention follow it. Undone by the function it returns.
 */
export function configureLog({ level, format, write }: LogOptions): () => void {
  const lineOf = format === "json" ? jsonLine : textLineWithFields;
  const config: Config<"lines", never> = {
    reset: true,
    contextLocalStorage: new AsyncLocalStorage(),
    sinks: { lines: (record) => write(lineOf(withErrorsAsText(record))) },
    loggers: [
      { category: ["ronnied"], sinks: ["lines"], lowestLevel: level },
      { category: ["logtape", "meta"], sinks: ["lines"], lowestLevel: "warning" },
    ],
  };
  configureSync(config);
  return resetSync;
}

function textLineWithFields(record: LogRecord): string {
  const mentioned = String(record.rawMessage);
  const others = Object.entries(record.properties)
    .filter(([name, value]) => value !== undefined && !mentioned.includes(`{${name}}`))
    .map(([name, value]) =>
      ` ${name}=${typeof value === "string" ? value : JSON.stringify(value)}`
    );
  return textLine(record).replace(/\n$/, () => `${others.join("")}\n`);
}

function withErrorsAsText(record: LogRecord): LogRecord {
  const texts = new Map<unknown, string>();
  for (const [name, value] of Object.entries(record.properties)) {
    if (value instanceof Error) texts.set(value, textOf(value, name === bugField));
  }
  if (texts.size === 0) return record;
  const text = (value: unknown) => texts.get(value) ?? value;
  const properties = Object.entries(record.properties).map(([name, value]) => [name, text(value)]);
  return {
    ...record,
    message: record.message.map(text),
    properties: Object.fromEntries(properties),
  };
}

/** An error with the chain of its causes. */
function textOf(error: Error, withStack: boolean): string {
  const inOneLine = `${error.name}: ${error.message}`.replaceAll(/\s*\n\s*/g, " ");
  const own = withStack && error.stack ? error.stack : inOneLine;
  if (!(error.cause instanceof Error)) return own;
  return `${own}${withStack ? "\n" : "; "}caused by ${textOf(error.cause, withStack)}`;
}
