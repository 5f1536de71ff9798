/**
 * A machine for an executable: a temporary folder with a home, a folder to work in and a place for
 * temporary files, and a bare environment. Root plays an ordinary user there, because no permission
 * holds root back.
 */
const isRoot = Deno.uid() === 0;
/** The id of an ordinary user and of a group. */
const ordinary = 65_534;

/** How to run something on a machine. */
export interface RunOptions {
  /** All of the environment; default: HOME and TMPDIR of the machine. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the folder to work in. */
  readonly cwd?: string;
  /** The file to run; default: the one that was installed. */
  readonly file?: string;
  readonly stdin?: string;
}

/** How a run ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Registers a test that needs root, to play two users or to mount. */
export function rootTest(name: string, fn: () => Promise<void>): void {
  if (isRoot) Deno.test(name, fn);
  else Deno.test({ name: `${name} (skipped: takes root)`, ignore: true, fn });
}

/** A temporary folder that plays a machine; disposal deletes it. */
export class Machine implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes a machine, with this executable in a folder whose name has spaces. */
  static async with(executable: Uint8Array | string): Promise<Machine> {
    const machine = new Machine(await Deno.makeTempDir({ prefix: "machine-" }));
    await Deno.chmod(machine.folder, 0o755);
    for (const folder of [machine.home, machine.work]) await machine.makeFolder(folder);
    await machine.makeFolder(machine.tmp, 0o1777);
    await Deno.mkdir(`${machine.folder}/the bar`);
    if (typeof executable === "string") await Deno.copyFile(executable, machine.file);
    else await Deno.writeFile(machine.file, executable);
    await Deno.chmod(machine.file, 0o755);
    return machine;
  }

  /** The user's home. */
  get home(): string {
    return `${this.folder}/home`;
  }

  /** Where things are run. */
  get work(): string {
    return `${this.folder}/work`;
  }

  /** Where everybody may write, as in /tmp. */
  get tmp(): string {
    return `${this.folder}/tmp`;
  }

  /** The executable. */
  get file(): string {
    return `${this.folder}/the bar/ronnied`;
  }

  /** The id of the user that things run as. */
  get user(): number {
    return isRoot ? ordinary : Deno.uid() ?? ordinary;
  }

  /** Makes a folder that belongs to the user. */
  async makeFolder(path: string, mode = 0o700): Promise<void> {
    await Deno.mkdir(path);
    if (isRoot) await Deno.chown(path, ordinary, ordinary);
    await Deno.chmod(path, mode);
  }

  /** Starts the executable. */
  spawn(args: readonly string[], options: RunOptions = {}): Deno.ChildProcess {
    return new Deno.Command(options.file ?? this.file, {
      args: [...args],
      cwd: options.cwd ?? this.work,
      env: { ...options.env ?? { HOME: this.home, TMPDIR: this.tmp } },
      clearEnv: true,
      stdin: options.stdin === undefined ? "null" : "piped",
      stdout: "piped",
      stderr: "piped",
      ...isRoot && { uid: ordinary, gid: ordinary },
    }).spawn();
  }

  /** Runs the executable to its end. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    const child = this.spawn(args, options);
    if (options.stdin !== undefined) {
      await ReadableStream.from([new TextEncoder().encode(options.stdin)]).pipeTo(child.stdin);
    }
    const { code, stdout, stderr } = await child.output();
    const decoder = new TextDecoder();
    return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const folder of [this.home, this.work]) await Deno.chmod(folder, 0o700);
    await Deno.remove(this.folder, { recursive: true });
  }
}

/** The files under a folder, by their paths in it. */
export async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (!isDirectory) found.push(name);
    else found.push(...(await filesIn(`${folder}/${name}`)).map((file) => `${name}/${file}`));
  }
  return found.toSorted();
}
