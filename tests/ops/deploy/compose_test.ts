import assert from "node:assert/strict";
import { redisTest } from "../../_helpers/redis_server.ts";
import { ComposedRedis, ComposeFile } from "./_compose.ts";

const compose = new ComposeFile("compose.yaml");
const files = [["compose.yaml", compose], [
  "compose.cluster.yaml",
  new ComposeFile("compose.cluster.yaml"),
]] as const;

for (const [name, file] of files) {
  Deno.test(`${name}: the services are hardened, limited and given time to stop`, () => {
    for (const service of file.services()) {
      const text = file.serviceOf(service);
      for (
        const line of [
          "read_only: true",
          "cap_drop: [ALL]",
          'security_opt: ["no-new-privileges:true"]',
          "driver: json-file",
        ]
      ) assert.ok(text.includes(`${line}\n`), `${service}: ${line}`);
      assert.match(text, /^ {4}mem_limit: \d+m$/m, service);
      assert.match(text, /^ {4}cpus: [\d.]+$/m, service);
      assert.match(text, /^ {4}pids_limit: \d+$/m, service);
      const restart = text.match(/^ {4}restart: (.*)$/gm)?.at(-1)?.trim();
      // It does one thing and ends; it is none that is stopped.
      if (service === "cluster") assert.equal(restart, "restart: on-failure:3");
      else {
        assert.equal(restart, "restart: unless-stopped");
        const grace = Number(/^ {4}stop_grace_period: (\d+)s$/m.exec(text)?.[1]);
        assert.ok(grace > 10, `${service} needs more than ten seconds to stop`);
      }
    }
  });

  Deno.test(`${name}: only the bot reaches Redis`, () => {
    assert.ok(file.services("redis").length > 0);
    for (const service of [...file.services("redis"), ...file.services("cluster")]) {
      const text = file.serviceOf(service);
      assert.doesNotMatch(text, /^ {4}(ports|expose|network_mode):/m);
      assert.match(text, /^ {4}networks: (\[store\]|\{ store: \{ ipv4_address: \S+ \} \})$/m);
    }
    assert.match(file.text, /^networks:\n(?: {2}#.*\n)* {2}store:\n {4}internal: true$/m);
  });

  Deno.test(`${name}: only this machine reaches the bot's port`, () => {
    const published = file.services("bot").map((service) => {
      const text = file.serviceOf(service);
      const [, outside, inside] = /^ {4}ports: \["127\.0\.0\.1:(\d+):(\d+)"\]$/m.exec(text) ?? [];
      assert.match(text, new RegExp(`^ {6}HTTP_PORT: "${inside}"$`, "m"));
      return outside;
    });
    assert.ok(published.length > 0 && new Set(published).size === published.length);
  });

  Deno.test(`${name}: images are pinned, and no secret is in it`, () => {
    for (const service of file.services()) {
      const [, image = ""] = /^ {4}image: (\S+)$/m.exec(file.serviceOf(service)) ?? [];
      assert.match(image, /:(\d+\.\d+\.\d+(@sha256:[\da-f]{64})?|-ronnied:local\})$/, image);
    }
    const secrets = [
      ...file.text.matchAll(/^ +(?:REDIS_PASSWORD|REDISCLI_AUTH|REDIS_URL): (.*)$/gm),
    ];
    assert.ok(secrets.length > 0);
    for (const [, value = ""] of secrets) {
      assert.match(value, /^""$|^(redis\+cluster:\/\/:)?\$\{REDIS_PASSWORD:\?[^}]*\}(@[\d.,]+)?$/);
    }
    assert.doesNotMatch(file.text, /DISCORD_TOKEN/);
  });
}

/** What people may choose, and what a shell, Redis' settings or Compose might take for their own. */
const passwords: readonly string[] = [
  "two words, a # and a $",
  'a"b',
  "c\\d\\",
  '\\"',
  " spaces around ",
  "it's `here` $(there) ${PATH} \\x41\\n",
  '"in quotes"',
  "\u00fcber\u{1f37a}",
];

for (const password of passwords) {
  redisTest(
    `compose.yaml: its Redis requires the password ${JSON.stringify(password)}`,
    async () => {
      await using redis = await ComposedRedis.start(compose.scriptOf("redis"), password);
      assert.match(await redis.ask(null, "PING"), /^NOAUTH/);
      assert.match(await redis.ask("wrong", "PING"), /WRONGPASS|NOAUTH/);
      assert.match(await redis.ask(password, "PING"), /^PONG/);
    },
  );
}

redisTest("compose.yaml: its Redis deletes no keys and keeps what it has answered", async () => {
  const password = "plain";
  await using redis = await ComposedRedis.start(compose.scriptOf("redis"), password);
  const expected = {
    appendonly: "yes",
    appendfsync: "always",
    "maxmemory-policy": "noeviction",
    maxmemory: String(192 * 1024 * 1024),
  };
  for (const [name, value] of Object.entries(expected)) {
    assert.equal(await redis.ask(password, "CONFIG", "GET", name), `${name}\n${value}\n`);
  }
});
