/**
 * Measures the executable beside the source: `deno run -A tests/build/measure.ts dist/ronnied`.
 * Medians of a few runs; "ready" is until the bot answers, at the emulator, with a store in memory.
 */
import { fileURLToPath } from "node:url";
import { RELAXED_LIMITS, startEmulator } from "../../src/emulator/mod.ts";
import { startMiniredis } from "../../src/miniredis/mod.ts";

const runs = 5;
const [file = "dist/ronnied"] = Deno.args;
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** What to start, and with what environment. */
type Start = readonly [command: string, args: readonly string[], env?: Record<string, string>];

/** Milliseconds until it has printed this, or has ended. */
async function timed([command, args, env = {}]: Start, wanted?: RegExp): Promise<number> {
  const from = performance.now();
  const child = new Deno.Command(command, {
    args: [...args],
    env,
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  let printed = "";
  let tookMs: number | undefined;
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    printed += text;
    if (tookMs !== undefined || !wanted?.test(printed)) continue;
    tookMs = performance.now() - from;
    child.kill("SIGTERM");
  }
  const { success } = await child.status;
  if (!success) throw new Error(`Cannot measure ${command}: it failed`);
  return tookMs ?? performance.now() - from;
}

async function median(start: () => Start | Promise<Start>, wanted?: RegExp): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(await start(), wanted));
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? NaN;
}

/** An environment that unpacks to a folder of its own. */
async function unpackTo(folder: string): Promise<Record<string, string>> {
  return { RONNIED_CACHE_DIR: await Deno.makeTempDir({ dir: folder }) };
}

function print(what: string, value: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${what.padEnd(36)}${value.padStart(10)}\n`));
}

const inMs = (time: number) => `${time.toFixed(0)} ms`;
const folder = await Deno.makeTempDir({ prefix: "measure-" });
try {
  await using store = await startMiniredis({ port: 0 });
  await using discord = await startEmulator({ limits: RELAXED_LIMITS });
  discord.addGuild({ name: "The Crown" }).addChannel({ name: "bar" });
  const bot = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restUrl,
    REDIS_URL: store.url,
    LOG_FORMAT: "json",
  };
  const kept = await unpackTo(folder);
  const cold = await median(async () => [file, ["--version"], await unpackTo(folder)]);
  await timed([file, ["--version"], kept]);
  const source = [Deno.execPath(), ["run", "-A", main]] as const;
  const [deno, args] = source;
  print("size", `${((await Deno.stat(file)).size / 1e6).toFixed(1)} MB`);
  print("executable, --version, first start", inMs(cold));
  print("executable, --version", inMs(await median(() => [file, ["--version"], kept])));
  print("from source, --version", inMs(await median(() => [deno, [...args, "--version"]])));
  const start: Start = [file, ["start"], { ...kept, ...bot }];
  print("executable, start → ready", inMs(await median(() => start, /Ready/)));
  print(
    "from source, start → ready",
    inMs(await median(() => [deno, [...args, "start"], bot], /Ready/)),
  );
} finally {
  await Deno.remove(folder, { recursive: true });
}
