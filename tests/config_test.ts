import assert from "node:assert/strict";
import {
  ConfigError,
  describeVariable,
  readConfig,
  type VariableName,
  variables,
} from "../src/config.ts";

const token = `${btoa("1000000000000000001")}.fake.token`;

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

Deno.test("an empty environment gives the documented defaults", () => {
  const config = readConfig({});
  assert.deepEqual(config.houseRules, {
    maxPlayers: 10,
    diceSides: 6,
    criticalHit: 6,
    criticalFail: 1,
    forceStartAfterMs: 300_000,
  });
  assert.equal(config.gameRetentionMs, 86_400_000);
  assert.equal(config.ledgerRetentionMs, 90 * 86_400_000);
  assert.equal(config.redisAddress, null);
  assert.equal(config.httpPort, null);
  assert.equal(config.port, 8787);
});

Deno.test("what stands for a variable that is not set is what its default says", () => {
  const names = Object.keys(variables) as VariableName[];
  const preset = names.filter((name) => variables[name].unset !== undefined);
  const env = Object.fromEntries(preset.map((name) => [name, describeVariable(name).default]));
  assert.ok(preset.length > 5);
  assert.deepEqual(readConfig(env), readConfig({}));
});

Deno.test("the application id is read from the token", () => {
  assert.equal(readConfig({ DISCORD_TOKEN: token }).applicationId, "1000000000000000001");
});

Deno.test("APPLICATION_ID wins over the token", () => {
  const config = readConfig({ DISCORD_TOKEN: token, APPLICATION_ID: "2000000000000000002" });
  assert.equal(config.applicationId, "2000000000000000002");
});

Deno.test("the critical hit is the highest face unless it is set", () => {
  assert.equal(readConfig({ DICE_SIDES: "20" }).houseRules.criticalHit, 20);
});

Deno.test("durations are read in seconds, minutes, hours and days", () => {
  for (const [text, ms] of [["90s", 90_000], ["5m", 300_000], ["24h", 86_400_000]] as const) {
    assert.equal(readConfig({ GAME_RETENTION: text }).gameRetentionMs, ms);
  }
  assert.equal(readConfig({ LEDGER_RETENTION: "90d" }).ledgerRetentionMs, 7_776_000_000);
});

Deno.test("an empty variable counts as not set, and blanks around a value do not count", () => {
  const config = readConfig({ MAX_PLAYERS: "", DICE_SIDES: " 8 " });
  assert.equal(config.houseRules.maxPlayers, 10);
  assert.equal(config.houseRules.diceSides, 8);
});

Deno.test("REDIS_URL, or REDIS_ADDR and REDIS_PASSWORD as the Go bot had them, say where Redis is", () => {
  const addressOf = (env: Record<string, string>) => readConfig(env).redisAddress;
  const password = "p@ss:word";
  const db = { host: "db", port: 6380, tls: false, password };
  assert.deepEqual(addressOf({ REDIS_ADDR: "db:6380", REDIS_PASSWORD: password }), db);
  assert.deepEqual(addressOf({ REDIS_URL: "redis://:p%40ss%3Aword@db:6380" }), db);
  assert.deepEqual(addressOf({ REDIS_URL: "rediss://bot:x@db/3" }), {
    ...{ host: "db", port: 6379, tls: true },
    ...{ username: "bot", password: "x", database: 3 },
  });
  assert.deepEqual(addressOf({ REDIS_URL: "redis+sentinel://:x@one,two:7/tavern/3" }), {
    sentinels: [{ host: "one", port: 26379 }, { host: "two", port: 7 }],
    ...{ name: "tavern", tls: false, password: "x", database: 3 },
  });
  assert.deepEqual(addressOf({ REDIS_URL: "rediss+cluster://bot:x@one,two:7" }), {
    nodes: [{ host: "one", port: 6379 }, { host: "two", port: 7 }],
    ...{ tls: true, username: "bot", password: "x" },
  });
});

Deno.test("a URL of several servers that cannot be used is refused with the reason", () => {
  const why = (REDIS_URL: string) => problemsOf({ REDIS_URL }).join("\n");
  assert.match(
    why("redis+cluster://:x@one,two/1"),
    /: a cluster has one database, so nothing foll/,
  );
  assert.match(why("redis+sentinel://:x@one"), /: the name of the master has to follow its hosts;/);
});

Deno.test("replicas are read only where there are some", () => {
  const read = (REDIS_URL: string, REDIS_READ_REPLICAS = "1") =>
    readConfig({ REDIS_URL, REDIS_READ_REPLICAS }).readReplicas;
  assert.equal(read("redis+cluster://one"), true);
  assert.equal(read("rediss+sentinel://one/tavern"), true);
  assert.equal(read("redis+cluster://one", ""), false);
  assert.equal(read("redis://one", "0"), false);
  const refused = /^REDIS_READ_REPLICAS: got "1" without replicas; accepts 0, or 1 where REDIS_URL/;
  assert.match(
    problemsOf({ REDIS_URL: "redis://one", REDIS_READ_REPLICAS: "1" })[0] ?? "",
    refused,
  );
  assert.match(problemsOf({ REDIS_READ_REPLICAS: "1" })[0] ?? "", refused);
  assert.match(problemsOf({ REDIS_READ_REPLICAS: "yes" })[0] ?? "", /accepts 0, 1; 1 reads/);
});

Deno.test("all problems are reported at once, one line each, by the variable's name", () => {
  const problems = problemsOf({
    MAX_PLAYERS: "26",
    DICE_SIDES: "two",
    GUILD_ID: "me",
    FORCE_START_AFTER: "soon",
    GAME_RETENTION: "0s",
    LEDGER_RETENTION: "-1d",
    HTTP_PORT: "70000",
    LOG_LEVEL: "loud",
    DISCORD_API_URL: "ftp://x",
  });
  assert.equal(problems.length, 9);
  assert.ok(problems.includes('MAX_PLAYERS: got "26"; accepts 2–25'), problems.join("\n"));
});

Deno.test("hit and fail differ and are on the die", () => {
  assert.match(problemsOf({ CRITICAL_HIT_VALUE: "7" })[0] ?? "", /CRITICAL_HIT_VALUE.*6 sides/);
  assert.match(problemsOf({ CRITICAL_FAIL_VALUE: "6" })[0] ?? "", /CRITICAL_FAIL_VALUE/);
  assert.equal(problemsOf({ CRITICAL_HIT_VALUE: "1", CRITICAL_FAIL_VALUE: "6" }).length, 0);
});

Deno.test("a wrong secret is never repeated", () => {
  const secrets = { DISCORD_TOKEN: "Bot s3cret", REDIS_URL: "http://:s3cret@host" };
  const problems = problemsOf(secrets).join("\n");
  assert.match(problems, /DISCORD_TOKEN/);
  assert.match(problems, /REDIS_URL/);
  assert.doesNotMatch(problems, /s3cret/);
});

Deno.test("an address that no layer could use is one line that shows nothing of it", () => {
  const variables = {
    REDIS_URL: [
      ...["/s3cret", "/1/2", "/-1", "?db=3", "#s3cret", ":0", ":99999", ":s3cret"].map((tail) =>
        `redis://:s3cret@host${tail}`
      ),
      ...["s3cret%", "s3/cret", "s3#cret", "s3?cret", "s3%ffcret"].map((password) =>
        `redis://:${password}@host:6379`
      ),
      ...[
        "redis://user:12/s3cret@host",
        "redis://user:12#s3cret@host",
        ...[
          "redis+sentinel://:s3cret@a",
          "redis+sentinel://:s3cret@a/b/c",
          "redis+other://s3cret@a",
        ],
        ...["redis+sentinel://:s3cret%@a/b", "redis+cluster://:s3cret@a/0"],
      ],
      ...["http://:s3cret@host", '"redis://:s3cret@host"', "s3cret"],
    ],
    REDIS_ADDR: [
      "host:99999",
      "host:0",
      "redis://:s3cret@host",
      "s3cret@host",
      "ho/st",
      "[::1",
      "::1",
    ],
    REDIS_PASSWORD: ['"s3cret"', "'s3cret'"],
    DISCORD_TOKEN: [`"${token}"`, "Bot s3cret", "s3cret"],
    DISCORD_API_URL: ["https://me:s3cret@host", "s3cret@host"],
  };
  for (const [name, values] of Object.entries(variables)) {
    for (const value of values) {
      const beside = name === "REDIS_PASSWORD"
        ? { REDIS_ADDR: "host" }
        : { REDIS_PASSWORD: "s3cret" };
      const env = name === "REDIS_ADDR" || name === "REDIS_PASSWORD"
        ? { ...beside, [name]: value }
        : { [name]: value };
      const problems = problemsOf(env);
      assert.equal(problems.length, 1, `${name}=${value}: ${problems.join("\n")}`);
      assert.match(problems[0] ?? "", new RegExp(`^${name}: got .*; accepts `));
      assert.doesNotMatch(problems[0] ?? "", /s3cret|\n/);
      if (/^["']/.test(value)) assert.match(problems[0] ?? "", /without quotes around it/);
    }
  }
});

Deno.test("an address may be IPv6, and a password any text", () => {
  const { redisAddress } = readConfig({ REDIS_ADDR: "[::1]:6380" });
  assert.deepEqual(redisAddress, { host: "::1", port: 6380, tls: false });
  for (const password of ["p%", "a/b#c?d@e:f", '"', "ü €"]) {
    const config = readConfig({ REDIS_ADDR: "host", REDIS_PASSWORD: password });
    assert.equal(config.redisAddress?.password, password);
  }
});

Deno.test("REDIS_URL and REDIS_ADDR exclude each other", () => {
  assert.equal(problemsOf({ REDIS_URL: "redis://a", REDIS_ADDR: "b" }).length, 1);
  assert.equal(problemsOf({ REDIS_PASSWORD: "x" }).length, 1);
});
