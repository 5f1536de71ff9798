import assert from "node:assert/strict";
import { LineWriter } from "../../src/ops/mod.ts";

/** A sink that takes a few bytes at a time, and none while its gate is shut. */
class SlowSink {
  text = "";
  gate: Promise<void> = Promise.resolve();

  async write(bytes: Uint8Array): Promise<number> {
    await this.gate;
    const taken = bytes.subarray(0, 7);
    this.text += new TextDecoder().decode(taken);
    return taken.length;
  }
}

Deno.test("lines are written in order, however few bytes the sink takes", async () => {
  const sink = new SlowSink();
  const writer = new LineWriter(sink, { onDropped: () => assert.fail() });
  writer.write("one line\n");
  writer.write("another line\n");
  await writer.flush(60_000);
  assert.equal(sink.text, "one line\nanother line\n");
});

Deno.test("while the reader does not read, lines are dropped, counted, and the count is said", async () => {
  const sink = new SlowSink();
  const opened = Promise.withResolvers<void>();
  sink.gate = opened.promise;
  const writer: LineWriter = new LineWriter(sink, {
    maxWaiting: 40,
    onDropped: (count) => writer.write(`${count} dropped\n`),
  });
  for (let line = 0; line < 10; line++) writer.write(`line ${line}\n`);
  await writer.flush(1);
  assert.equal(sink.text, "", "the caller waits for nothing");
  opened.resolve();
  await writer.flush(60_000);
  assert.equal(sink.text, "line 0\nline 1\nline 2\nline 3\nline 4\n5 dropped\n");
});

Deno.test("a sink that fails gets nothing more, and nothing is thrown", async () => {
  let writes = 0;
  const sink = {
    write() {
      writes++;
      return Promise.reject(new Deno.errors.BrokenPipe("closed"));
    },
  };
  const writer = new LineWriter(sink, { onDropped: () => assert.fail() });
  writer.write("one\n");
  await writer.flush(60_000);
  writer.write("two\n");
  await writer.flush(60_000);
  assert.equal(writes, 1);
});

Deno.test("a program whose standard output nobody reads goes on", async () => {
  const program = new URL("./_talkative.ts", import.meta.url).pathname;
  await using child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", "--no-prompt", program],
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const said = child.stderr.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  let text: string = (await said.next()).value ?? "";
  assert.match(text, /^goes on/, "its pipe is full and not read");
  const written = await new Response(child.stdout).text();
  for (let next; !(next = await said.next()).done;) text += next.value;
  assert.match(text, /^goes on\n[1-9]\d* dropped\n$/);
  assert.ok(written.length < 1_000_000 && written.length % 100 === 0, "whole lines only");
});
