import assert from "node:assert/strict";
import { redisTest } from "../../_helpers/redis_server.ts";
import { deployText } from "./_tool.ts";

const text = deployText("compose.yaml");

Deno.test("compose.yaml: both services are hardened, limited and given time to stop", () => {
  const shared = /^x-hardened: &hardened\n((?: .*\n)+)/m.exec(text)?.[1] ?? "";
  for (
    const line of [
      "read_only: true",
      "cap_drop: [ALL]",
      'security_opt: ["no-new-privileges:true"]',
      "restart: unless-stopped",
    ]
  ) assert.ok(shared.includes(line), line);
  for (const name of ["bot", "redis"]) {
    const service = serviceOf(name);
    assert.match(service, /^ {4}<<: \*hardened$/m, name);
    assert.match(service, /^ {4}mem_limit: \d+m$/m, name);
    assert.match(service, /^ {4}cpus: [\d.]+$/m, name);
    assert.match(service, /^ {4}pids_limit: \d+$/m, name);
    const grace = Number(/^ {4}stop_grace_period: (\d+)s$/m.exec(service)?.[1]);
    assert.ok(grace > 10, `${name} needs more than ten seconds to stop`);
  }
});

Deno.test("compose.yaml: only the bot reaches Redis", () => {
  assert.doesNotMatch(serviceOf("redis"), /^ {4}(ports|expose|network_mode):/m);
  assert.match(serviceOf("redis"), /^ {4}networks: \[store\]$/m);
  assert.match(text, /^networks:\n(?: {2}#.*\n)* {2}store:\n {4}internal: true$/m);
});

Deno.test("compose.yaml: only this machine reaches the bot's port", () => {
  assert.match(serviceOf("bot"), /^ {4}ports: \["127\.0\.0\.1:(\d+):\1"\]$/m);
});

Deno.test("compose.yaml: images are pinned, and no secret is in it", () => {
  const images = [...text.matchAll(/^ {4}image: (\S+)$/gm)].map(([, image = ""]) => image);
  assert.equal(images.length, 2);
  for (const image of images) {
    assert.match(image, /:(\d+\.\d+\.\d+(@sha256:[\da-f]{64})?|-ronnied:local\})$/, image);
  }
  for (const [, value] of text.matchAll(/REDIS_PASSWORD: (.*)$/gm)) {
    assert.match(value ?? "", /^\$\{REDIS_PASSWORD:\?/);
  }
  assert.doesNotMatch(text, /DISCORD_TOKEN/);
});

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
      await using redis = await ComposedRedis.start(password);
      assert.match(await redis.ask(null, "PING"), /^NOAUTH/);
      assert.match(await redis.ask("wrong", "PING"), /WRONGPASS|NOAUTH/);
      assert.match(await redis.ask(password, "PING"), /^PONG/);
    },
  );
}

redisTest("compose.yaml: its Redis deletes no keys and keeps what it has answered", async () => {
  const password = "plain";
  await using redis = await ComposedRedis.start(password);
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

/** The Redis of the file, in a folder instead of a container. It has to end with 0 at SIGTERM. */
class ComposedRedis implements AsyncDisposable {
  readonly #dir: string;
  readonly #socket: string;
  readonly #child: Deno.ChildProcess;
  #output: Promise<void> = Promise.resolve();

  private constructor(dir: string, password: string) {
    this.#dir = dir;
    this.#socket = `${dir}/redis.sock`;
    const script = redisScript()
      .replace("dir /data\n", `dir ${dir}\nport 0\nunixsocket ${this.#socket}\n`);
    this.#child = new Deno.Command("sh", {
      args: ["-c", script],
      env: { REDIS_PASSWORD: password },
      stdout: "piped",
      stderr: "null",
    }).spawn();
  }

  static async start(password: string): Promise<ComposedRedis> {
    const redis = new ComposedRedis(await Deno.makeTempDir({ prefix: "compose-" }), password);
    const ready = Promise.withResolvers<void>();
    redis.#output = listen(redis.#child.stdout, "ready to accept connections", ready);
    await ready.promise;
    return redis;
  }

  async ask(password: string | null, ...command: readonly string[]): Promise<string> {
    const { stdout } = await new Deno.Command("redis-cli", {
      args: ["-s", this.#socket, ...command],
      env: password === null ? {} : { REDISCLI_AUTH: password },
      stderr: "null",
    }).output();
    return new TextDecoder().decode(stdout);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGTERM");
    const { code } = await this.#child.status;
    await this.#output;
    await Deno.remove(this.#dir, { recursive: true });
    assert.equal(code, 0, "redis-server gets the signal, and exits with 0");
  }
}

/** The part of the file about one service. */
function serviceOf(name: string): string {
  return new RegExp(`^ {2}${name}:\\n((?: {4}.*\\n|\\n)+)`, "m").exec(text)?.[1] ?? "";
}

/** The shell script that starts Redis, as Compose gives it to the shell. */
function redisScript(): string {
  const block = /- sh\n\s+- -c\n\s+- \|\n((?: {10}.*\n)+)/.exec(text)?.[1] ?? "";
  return block.replaceAll(/^ {10}/gm, "").replaceAll("$$", () => "$");
}

/** Reads to the end. Resolves `printed` at the words, and rejects it if they never come. */
async function listen(
  output: ReadableStream<Uint8Array<ArrayBuffer>>,
  words: string,
  printed: PromiseWithResolvers<void>,
): Promise<void> {
  let seen = "";
  for await (const text of output.pipeThrough(new TextDecoderStream())) {
    seen += text;
    if (seen.includes(words)) printed.resolve();
  }
  printed.reject(new Error(`redis-server ended before it was ready:\n${seen}`));
}
