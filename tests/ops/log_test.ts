import assert from "node:assert/strict";
import { getLogger, withContext } from "@logtape/logtape";
import { configureLog } from "../../src/ops/mod.ts";

const log = getLogger(["ronnied", "test"]);

/** The lines that a task logs. */
function linesOf(format: "json" | "text", task: () => void): string[] {
  const lines: string[] = [];
  const undo = configureLog({ level: "info", format, write: (line) => lines.push(line) });
  try {
    task();
  } finally {
    undo();
  }
  for (const line of lines) assert.match(line, /\n$/);
  return lines;
}

Deno.test("log: in JSON a line has time, level, logger, message, and its fields", () => {
  const [line = ""] = linesOf("json", () => log.warn("Beer at {degrees} °C", { degrees: 9 }));
  const { "@timestamp": time, ...rest } = JSON.parse(line);
  assert(!Number.isNaN(Date.parse(time)));
  assert.deepEqual(rest, {
    level: "WARN",
    logger: "ronnied.test",
    message: "Beer at {degrees} °C",
    degrees: 9,
  });
});

Deno.test("log: in text the fields that the message does not mention are behind it", () => {
  const [line] = linesOf("text", () => {
    log.info("Beer at {degrees} °C", { degrees: 9, tap: "left", pints: 2 });
  });
  assert.match(line ?? "", / Beer at 9 °C tap=left pints=2\n$/);
});

Deno.test("log: below the level nothing is written", () => {
  assert.deepEqual(linesOf("json", () => log.debug("Quiet")), []);
});

Deno.test("log: an error has its causes in the line; only a bug has a stack", () => {
  const error = new TypeError("no beer", { cause: new Error("no barrel") });
  for (const format of ["json", "text"] as const) {
    const written = linesOf(format, () => log.error("Dry: {error}", { error })).join();
    assert.match(written, /TypeError: no beer; caused by Error: no barrel/);
    assert.doesNotMatch(written, / at .*log_test/);
  }
  const [line = ""] = linesOf("json", () => log.error("Dry", { bug: error }));
  assert.match(JSON.parse(line).bug, /^TypeError: no beer\n +at .*\ncaused by Error: no barrel\n/s);
});

Deno.test("log: what a task leads to carries its fields", () => {
  const [inside = "", outside = ""] = linesOf("json", () => {
    withContext({ interactionId: "7" }, () => log.info("Inside"));
    log.info("Outside");
  });
  assert.equal(JSON.parse(inside).interactionId, "7");
  assert.equal(JSON.parse(outside).interactionId, undefined);
});
