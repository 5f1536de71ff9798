import {
  type Emulator,
  httpLimits,
  type Limits,
  relaxedLimits,
  startEmulator,
} from "../../src/emulator/mod.ts";
import { RunningProgram } from "./running_program.ts";

const root = new URL("../../", import.meta.url);

/** What a process holds at one moment. Heap and timers are 0 where it serves no metrics. */
export interface Held {
  readonly rssBytes: number;
  readonly heapBytes: number;
  readonly timers: number;
  readonly files: number;
  readonly sockets: number;
  /** Processor time since its start, in seconds. */
  readonly cpuSeconds: number;
}

/** What `deno task start` runs. */
const program: readonly string[] = ["run", "-P=start", "src/main.ts", "start"];

/** The program itself, or another bot, in a process of its own. */
export class BotProcess extends RunningProgram {
  /** Starts it on a Discord; `args` are Deno's, or of another program, in the project's folder. */
  constructor(
    discord: Emulator,
    env: Readonly<Record<string, string>>,
    args: readonly string[] = program,
    file: string | URL = Deno.execPath(),
  ) {
    super(
      new Deno.Command(file, {
        args: [...args],
        cwd: root,
        env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl, ...env },
        stdin: "null",
        stdout: "piped",
        stderr: "piped",
      }).spawn(),
    );
  }
}

/** A bot in a process of its own, on a Discord of its own. Disposal ends both. */
export interface LoneBot extends AsyncDisposable {
  readonly discord: Emulator;
  readonly bot: BotProcess;
  /** From its start as a process to READY, in milliseconds. */
  readonly startMs: number;
}

/** Starts a bot, without any limits of Discord but these, and waits until its commands are there. */
export async function startLoneBot(
  env: Readonly<Record<string, string>>,
  limits: Partial<Limits> = {},
  args?: readonly string[],
  file?: string | URL,
): Promise<LoneBot> {
  await using opened = new AsyncDisposableStack();
  const emulator = {
    limits: { ...relaxedLimits, ...limits },
    maxCalls: 1_000,
    // A burst opens connections that wait for their first request: one that is ended just then fails.
    httpLimits: { ...httpLimits, connections: 10_000, headersMs: httpLimits.idleMs },
  };
  const discord = opened.use(await startEmulator(emulator));
  const ready = Promise.withResolvers<number>();
  discord.on("gateway", ({ event, steadyMs }) => {
    if (event === "ready") ready.resolve(steadyMs);
  });
  const began = performance.now();
  const bot = opened.use(new BotProcess(discord, env, args, file));
  await discord.waitUntil(() => discord.commands().length > 0, {
    timeoutMs: 30_000,
    what: () => `the bot to register its commands\n${bot.output}`,
  });
  const startMs = await ready.promise - began;
  const all = opened.move();
  return { discord, bot, startMs, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

/** What a process holds now, by /proc and by its own metrics; Linux only. */
export async function heldBy(pid: number, httpPort: number | null): Promise<Held> {
  const files = (await outputOf("ls", "-l", `/proc/${pid}/fd`)).split("\n").filter((line) =>
    line.includes(" -> ")
  );
  const status = await outputOf("cat", `/proc/${pid}/status`);
  const stat = (await outputOf("cat", `/proc/${pid}/stat`)).split(") ")[1]?.split(" ") ?? [];
  return {
    rssBytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024,
    ...await metricsOf(httpPort),
    files: files.length,
    sockets: files.filter((line) => line.includes(" -> socket:")).length,
    cpuSeconds: (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / 100,
  };
}

/** What a program prints: Deno itself reads /proc only with every permission. */
async function outputOf(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await new Deno.Command(program, { args, stderr: "null" }).output();
  return new TextDecoder().decode(stdout);
}

async function metricsOf(httpPort: number | null): Promise<Pick<Held, "heapBytes" | "timers">> {
  if (httpPort === null) return { heapBytes: 0, timers: 0 };
  const response = await fetch(`http://127.0.0.1:${httpPort}/metrics`);
  const text = await response.text();
  const valueOf = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
  return {
    heapBytes: valueOf("ronnied_heap_used_bytes"),
    timers: valueOf("ronnied_active_timers"),
  };
}
