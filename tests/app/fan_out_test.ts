import assert from "node:assert/strict";
import { fanOut } from "../../src/app/fan_out.ts";

Deno.test("both listeners hear what happens, in order and as themselves", () => {
  const heard: string[] = [];
  class Second {
    readonly name = "second";
    said(word: string, times: number) {
      heard.push(`${this.name} ${word} ${times}`);
    }
  }
  const both = fanOut<{ said(word: string, times: number): void }>(
    { said: (word, times) => heard.push(`first ${word} ${times}`) },
    new Second(),
  );
  both.said("cheers", 2);
  assert.deepEqual(heard, ["first cheers 2", "second cheers 2"]);
});
