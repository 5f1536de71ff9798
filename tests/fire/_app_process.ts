/** An app as a process: presses come in as lines of JSON, answers go out as lines of JSON. */
import { type Answer, LocalApp, type Pressing } from "./_app.ts";
import type { Numbered } from "./_remote_app.ts";
import { TextLineStream } from "./_text_lines.ts";

let said = Promise.resolve();
const [path = "", seed = "0"] = Deno.args;
await using app = await LocalApp.open("process", { path }, Number(seed));
await say({ number: 0, body: { kind: "refused", why: "nothing asked yet" } });
const lines = Deno.stdin.readable.pipeThrough(new TextDecoderStream())
  .pipeThrough(new TextLineStream());
for await (const line of lines) {
  const { number, body } = JSON.parse(line) as Numbered<Pressing>;
  app.invocation(body).then((answer) => say({ number, body: answer }));
}

/** One write at a time, so that lines stay whole. */
function say(answer: Numbered<Answer>): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(answer)}\n`);
  said = said.then(() => writeAll(bytes));
  return said;
}

async function writeAll(bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) done += await Deno.stdout.write(bytes.subarray(done));
}
