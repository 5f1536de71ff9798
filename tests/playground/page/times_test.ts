import assert from "node:assert/strict";
import {
  absoluteTime,
  messageTime,
  relativeTime,
  shortSpan,
} from "../../../src/playground/page/times.ts";

const minute = 60_000;

Deno.test("relativeTime counts in the largest unit that fits", () => {
  assert.equal(relativeTime(30_000, 0), "in 30 seconds");
  assert.equal(relativeTime(5 * minute, 0), "in 5 minutes");
  assert.equal(relativeTime(0, 2 * minute), "2 minutes ago");
  assert.equal(relativeTime(0, 100 * minute), "2 hours ago");
  assert.equal(relativeTime(0, 3 * 24 * 60 * minute), "3 days ago");
});

Deno.test("absoluteTime knows Discord's styles, and takes f for one it does not know", () => {
  const at = Date.UTC(2030, 0, 2, 12);
  assert.match(absoluteTime(at, "D"), /January 2030/);
  assert.equal(absoluteTime(at, "?"), absoluteTime(at, "f"));
});

Deno.test("messageTime says which day it was", () => {
  const noon = new Date(2030, 5, 15, 12, 0).getTime();
  const day = 24 * 60 * minute;
  assert.equal(messageTime(noon, noon + minute), "Today at 12:00");
  assert.equal(messageTime(noon, noon + day), "Yesterday at 12:00");
  assert.equal(messageTime(noon, noon + 3 * day), "15/06/2030 12:00");
});

Deno.test("shortSpan shows the two largest units", () => {
  assert.equal(shortSpan(0), "0 s");
  assert.equal(shortSpan(8_400), "8 s");
  assert.equal(shortSpan(90_000), "1 min 30 s");
  assert.equal(shortSpan(60 * minute), "1 h");
  assert.equal(shortSpan(24 * 60 * minute - 1), "23 h 59 min");
});
