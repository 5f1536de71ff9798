import type { Emulator } from "../../src/emulator/mod.ts";

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
export class BotProcess implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #drained: Promise<void>;
  #output = "";
  #end: number | null = null;

  /** Starts it on a Discord; `args` are Deno's, in the project's folder. */
  constructor(
    discord: Emulator,
    env: Readonly<Record<string, string>>,
    args: readonly string[] = program,
  ) {
    this.#child = new Deno.Command(Deno.execPath(), {
      args: [...args],
      cwd: root,
      env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl, ...env },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const { stdout, stderr } = this.#child;
    this.#drained = Promise.all([stdout, stderr].map((stream) => this.#drain(stream))).then(
      () => {},
    );
    void this.#child.status.then(({ code }) => this.#end = code);
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** All it has printed. */
  get output(): string {
    return this.#output;
  }

  /** Whether it has ended. */
  get hasEnded(): boolean {
    return this.#end !== null;
  }

  /** Sends a signal and waits for the end; the exit code. */
  async end(signal: Deno.Signal = "SIGTERM"): Promise<number> {
    if (!this.hasEnded) this.#child.kill(signal);
    const { code } = await this.#child.status;
    await this.#drained;
    return code;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end(this.hasEnded ? "SIGTERM" : "SIGKILL");
  }

  async #drain(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) this.#output += text;
  }
}

/** What a process holds now, by /proc and by its own metrics; Linux only. */
export async function heldBy(pid: number, httpPort: number | null): Promise<Held> {
  const files = (await say("ls", "-l", `/proc/${pid}/fd`)).split("\n").filter((line) =>
    line.includes(" -> ")
  );
  const status = await say("cat", `/proc/${pid}/status`);
  const stat = (await say("cat", `/proc/${pid}/stat`)).split(") ")[1]?.split(" ") ?? [];
  return {
    rssBytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024,
    ...await metricsOf(httpPort),
    files: files.length,
    sockets: files.filter((line) => line.includes(" -> socket:")).length,
    cpuSeconds: (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / 100,
  };
}

/** What a program prints: Deno itself reads /proc only for those who may do everything. */
async function say(program: string, ...args: string[]): Promise<string> {
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
