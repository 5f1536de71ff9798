import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { ProtocolError } from "../../src/miniredis/errors.ts";
import { RequestParser } from "../../src/miniredis/request_parser.ts";
import { encodeCommand } from "./_wire.ts";
import { isLong } from "../_helpers/long_test.ts";

const runs = isLong ? 5_000 : 200;

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) =>
  Buffer.from(array).toString("latin1")
);
const request = fc.array(bytes, { minLength: 1, maxLength: 6 });

/** Feeds the text in pieces that end at the given places. */
function parseInPieces(text: string, cuts: readonly number[]): string[][] {
  const parser = new RequestParser();
  const requests: string[][] = [];
  let start = 0;
  for (
    const end of [...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length]
  ) {
    parser.feed(Buffer.from(text.slice(start, end), "latin1"));
    start = end;
    for (let next = parser.next(); next !== undefined; next = parser.next()) requests.push(next);
  }
  return requests;
}

Deno.test("requests are found however the bytes are cut", () => {
  const property = fc.property(
    fc.array(request, { maxLength: 8 }),
    fc.array(fc.nat(), { maxLength: 20 }),
    (requests, cuts) => {
      assert.deepEqual(parseInPieces(requests.map(encodeCommand).join(""), cuts), requests);
    },
  );
  fc.assert(property, { numRuns: runs });
});

Deno.test("garbage is a request or a protocol error, nothing else", () => {
  const token = fc.constantFrom(
    "*",
    "$",
    "-",
    "\r\n",
    "\n",
    "1",
    "3",
    "0",
    "99999999",
    '"',
    "'",
    "a",
  );
  const garbage = fc.oneof(
    bytes,
    fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join("")),
    fc.tuple(request, fc.nat(), bytes).map(([args, at, junk]) => {
      const text = encodeCommand(args);
      const cut = at % text.length;
      return text.slice(0, cut) + junk + text.slice(cut + 1);
    }),
  );
  const property = fc.property(garbage, fc.array(fc.nat(), { maxLength: 5 }), (text, cuts) => {
    try {
      for (const args of parseInPieces(text, cuts)) assert.ok(args.length > 0);
    } catch (error) {
      assert.ok(error instanceof ProtocolError, String(error));
      assert.match(error.message, /^ERR Protocol error: /);
    }
  });
  fc.assert(property, { numRuns: runs * 4 });
});

Deno.test("a length that was only announced costs nothing", () => {
  const before = Deno.memoryUsage();
  const parsers = Array.from({ length: 100 }, () => new RequestParser());
  for (const parser of parsers) {
    parser.feed(Buffer.from("*1000000\r\n$60000000\r\nabc"));
    assert.equal(parser.next(), undefined);
  }
  const after = Deno.memoryUsage();
  const grown = after.external + after.heapUsed - before.external - before.heapUsed;
  assert.ok(grown < 50_000_000, `grew by ${grown} bytes`);
});

const refused: readonly [string, RegExp][] = [
  ["*99999999999\r\n", /invalid multibulk length/],
  ["*x\r\n", /invalid multibulk length/],
  ["*1\r\n$-1\r\n", /invalid bulk length/],
  ["*1\r\n$67108865\r\n", /invalid bulk length/],
  ["*1\r\n:1\r\n", /expected '\$', got ':'/],
  [`*${"1".repeat(70_000)}`, /too big mbulk count string/],
  [`*1\r\n$${"1".repeat(70_000)}`, /too big bulk count string/],
  ["a".repeat(70_000), /too big inline request/],
  ['SET "k\r\n', /unbalanced quotes/],
];

for (const [text, message] of refused) {
  Deno.test(`refused: ${JSON.stringify(text.slice(0, 24))}`, () => {
    assert.throws(() => parseInPieces(text, []), message);
  });
}

Deno.test("before a password was given, only short requests are taken", () => {
  for (
    const [text, message] of [["*11\r\n", /unauthenticated multibulk/], [
      "*1\r\n$16385\r\n",
      /unauthenticated bulk/,
    ]] as const
  ) {
    const parser = new RequestParser();
    parser.feed(Buffer.from(text));
    assert.throws(() => parser.next(false), message);
  }
});
