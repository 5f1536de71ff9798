import assert from "node:assert/strict";
import type { MessageView } from "../../src/emulator/mod.ts";
import type { Play } from "../../src/play/play.ts";
import type { Snapshot } from "../../src/playground/sections.ts";
import { ApiClient } from "./_api_client.ts";
import { openPlay } from "./_playground_page.ts";

/** The newest public message with buttons, and the custom id of the one with this label. */
async function findButton(api: ApiClient, label: string) {
  const { messages } = await api.snapshot();
  const message = messages.findLast((view) => !view.ephemeral && view.components.length > 0);
  const button = message?.components.flatMap((row) => row.components)
    .find((component) => component.type === 2 && component.label === label);
  return { message: message?.id ?? "", customId: button?.custom_id ?? "" };
}

function playerNamed(play: Play, name: string): string {
  return play.bench.discord.member(name)?.id ?? "";
}

Deno.test("playground: a game by API, everybody at once, with set dice", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const player = playerNamed(play, "Ann");
  const started = await api.post("slash", { player, line: "/ronnied start" });
  assert.deepEqual(started.body, { ok: true, failed: null, modal: null });
  const join = await api.post("everybody", await findButton(api, "Join"));
  assert.deepEqual(join.body.map(({ ok }: { ok: boolean }) => ok), [true, true, true]);
  await api.post("component", { player, ...await findButton(api, "Begin") });
  for (const value of [2, 3, 4]) assert.equal((await api.post("dice", { value })).status, 204);
  assert.deepEqual((await api.snapshot()).dice, { sides: 6, upcoming: [2, 3, 4] });
  await api.post("everybody", await findButton(api, "Roll"));
  const { dice, messages, keys } = await api.snapshot();
  assert.deepEqual(dice.upcoming, []);
  assert.match(JSON.stringify(messages), /Game over/);
  assert.ok(keys.some(({ key, value }) => key.startsWith("game:") && /completed/.test(value)));
});

Deno.test("playground: a command of a player's menu", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const [player, target] = [playerNamed(play, "Ann"), playerNamed(play, "Ben")];
  const { commands } = await api.snapshot();
  const name = commands.find(({ type }) => type === 2)?.name ?? "";
  const used = await api.post("user-command", { player, name, target });
  assert.deepEqual(used.body, { ok: true, failed: null, modal: null });
  const unknown = await api.post("user-command", { player, name: "Nothing", target });
  assert.equal(unknown.status, 409);
});

Deno.test("playground: the server and each player have a language", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const player = playerNamed(play, "Ann");
  assert.equal((await api.post("languages", { locale: "de" })).status, 204);
  assert.equal((await api.post("languages", { player, locale: "fr" })).status, 204);
  const { guildLocale, players } = await api.snapshot();
  assert.deepEqual([guildLocale, ...players.map(({ locale }) => locale)], [
    "de",
    "fr",
    "en-US",
    "en-US",
  ]);
  const unknown = await api.post("languages", { locale: "tlh" });
  assert.deepEqual(unknown.body, { error: 'Discord has no language "tlh"' });
});

Deno.test("playground: another server has the same people, and the rest is its own", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const player = playerNamed(play, "Cleo");
  const show = (name: string) => api.post("servers", { name });
  const managers = ({ players }: Snapshot) =>
    players.filter(({ permissions }) => (BigInt(permissions) & 1n << 5n) !== 0n)
      .map(({ name }) => name);
  const house = () =>
    api.post("slash", { player: playerNamed(play, "Ann"), line: "/ronnied-house" });
  const crown = await api.snapshot();
  const [first = "", second = ""] = crown.servers;
  assert.deepEqual([crown.guild.name, managers(crown)], [first, ["Ann"]]);
  await api.post("say", { player, text: "cheers" });
  await api.post("players", { name: "Dot" });
  assert.equal((await house()).body.ok, true);
  await using feed = await api.openFeed();
  await feed.until("snapshot");
  assert.equal((await show(second)).status, 204);
  const cafe = await feed.until("snapshot") as Snapshot;
  assert.deepEqual([cafe.guild.name, managers(cafe)], [second, ["Ben"]]);
  assert.deepEqual(cafe.players.map(({ name }) => name), ["Ann", "Ben", "Cleo", "Dot"]);
  assert.deepEqual(cafe.messages, []);
  assert.deepEqual((await house()).body, { error: "ann may not use /ronnied-house" });
  await api.post("say", { player, text: "santé" });
  await api.post("languages", { locale: "fr" });
  await show(first);
  const back = await api.snapshot();
  assert.equal(back.guildLocale, "en-US");
  assert.deepEqual(back.messages.map(({ content }) => content), ["cheers", ""]);
  assert.deepEqual((await show("The Moon")).body, { error: "There is no server The Moon" });
});

Deno.test("playground: an impossible request gets an error of one line", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const player = playerNamed(play, "Ann");
  const refusals = [
    [
      "slash",
      { player, line: "/nothing" },
      409,
      "There is no command /nothing; there is: /ronnied, /ronnied-house",
    ],
    ["slash", { player: "1", line: "/ronnied help" }, 409, "There is no player 1"],
    ["component", { player, message: "1", customId: "x" }, 409, /cannot use that component/],
    ["dice", { value: 7 }, 409, "The die has 6 sides"],
    ["dice", { value: "x" }, 400, /expected number/],
    ["clock", { minutes: -1 }, 400, /minutes/],
    ["players", { name: "  " }, 400, /name/],
    ["faults/flood", { on: true }, 409, "There is no fault flood"],
    ["slash", "{not json", 400, "The body is not JSON"],
    ["dance", {}, 404, "There is no POST /api/dance"],
  ] as const;
  for (const [path, body, status, error] of refusals) {
    const answer = await api.post(path, body);
    assert.equal(answer.status, status, path);
    if (typeof error === "string") assert.equal(answer.body.error, error);
    else assert.match(answer.body.error, error);
  }
});

Deno.test("playground: other pages can neither read nor act", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const { port } = play.playground;
  const own = `http://127.0.0.1:${port}`;
  const clock = (headers: Record<string, string>) =>
    api.call("POST", "api/clock", { minutes: 1 }, headers);
  assert.equal((await clock({ origin: own })).status, 204);
  assert.equal((await clock({ origin: "https://evil.example" })).status, 403);
  assert.equal((await clock({ origin: "null" })).status, 403);
  assert.equal((await clock({ "content-type": "text/plain" })).status, 415);
  const rebound = await getWithHost(port, `evil.example:${port}`);
  assert.match(rebound, /^HTTP\/1\.1 403/);
  assert.match(await getWithHost(port, `localhost:${port}`), /^HTTP\/1\.1 200/);
});

Deno.test("playground: a body of more than 1 MiB is refused", async () => {
  await using play = await openPlay();
  const text = "x".repeat(1024 * 1024);
  const { status, body } = await new ApiClient(play).post("say", { player: "1", text });
  assert.equal(status, 413);
  assert.match(body.error, /longer than 1048576 bytes/);
});

Deno.test("playground: the page has a content security policy", async () => {
  await using play = await openPlay();
  const { status, headers, body } = await new ApiClient(play).call("GET", "");
  assert.equal(status, 200);
  assert.match(body, /<script type="module" src="\/page.js">/);
  const policy = headers.get("content-security-policy") ?? "";
  for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'"]) {
    assert.ok(policy.includes(rule), rule);
  }
});

Deno.test("playground: the application's emoji are pictures of the page's own host", async () => {
  await using play = await openPlay();
  const { discord } = play.bench;
  const emoji = await discord.waitUntil(() =>
    discord.emojis().find(({ name }) => name.startsWith("ronnied_tumble_"))
  );
  const address = `${play.playground.url}emojis/`;
  const found = await fetch(`${address}${emoji.id}`);
  assert.deepEqual([found.status, found.headers.get("content-type")], [200, "image/gif"]);
  assert.deepEqual(await found.bytes(), discord.emojiImage(emoji.id)?.bytes);
  const none = await fetch(`${address}1`);
  assert.equal(none.status, 404);
  await none.body?.cancel();
});

Deno.test("playground: up to 25 players can be added", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  for (let count = 3; count < 25; count++) {
    assert.equal((await api.post("players", { name: `P${count}` })).status, 201);
  }
  assert.equal((await api.post("players", { name: "One more" })).status, 409);
});

Deno.test("playground: the feed sends messages, clock, dice and faults as they change", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  await using feed = await api.openFeed();
  await feed.until("snapshot");
  await api.post("say", { player: playerNamed(play, "Ben"), text: "hello" });
  const { kind, message } = await feed.until("message") as { kind: string; message: MessageView };
  assert.deepEqual([kind, message.content, message.author.name], ["created", "hello", "Ben"]);
  await api.post("clock", { minutes: 5 });
  await feed.until("clock", (text) => text === '{"aheadMs":300000}');
  await api.post("dice", { value: 3 });
  await feed.until("dice", (text) => text.includes("[3]"));
  await api.call("DELETE", "api/dice");
  await feed.until("dice", (text) => text.includes("[]"));
  await api.post("faults/gateway_refuses", { on: true });
  await feed.until("faults", (text) => /"gateway_refuses"[^}]*"endsAt":\d/.test(text));
  await feed.until("status", (text) => text.includes('"disconnected"'));
  await api.call("DELETE", "api/faults");
  await feed.until("status", (text) => text.includes('"gateway":"connected"'));
});

Deno.test("playground: the store goes down and comes back with its data", async () => {
  await using play = await openPlay();
  const api = new ApiClient(play);
  const player = playerNamed(play, "Ann");
  await api.post("slash", { player, line: "/ronnied start" });
  await using feed = await api.openFeed();
  await api.post("faults/store_gone", { on: true });
  await feed.until("status", (text) => text.includes('"store":"down"'));
  const closed = await api.post("slash", { player, line: "/ronnied tab" });
  assert.equal(closed.body.ok, true, "answered all the same");
  assert.ok((await api.snapshot()).keys.length > 0, "read from outside");
  await api.post("faults/store_gone", { on: false });
  await feed.until("status", (text) => text.includes('"store":"up"'));
  assert.match(JSON.stringify((await api.snapshot()).keys), /waiting/);
});

Deno.test("playground: its end ends the feed", async () => {
  const play = await openPlay();
  await using feed = await new ApiClient(play).openFeed();
  await feed.until("snapshot");
  await play[Symbol.asyncDispose]();
  await assert.rejects(feed.until("never"), /ended/);
});

/** Sends a request with any Host, which fetch does not allow. Returns the first line. */
async function getWithHost(port: number, host: string): Promise<string> {
  using connection = await Deno.connect({ hostname: "127.0.0.1", port });
  const request = `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  await connection.write(new TextEncoder().encode(request));
  const buffer = new Uint8Array(64);
  const count = await connection.read(buffer);
  return new TextDecoder().decode(buffer.subarray(0, count ?? 0));
}
