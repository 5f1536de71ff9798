/**
 * Measures the executable beside the source: `deno run -A tests/build/measure.ts dist/ronnied`.
 * Medians of a few runs. "Ready" is until the bot answers, at the emulator. The emulator's limits are
 * relaxed: at Discord's own a new session waits until 5 s after the one before, however it starts.
 */
import { fileURLToPath } from "node:url";
import { delay } from "../../src/async/mod.ts";
import { relaxedLimits, startEmulator } from "../../src/emulator/mod.ts";
import { heldBy } from "../_helpers/bot_process.ts";
import { openProcessStore } from "../_helpers/process_store.ts";
import { RunningProgram } from "../_helpers/running_program.ts";

const runs = 5;
/** Longer than the work that follows a start. */
const idleMs = 5_000;
const [file = "dist/ronnied"] = Deno.args;
const root = fileURLToPath(new URL("../../", import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** What to start, and what it prints when it has; without that, when it ends. */
interface Start {
  readonly command: readonly string[];
  readonly env?: Environment;
  readonly until?: RegExp;
}

const source = (...args: readonly string[]) => [
  Deno.execPath(),
  "run",
  "-P=start",
  "--config",
  `${root}deno.json`,
  `${root}src/main.ts`,
  ...args,
];

/** Milliseconds until it has printed what is waited for. */
async function timed({ command: [name = "", ...args], env = {}, until }: Start): Promise<number> {
  const from = performance.now();
  const child = new Deno.Command(name, { args, env, stdout: "piped", stderr: "null" }).spawn();
  let printed = "";
  let tookMs: number | undefined;
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    printed += text;
    if (tookMs !== undefined || !until?.test(printed)) continue;
    tookMs = performance.now() - from;
    child.kill("SIGTERM");
  }
  const { success } = await child.status;
  if (!success) throw new Error(`Cannot measure ${name}: it failed`);
  return tookMs ?? performance.now() - from;
}

async function median(start: () => Start | Promise<Start>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(await start()));
  return `${(times.toSorted((a, b) => a - b)[runs >> 1] ?? NaN).toFixed(0)} ms`;
}

/** What a bot holds of memory when it has had nothing to do since it is ready; Linux only. */
async function idle({ command: [name = "", ...args], env = {}, until }: Start): Promise<string> {
  const output = { stdout: "piped", stderr: "piped" } as const;
  await using bot = new RunningProgram(new Deno.Command(name, { args, env, ...output }).spawn());
  await bot.printed(until ?? /$/);
  await delay(idleMs);
  return `${((await heldBy(bot.pid, null)).rssBytes / 2 ** 20).toFixed(0)} MiB`;
}

function print(what: string, value: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${what.padEnd(44)}${value.padStart(10)}\n`));
}

const folder = await Deno.makeTempDir({ prefix: "measure-" });
try {
  await using discord = await startEmulator({ limits: relaxedLimits });
  discord.addGuild({ name: "The Crown" }).addChannel({ name: "bar" });
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restUrl,
    REDIS_URL: "",
    LOG_FORMAT: "json",
  };
  const fresh = (variable: string, prefix: string) => async (): Promise<Environment> => ({
    [variable]: await Deno.makeTempDir({ dir: folder, prefix }),
  });
  const [newCache, newStore] = [fresh("RONNIED_CACHE_DIR", "cache-"), fresh("DATA_DIR", "data-")];
  const until = /Ready/;
  const [cache, store] = [await newCache(), await newStore()];
  await timed({ command: [file, "--version"], env: cache });
  print("size", `${((await Deno.stat(file)).size / 1e6).toFixed(1)} MB`);

  const cold = async () => ({ command: [file, "--version"], env: await newCache() });
  print("executable, --version, first start", await median(cold));
  const warm = { command: [file, "--version"], env: cache };
  print("executable, --version", await median(() => warm));
  print("from source, --version", await median(() => ({ command: source("--version") })));

  const ways = [["executable", [file, "start"]], ["from source", source("start")]] as const;
  for (const [way, command] of ways) {
    const bot = { ...settings, ...cache };
    const first = async () => ({ command, until, env: { ...bot, ...await newStore() } });
    print(`${way}, start → ready, new store`, await median(first));
    const again = { command, until, env: { ...bot, ...store } };
    await timed(again);
    print(`${way}, start → ready, session resumed`, await median(() => again));
  }
  await using redis = await openProcessStore();
  const onRedis = { ...settings, ...redis.env };
  for (const [way, command] of ways) {
    const first = { command, until, env: { ...onRedis, ...await newCache() } };
    if (way === "executable") print(`${way}, idle, first start`, await idle(first));
    print(`${way}, idle`, await idle({ command, until, env: { ...onRedis, ...cache } }));
  }
} finally {
  await Deno.remove(folder, { recursive: true });
}
