/** What an evening with all kinds of trouble leaves in the log, and what it must not. */
import assert from "node:assert/strict";
import { startApp } from "../../src/app/app.ts";
import { readConfig } from "../../src/config.ts";
import {
  type Emulator,
  type Member,
  relaxedLimits,
  type RestAction,
  startEmulator,
  TcpProxy,
} from "../../src/emulator/mod.ts";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { configureLog } from "../../src/ops/mod.ts";
import { RedisClient } from "../../src/storage/redis/client.ts";
import { ScriptedEnv } from "../_helpers/scripted_env.ts";

const password = "cellar-door";
const names = ["Zaphodia", "Trillianus", "Marvinette"];

Deno.test("log: an evening with faults logs what happened, and no secret and no text of a player", async () => {
  using log = new Log();
  await using discord = await startEmulator({
    limits: { ...relaxedLimits, firstAnswerMs: 500 },
  });
  await troubledEvening(discord, log);

  const records = log.lines.map((line) => JSON.parse(line));
  for (const { "@timestamp": time, level, logger, message } of records) {
    assert(Date.parse(time) > 0 && level && logger && message);
  }
  const messages = records.map(({ message }) => message).join("\n");
  for (
    const wanted of [
      /bug/,
      /^Corrupt record/m,
      /^Store away/m,
      /^Store back/m,
      /^Board/m,
      /^Discord refused/m,
    ]
  ) {
    assert.match(messages, wanted);
  }
  for (const record of records) {
    const isBug = "bug" in record;
    assert.equal(/\\n +at /.test(JSON.stringify(record)), isBug, JSON.stringify(record));
    if (!/^(Interaction|Corrupt)/.test(record.message)) continue;
    assert.match(record.interactionId, /^\d+$/, JSON.stringify(record));
  }
  const written = log.lines.join("");
  for (const secret of [password, ...secretsOf(discord)]) {
    assert(!written.includes(secret), `the log has ${secret}`);
  }
});

/** All that is logged until disposal. */
class Log implements Disposable {
  readonly lines: string[] = [];
  readonly #undo = configureLog({
    level: "debug",
    format: "json",
    write: (line) => {
      this.lines.push(line);
      this.#written.resolve();
    },
  });
  #written = Promise.withResolvers<void>();

  /** Waits until a line with this text is written. */
  async printed(text: string): Promise<void> {
    while (!this.lines.some((line) => line.includes(text))) {
      await this.#written.promise;
      this.#written = Promise.withResolvers();
    }
  }

  [Symbol.dispose](): void {
    this.#undo();
  }
}

/** A game in which the store, a record, Discord and the dice go wrong in turn. */
async function troubledEvening(discord: Emulator, log: Log): Promise<void> {
  await using store = await startMiniredis({ port: 0, password });
  await using line = new TcpProxy(store.port ?? 0);
  await using client = await connect(store.url);
  const guild = discord.addGuild({ name: "The Restaurant" });
  const bar = guild.addChannel({ name: "bar" });
  const [ann, ben, cat] = names.map((name) => guild.addMember({ name }));
  assert(ann && ben && cat);
  const envSource = new ScriptedEnv(() => discord.clock.now());
  const { token, restUrl } = discord;
  const config = { ...readConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: restUrl }), token };
  const address = { host: "127.0.0.1", port: line.port, tls: false, password };
  const timings = { board: { editSpacingMs: 0, retryMs: 10 } };
  await using app = await startApp(config, { address }, {
    envSource,
    timings,
    hasEmoji: false,
  });
  assert(await app.ready);
  await ann.slash("ronnied start");
  await ben.click("Join");
  await cat.click("Join");
  await ann.click("Begin");
  await ben.waitFor(/Everybody rolls/);
  // The script has no roll to give: a bug, as far as the bot knows.
  await ben.click("Roll");
  envSource.willRoll(3);
  discord.faults.rest.add({ method: "PATCH", times: 2 }, { kind: "status", status: 500 });
  await ann.click("Roll");
  await troubledAnswers(discord, cat);
  discord.faults.gateway.cut();
  await discord.waitForBot();
  line.shut();
  await ben.click("Roll");
  await log.printed("Store away");
  await line.open();
  await log.printed("Store back");
  const key = `player_drinks:{${ben.id}}`;
  await client.sendCommand(["HSET", key, "received", "a few"]);
  await ben.slash("ronnied tab");
  const game = `game:{${await client.sendCommand(["GET", `channel:{${bar.id}}`])}}`;
  await client.sendCommand(["SET", game, `{"v":1,"players":[{"name":"${names[0]}"}]}`]);
  await ben.click("Roll");
  await ann.slash("ronnied board");
}

/** Whatever Discord or the network does to an answer, whose address holds the interaction's token. */
async function troubledAnswers(discord: Emulator, member: Member): Promise<void> {
  const troubles: RestAction[] = [
    { kind: "cut" },
    { kind: "truncateResponse" },
    { kind: "status", status: 400 },
    { kind: "status", status: 404 },
    { kind: "status", status: 502, html: true },
  ];
  const faults = troubles.map((action) =>
    discord.faults.rest.add({ routeClass: "callback", times: 2 }, action)
  );
  while (faults.some(({ hits }) => hits === 0)) {
    await Promise.all(troubles.map(() => member.slash("ronnied help")));
  }
  for (const fault of faults) fault.remove();
}

/** Everything that players were shown, and every token. */
function secretsOf(discord: Emulator): string[] {
  const tokens = discord.calls.flatMap(({ path }) =>
    /\/(?:interactions|webhooks)\/\d+\/([^/?]{20,})/.exec(path)?.[1] ?? []
  );
  assert(tokens.length > 0);
  const texts = discord.calls.flatMap(({ body }) => textsIn(body)).filter((text) =>
    text.length >= 12 && /\s/.test(text)
  );
  assert(texts.length > 0);
  return [discord.token, ...new Set([...tokens, ...names, ...texts])];
}

/** The lines of the contents, titles, descriptions and labels of a message. */
function textsIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    typeof value === "string" && /^(content|title|description|label|value|text)$/.test(name)
      ? value.split("\n")
      : textsIn(value)
  );
}

async function connect(url: string) {
  const { hostname: host, port } = new URL(url);
  const client = new RedisClient({ resp: 3, password, socket: { host, port: Number(port) } }, {});
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => Promise.resolve(client.destroy()) });
}
