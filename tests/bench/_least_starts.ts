import { fileURLToPath } from "node:url";
import { runDeno } from "../../src/build/deno_command.ts";
import { selfExtracting } from "../../src/build/self_extracting.ts";
import { isTarget } from "../../src/build/target.ts";
import { median } from "../_helpers/pace.ts";
import { openProcessStore } from "../_helpers/process_store.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { Contender } from "./_contender.ts";

/** What `_least_bot.ts` takes, packed as Ronnied is. */
export interface LeastFigures {
  readonly startMs: number;
  /** RSS when there is nothing to do, in MiB. */
  readonly rssMib: number;
}

/** Starts of the least that an executable can do until it is live. Disposal deletes it. */
export class LeastStarts implements AsyncDisposable {
  readonly #folder: Awaited<ReturnType<typeof temporaryFolder>>;
  readonly #file: string;
  readonly #startsMs: number[] = [];
  readonly #rssMib: number[] = [];

  private constructor(folder: Awaited<ReturnType<typeof temporaryFolder>>, file: string) {
    this.#folder = folder;
    this.#file = file;
  }

  /** Makes the executable: with the script, the Deno and the flags of Ronnied's. */
  static async make(): Promise<LeastStarts> {
    await using opened = new AsyncDisposableStack();
    const folder = opened.use(await temporaryFolder());
    const [file, program] = [`${folder.path}/least`, `${folder.path}/program.js`];
    const { target } = Deno.build;
    if (!isTarget(target)) throw new TypeError(`Cannot make an executable for ${target}`);
    await runDeno(["bundle", "--output", program, pathOf("_least_bot.ts")]);
    const bytes = await selfExtracting({
      script: await Deno.readTextFile(pathOf("../../src/build/unpack.sh")),
      program: new Map([["program.js", await Deno.readFile(program)]]),
      deno: await Deno.readFile(Deno.execPath()),
      target,
    });
    await Deno.writeFile(file, bytes, { mode: 0o755 });
    opened.move();
    return new LeastStarts(folder, file);
  }

  /** Starts it once, on a Redis of its own. */
  async start(): Promise<void> {
    await using store = await openProcessStore();
    const env = { ...store.env, RONNIED_CACHE_DIR: `${this.#folder.path}/unpacked` };
    await using contender = await Contender.startExecutable(this.#file, env, "bare");
    this.#startsMs.push(contender.lone.startMs);
    this.#rssMib.push((await contender.held()).rssBytes / 2 ** 20);
  }

  /** Medians of all starts but the first, which unpacks it. */
  get figures(): LeastFigures {
    const [startMs, rssMib] = [this.#startsMs, this.#rssMib].map((each) => median(each.slice(1)));
    return { startMs: startMs ?? NaN, rssMib: rssMib ?? NaN };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#folder[Symbol.asyncDispose]();
  }
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
