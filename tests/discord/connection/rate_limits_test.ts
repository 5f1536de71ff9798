import assert from "node:assert/strict";
import { RateLimits } from "../../../src/discord/connection/rate_limits.ts";
import { RefusedRequests } from "../../../src/discord/connection/refused_requests.ts";
import { parseRoute, type Route } from "../../../src/discord/connection/route.ts";

const CHANNEL = "300000000000000001";
const OTHER_CHANNEL = "300000000000000002";
const MESSAGE = "400000000000000001";

function editIn(channel: string): Route {
  return parseRoute("PATCH", `/channels/${channel}/messages/${MESSAGE}`);
}

function learn(limits: RateLimits, route: Route, headers: Record<string, string>, now: number) {
  return limits.learn(route, { status: 200, headers: new Headers(headers), body: undefined }, now);
}

const usedUp = {
  "x-ratelimit-limit": "5",
  "x-ratelimit-remaining": "0",
  "x-ratelimit-reset-after": "1.5",
  "x-ratelimit-bucket": "abc",
};

Deno.test("A bucket that is used up is waited for, in its own channel only", () => {
  const limits = new RateLimits();
  learn(limits, editIn(CHANNEL), usedUp, 1_000);
  assert.equal(limits.waitMs(editIn(CHANNEL), 1_100), 1_400);
  assert.equal(limits.waitMs(editIn(OTHER_CHANNEL), 1_100), 0);
  assert.equal(limits.waitMs(editIn(CHANNEL), 2_500), 0);
});

Deno.test("Routes that Discord puts into one bucket share it", () => {
  const limits = new RateLimits();
  const read = parseRoute("GET", `/channels/${CHANNEL}/messages/${MESSAGE}`);
  learn(limits, read, { ...usedUp, "x-ratelimit-remaining": "4" }, 900);
  learn(limits, editIn(CHANNEL), usedUp, 1_000);
  assert.equal(limits.waitMs(read, 1_000), 1_500);
});

Deno.test("After its window a bucket is full again, for as many as it holds", () => {
  const limits = new RateLimits();
  const route = editIn(CHANNEL);
  learn(limits, route, { ...usedUp, "x-ratelimit-limit": "2" }, 0);
  for (let sent = 0; sent < 2; sent++) {
    assert.equal(limits.waitMs(route, 1_500), 0);
    limits.take(route, 1_500);
  }
  assert.equal(limits.waitMs(route, 1_500), 1_500);
});

Deno.test("An answer overtaken by a later one does not give back what is used", () => {
  const limits = new RateLimits();
  learn(limits, editIn(CHANNEL), usedUp, 1_000);
  learn(limits, editIn(CHANNEL), { ...usedUp, "x-ratelimit-remaining": "1" }, 1_001);
  assert.ok(limits.waitMs(editIn(CHANNEL), 1_002) > 0);
});

Deno.test("One request at a time finds out about a bucket that nothing is known of", () => {
  const limits = new RateLimits();
  assert.equal(limits.probe(editIn(CHANNEL)), undefined);
  const release = limits.take(editIn(CHANNEL), 0);
  assert.notEqual(limits.probe(editIn(CHANNEL)), undefined);
  assert.equal(limits.probe(editIn(OTHER_CHANNEL)), undefined);
  release();
  assert.equal(limits.probe(editIn(CHANNEL)), undefined);
});

Deno.test("A 429 without any word of when is waited for a second", () => {
  const limits = new RateLimits();
  const news = { status: 429, headers: new Headers(), body: "error code: 1015" };
  const refusal = limits.learn(editIn(CHANNEL), news, 0);
  assert.deepEqual(refusal, { scope: "unknown", retryAfterMs: 1_000 });
  assert.equal(limits.waitMs(editIn(CHANNEL), 0), 1_000);
});

Deno.test("A 429 believes its body before its rounded header", () => {
  const limits = new RateLimits();
  const news = {
    status: 429,
    headers: new Headers({ "retry-after": "1", "x-ratelimit-scope": "user" }),
    body: { message: "You are being rate limited.", retry_after: 0.25, global: false },
  };
  assert.deepEqual(limits.learn(editIn(CHANNEL), news, 0), { scope: "user", retryAfterMs: 250 });
});

Deno.test("A global 429 stops the bot's routes, and the interactions' only if it came on one", () => {
  const callback = parseRoute("POST", `/interactions/${MESSAGE}/token/callback`);
  const headers = new Headers({ "x-ratelimit-global": "true", "retry-after": "2" });
  const news = { status: 429, headers, body: undefined };
  const limits = new RateLimits();
  limits.learn(editIn(CHANNEL), news, 0);
  assert.deepEqual([limits.waitMs(editIn(OTHER_CHANNEL), 0), limits.waitMs(callback, 0)], [
    2_000,
    0,
  ]);
  limits.learn(callback, news, 0);
  assert.equal(limits.waitMs(callback, 0), 2_000);
});

Deno.test("After 8,000 refused requests in ten minutes nothing is sent until they are over", () => {
  const refused = new RefusedRequests();
  for (let count = 0; count < 8_000; count++) refused.note(403, undefined, 1_000);
  for (let count = 0; count < 9_000; count++) refused.note(429, "shared", 1_000);
  assert.equal(refused.waitMs(61_000), 540_000);
  assert.equal(refused.waitMs(601_000), 0);
});

Deno.test("Of processes that share the shards each has its portion of what the bot may send", () => {
  const sentAtOnce = (portion: number) => {
    const limits = new RateLimits(() => portion);
    let sent = 0;
    for (; limits.laneWaitMs("bot", 1_000) === 0; sent++) limits.take(editIn(CHANNEL), 1_000);
    return sent;
  };
  assert.deepEqual([1, 0.5, 1 / 3, 0.001].map(sentAtOnce), [48, 24, 16, 1]);
  const refused = new RefusedRequests(() => 0.5);
  for (let count = 0; count < 4_000; count++) refused.note(403, undefined, 1_000);
  assert.equal(refused.waitMs(1_000), 600_000);
});

const routes: readonly [string, string, Partial<Route>][] = [
  ["POST", `/interactions/${MESSAGE}/tok/callback?with_response=true`, {
    class: "callback",
    template: "POST /interactions/callback",
    major: `interactions/${MESSAGE}`,
    lane: "interaction",
    isRepeatable: true,
  }],
  ["POST", `/webhooks/${MESSAGE}/tok?wait=true`, { class: "follow_up", isRepeatable: false }],
  ["PATCH", `/webhooks/${MESSAGE}/tok/messages/@original`, {
    class: "original",
    lane: "interaction",
    isRepeatable: true,
  }],
  ["POST", `/channels/${CHANNEL}/messages`, {
    class: "create_message",
    major: `channels/${CHANNEL}`,
    lane: "bot",
    isRepeatable: false,
  }],
  ["PATCH", `/channels/${CHANNEL}/messages/${MESSAGE}`, {
    class: "message",
    template: "PATCH /channels/:id/messages/:id",
  }],
  ["PUT", `/applications/${MESSAGE}/guilds/${CHANNEL}/commands`, {
    class: "commands",
    template: "PUT /applications/:id/guilds/:id/commands",
    major: "",
  }],
  ["GET", "/gateway/bot", { class: "gateway", isRepeatable: true }],
  ["GET", "/users/@me", { class: "other" }],
];

Deno.test("Routes are read by kind, bucket and whether they can be repeated", () => {
  for (const [method, path, expected] of routes) {
    const route = parseRoute(method, path);
    assert.deepEqual({ ...route, ...expected }, route, path);
  }
});
