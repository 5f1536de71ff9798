import assert from "node:assert/strict";
import type { ApiCommand } from "../../../src/emulator/mod.ts";
import { describedIn, isComplete, suggest } from "../../../src/playground/page/completion.ts";

const option = { name: "", description: "", type: 3 };
const commands = [{ type: 2, name: "Buy a round", description: "" }, {
  type: 1,
  name: "game",
  description: "A game",
  options: [
    { name: "start", description: "Begin one", type: 1 },
    {
      name: "pay",
      description: "Pay",
      type: 1,
      options: [
        { ...option, name: "count", description: "How many", type: 4, min_value: 1, max_value: 25 },
        { ...option, name: "all", description: "All", type: 5 },
      ],
    },
    {
      name: "rename",
      description: "Call it",
      type: 1,
      options: [{ ...option, name: "to", description: "What", required: true }],
    },
  ],
}] as unknown as readonly ApiCommand[];

const lines = (text: string) => suggest(text, commands).map(({ line }) => line);

Deno.test("suggest offers the commands whose words begin so", () => {
  assert.deepEqual(lines("/"), ["/game start", "/game pay", "/game rename"]);
  assert.deepEqual(lines("/PA"), ["/game pay"]);
  assert.deepEqual(lines("/game re"), ["/game rename"]);
  assert.deepEqual(lines("/x"), []);
  assert.deepEqual(lines("hello"), []);
});

Deno.test("suggest offers options, then their values, and each option once", () => {
  assert.deepEqual(lines("/game pay "), ["/game pay count: ", "/game pay all: "]);
  assert.equal(suggest("/game pay", commands)[0]?.hint, "How many (1–25)");
  assert.deepEqual(lines("/game pay all: "), ["/game pay all: True", "/game pay all: False"]);
  assert.deepEqual(lines("/game pay all: t"), ["/game pay all: True"]);
  assert.deepEqual(lines("/game pay all:t"), ["/game pay all:True"]);
  assert.deepEqual(lines("/game pay all: True"), []);
  assert.deepEqual(lines("/game pay all: True "), ["/game pay all: True count: "]);
});

Deno.test("isComplete wants what is required, and no option left open", () => {
  assert.ok(isComplete("/game start", commands));
  assert.ok(isComplete("/game pay", commands));
  assert.ok(isComplete("/game pay count:3", commands));
  assert.ok(isComplete("/game pay all: True", commands));
  assert.ok(!isComplete("/game pay all: ", commands));
  assert.ok(!isComplete("/game pay count:", commands));
  assert.ok(!isComplete("/game rename", commands));
  assert.ok(isComplete("/game rename to:x", commands));
  assert.ok(!isComplete("/game", commands));
});

Deno.test("hints are in the language of the one who types", () => {
  const inGerman = (german: string) => ({ description_localizations: { de: german } });
  const both = [{
    ...{ type: 1, name: "game", description: "A game", ...inGerman("Ein Spiel") },
    options: [{
      ...{ name: "start", description: "Begin one", type: 1, ...inGerman("Eins beginnen") },
      options: [{ ...option, name: "count", description: "How many", ...inGerman("Wie viele") }],
    }],
  }] as unknown as readonly ApiCommand[];
  const hints = (locale: string) =>
    ["/game", "/game start "].flatMap((line) =>
      suggest(line, describedIn(both, locale)).map(({ hint }) => hint)
    );
  assert.deepEqual(hints("de"), ["Eins beginnen", "Wie viele"]);
  assert.deepEqual(hints("fr"), ["Begin one", "How many"]);
});
