/** Logs a million characters to standard output, and then says on standard error that it goes on. */
import { LineWriter } from "../../src/ops/line_writer.ts";

let dropped = 0;
const writer = new LineWriter(Deno.stdout, {
  maxWaiting: 100_000,
  onDropped: (count) => dropped += count,
});
for (let line = 0; line < 10_000; line++) writer.write(`${"x".repeat(99)}\n`);
await new Promise((resolve) => setTimeout(resolve));
await Deno.stderr.write(new TextEncoder().encode("goes on\n"));
while (dropped === 0) await writer.flush(10);
await Deno.stderr.write(new TextEncoder().encode(`${dropped} dropped\n`));
