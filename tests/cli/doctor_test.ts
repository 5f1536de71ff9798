import assert from "node:assert/strict";
import { type Config, readConfig } from "../../src/config.ts";
import { startEmulator } from "../../src/emulator/mod.ts";
import { openStoreAccess } from "../../src/app/store_access.ts";
import { openStore } from "../../src/storage/mod.ts";
import { runBackup, runRestore } from "../../src/cli/mod.ts";
import { runDoctor } from "../../src/cli/doctor.ts";
import { inviteUrl } from "../../src/discord/mod.ts";
import { commandBodies } from "../../src/discord/registration.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { connectBare, socketOf } from "../storage/_engine.ts";
import { session, StorePlay } from "../storage/_store_play.ts";

/** A folder with settings that keep the embedded store in it. */
class Place implements Disposable {
  readonly dir = Deno.makeTempDirSync({ prefix: "doctor-" });
  readonly dataDir = `${this.dir}/data`;

  config(env: Readonly<Record<string, string>> = {}): Config {
    return readConfig({ DATA_DIR: this.dataDir, ...env });
  }

  [Symbol.dispose](): void {
    Deno.removeSync(this.dir, { recursive: true });
  }
}

/** What a command printed and how it ended. */
async function run(command: (print: (line: string) => void) => Promise<number>) {
  const lines: string[] = [];
  const code = await command((line) => lines.push(line));
  return { code, text: lines.join("\n") };
}

const plain = { json: false, repair: false };

function doctor(config: Config, flags: Partial<typeof plain> = {}) {
  return run((print) => runDoctor(config, { ...plain, ...flags }, print));
}

/** Plays a game, and leaves the store as it is then. */
async function playGame(config: Config): Promise<void> {
  await using access = await openStoreAccess(config);
  await using store = await openStore(access.address);
  await new StorePlay(store).playGame();
}

Deno.test("doctor: a healthy embedded store, with and without a bot that runs on it", async () => {
  using place = new Place();
  const config = place.config();
  await playGame(config);
  const { code, text } = await doctor(config);
  assert.equal(code, 0, text);
  assert.match(text, /^Ronnied's doctor looks at the embedded store in .*\n\nok {7}reachable /);
  assert.match(text, /\nskipped {2}eviction +the embedded store never evicts\n/);
  assert.match(text, /\nAll is well\.$/);
  await using _owner = await openStoreAccess(config);
  assert.equal((await doctor(config)).code, 0);
});

Deno.test("doctor: a corrupted store is reported, repaired where possible, and reported again", async () => {
  using place = new Place();
  const config = place.config();
  await playGame(config);
  {
    await using access = await openStoreAccess(config);
    await using store = await openStore(access.address);
    await new StorePlay(store, "u").playGame();
    await using bare = await connectBare(socketOf(access));
    await bare("HSET", `session_tab:{${session}}`, "1002:received", "7");
    await bare("SET", "player:{1001}", '{"v":9}');
  }
  const before = await doctor(config);
  assert.equal(before.code, 1);
  assert.match(
    before.text,
    /\nPROBLEM {2}records .*\n {9}player:\{1001\}: Cannot be read: its version 9/,
  );
  assert.match(before.text, /repairs 1 of them\.$/);
  const json = JSON.parse((await doctor(config, { json: true })).text);
  assert.deepEqual([json.version, json.ok, json.problems, json.repairable], [1, false, 2, 1]);
  const tabs = json.checks.find(({ name }: { name: string }) => name === "tabs");
  assert.equal(tabs.result, "problem");
  assert.equal(tabs.findings[0].key, `session_tab:{${session}}`);
  const repaired = await doctor(config, { repair: true });
  assert.equal(repaired.code, 1);
  assert.match(
    repaired.text,
    /\nRepairing:\n {2}Set 1 counts of session_tab:\{guild-t-1-\w+\} to what/,
  );
  assert.match(repaired.text, /\nFound 1 problem\.$/);
});

Deno.test("doctor: an absent store ends with 69", async () => {
  using place = new Place();
  const embedded = await doctor(place.config());
  assert.equal(embedded.code, 69);
  assert.match(embedded.text, /^DATA_DIR: there is no store in .*; `start` makes one/);
  const config = place.config({ REDIS_URL: "redis://:s3cret@127.0.0.1:1" });
  const { code, text } = await doctor(config);
  assert.equal(code, 69);
  assert.match(text, /^Cannot reach the store: nothing listens on 127/);
  assert.ok(!text.includes("s3cret"));
  const json = JSON.parse((await doctor(config, { json: true })).text);
  assert.deepEqual([json.version, json.ok], [1, false]);
  assert.match(json.unreachable, /^Cannot reach the store/);
});

redisTest(
  "doctor: for a Redis that evicts and keeps no log it says what to change",
  async () => {
    using place = new Place();
    await using server = await startRedisServer({
      args: ["--maxmemory-policy", "allkeys-lru", "--maxmemory", "3mb"],
    });
    const config = place.config({ REDIS_URL: server.url });
    const { code, text } = await doctor(config);
    assert.equal(code, 1);
    assert.match(
      text,
      /PROBLEM {2}eviction .*\n.*maxmemory-policy is allkeys-lru.*\n.*CONFIG SET max/,
    );
    assert.match(text, /PROBLEM {2}persistence .*\n.*append-only file is off.*\n.*appendonly yes/);
    assert.match(text, /\nFound 2 problems\.$/);
  },
);

redisTest(
  "doctor: a Redis with a password it was not given, and one that hangs, end with 69",
  async () => {
    using place = new Place();
    await using server = await startRedisServer({ password: "right" });
    const config = place.config({ REDIS_URL: `redis://127.0.0.1:${server.port}` });
    const { code, text } = await doctor(config);
    assert.equal(code, 69);
    assert.match(text, /Redis asks for a password; set one$/);
    server.freeze();
    const began = performance.now();
    assert.equal((await doctor(place.config({ REDIS_URL: server.url }))).code, 69);
    assert.ok(performance.now() - began < 6_000);
    server.thaw();
  },
);

Deno.test("doctor: a clock that is an hour off Discord's is a problem", async () => {
  using place = new Place();
  await playGame(place.config());
  for (const [minutes, words] of [[60, "behind"], [-60, "ahead of"]] as const) {
    await using discord = await startEmulator({ now: () => Date.now() + minutes * 60_000 });
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl };
    const { code, text } = await doctor(place.config(env));
    assert.equal(code, 1);
    assert.match(
      text,
      new RegExp(`PROBLEM {2}discord clock .*\\n.*clock is 60 minutes ${words} Discord's\\n.*NTP`),
    );
  }
});

Deno.test("doctor: Discord is asked for token, commands and permissions", async () => {
  using place = new Place();
  await using evening = await openEvening();
  const { token, discordApiUrl } = evening.config;
  const env = { DISCORD_TOKEN: token, DISCORD_API_URL: discordApiUrl };
  await playGame(place.config());
  const good = await doctor(place.config(env));
  assert.equal(good.code, 0, good.text);
  assert.match(good.text, /\nok {7}discord token .*\nok {7}discord commands +registered for all/);
  await using bare = await startEmulator({ botUsername: "Other" });
  const other = await doctor(place.config({
    DISCORD_TOKEN: bare.token,
    DISCORD_API_URL: bare.restUrl,
  }));
  assert.equal(other.code, 1);
  assert.match(other.text, /The commands for all servers are not those of this release/);
  const refused = await doctor(
    place.config({ ...env, DISCORD_TOKEN: bare.token.replace(/.$/, "x") }),
  );
  assert.match(refused.text, /PROBLEM {2}discord token .*\n.*Discord refuses the token/);
});

/** A bot's evening, and a doctor on its Discord with a store of its own. */
async function openDiscord(place: Place) {
  const evening = await openEvening();
  await playGame(place.config());
  const { token, discordApiUrl, applicationId } = evening.config;
  const env = { DISCORD_TOKEN: token, DISCORD_API_URL: discordApiUrl };
  return {
    ...{ evening, discord: evening.discord, applicationId },
    ask: (more: Readonly<Record<string, string>> = {}) => doctor(place.config({ ...env, ...more })),
    [Symbol.asyncDispose]: () => evening[Symbol.asyncDispose](),
  };
}

/** Puts the global commands on a server too, as GUILD_ID does. */
async function leaveBehind({ discord, config: { token } }: Evening, guildId: string) {
  const root = `${discord.restUrl}/v10/applications/${discord.applicationId}`;
  const headers = { authorization: `Bot ${token}`, "content-type": "application/json" };
  const body = JSON.stringify(commandBodies());
  const response = await fetch(`${root}/guilds/${guildId}/commands`, {
    ...{ method: "PUT", headers, body },
  });
  await response.body?.cancel();
  assert.equal(response.status, 200);
}

Deno.test("doctor: commands that an earlier GUILD_ID left behind, remembered or not", async () => {
  using place = new Place();
  await using setup = await openDiscord(place);
  const { evening, discord, ask } = setup;
  const swan = discord.addGuild({ name: "The Swan" });
  for (const { id } of [evening.guild, swan]) await leaveBehind(evening, id);
  {
    await using access = await openStoreAccess(place.config());
    await using store = await openStore(access.address);
    await store.registeredGuilds.add(discord.applicationId, swan.id);
    await store.registeredGuilds.add(discord.applicationId, "100000000000000999");
  }
  const { code, text } = await ask();
  assert.equal(code, 1);
  const left = (id: string) => `Server ${id} still has the commands that an earlier GUILD_ID left`;
  assert.match(text, /PROBLEM {2}discord left behind +looked at 3 servers/);
  const start = "Start the bot: it takes them back";
  assert.match(text, new RegExp(`${left(swan.id)} there\\n +→ ${start}`));
  const once = `Start the bot once with GUILD_ID=${evening.guild.id}, then as before`;
  assert.match(text, new RegExp(`${left(evening.guild.id)} there\\n +→ ${once}`));
  const own = await ask({ GUILD_ID: swan.id });
  assert.match(own.text, /commands are registered for all servers, although GUILD_ID is set/);
  assert.ok(!own.text.includes(left(swan.id)));
});

Deno.test("doctor: a GUILD_ID of a server the bot is not in, in the words of the log", async () => {
  using place = new Place();
  await using setup = await openDiscord(place);
  const { code, text } = await setup.ask({ GUILD_ID: "100000000000000999" });
  assert.equal(code, 1);
  const words = `The commands cannot be registered: the bot is not in server 100000000000000999: ` +
    `invite it with ${inviteUrl(setup.discord.applicationId)}, or correct GUILD_ID`;
  assert.ok(text.includes(words), text);
});

Deno.test("doctor: of more servers than fit on a page each is looked at, and a 429 is waited for", async () => {
  using place = new Place();
  await using setup = await openDiscord(place);
  const { discord, ask } = setup;
  for (let number = 1; number < 250; number++) discord.addGuild({ name: `Pub ${number}` });
  const action = { kind: "rateLimit", shape: "full", retryAfterMs: 10 } as const;
  const fault = discord.faults.rest.add({ routeClass: "commands", times: 1 }, action);
  const { code, text } = await ask();
  assert.equal(code, 0, text);
  assert.equal(fault.hits, 1);
  assert.match(text, /discord left behind +looked at 100 servers, not at 150 others\n/);
  assert.match(text, /discord permissions +250 servers\n/);
});

redisTest(
  "backup and restore: from the embedded store to Redis, as the commands do it",
  async () => {
    using place = new Place();
    await using server = await startRedisServer();
    const file = `${place.dir}/backup.jsonl`;
    const [embedded, redis] = [place.config(), place.config({ REDIS_URL: server.url })];
    await playGame(embedded);
    const backup = await run((print) => runBackup(embedded, file, print));
    assert.equal(backup.code, 0);
    assert.match(backup.text, /^Backed up the embedded store in .*: \d+ keys into /);
    const restore = (force: boolean) =>
      run((print) => runRestore(redis, file, { force, unchecked: false }, print));
    const first = await restore(false);
    assert.equal(first.code, 0, first.text);
    assert.match(
      first.text,
      /^Restored Redis at 127\.0\.0\.1:\d+ from .* keys, read back and compared/,
    );
    const second = await restore(false);
    assert.deepEqual([second.code, /--force/.test(second.text)], [1, true]);
    assert.equal((await restore(true)).code, 0);
    await server.kill();
    assert.equal((await restore(true)).code, 69);
    assert.equal((await run((print) => runBackup(redis, file, print))).code, 69);
  },
);

Deno.test("restore: refused while a bot runs on the embedded store, and makes none of a bad file", async () => {
  using place = new Place();
  const config = place.config();
  const file = `${place.dir}/backup.jsonl`;
  Deno.writeTextFileSync(file, "nonsense\n");
  const bad = await run((print) =>
    runRestore(config, file, { force: true, unchecked: false }, print)
  );
  assert.equal(bad.code, 1);
  assert.match(bad.text, /no backup of Ronnied's/);
  assert.throws(() => Deno.statSync(place.dataDir), Deno.errors.NotFound);
  await playGame(config);
  assert.equal((await run((print) => runBackup(config, file, print))).code, 0);
  await using _bot = await openStoreAccess(config);
  await assert.rejects(
    run((print) => runRestore(config, file, { force: true, unchecked: false }, print)),
    /in use by process \d+; stop that one first/,
  );
});
