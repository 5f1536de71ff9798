/**
 * A disk that is soon full: a tmpfs of its own, which takes root to mount. Without root
 * {@linkcode smallDiskTest} skips by name.
 */

const fillName = "fill";

/** A mounted disk; disposal unmounts it. */
export class SmallDisk implements AsyncDisposable {
  /** Where it is mounted. */
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** Mounts one with so much space, readable and writable by everybody. */
  static async mount(kibibytes: number): Promise<SmallDisk> {
    const path = await Deno.makeTempDir({ prefix: "disk-" });
    await run("mount", "-t", "tmpfs", "-o", `size=${kibibytes}k,mode=1777`, "tmpfs", path);
    return new SmallDisk(path);
  }

  /** Takes all the space that is left. */
  fill(): void {
    using file = Deno.openSync(`${this.path}/${fillName}`, { append: true, create: true });
    const page = new Uint8Array(4096);
    try {
      for (;;) file.writeSync(page);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
    }
  }

  /** Gives it back. */
  makeRoom(): void {
    Deno.removeSync(`${this.path}/${fillName}`);
  }

  /** Lets nobody write to it. */
  async makeReadOnly(): Promise<void> {
    await run("mount", "-o", "remount,ro", this.path);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await run("umount", "--lazy", this.path);
    await Deno.remove(this.path);
  }
}

/** Whether this process may mount a disk. */
export function canMount(): boolean {
  return Deno.uid() === 0;
}

/** Registers a test that mounts a small disk. */
export function smallDiskTest(name: string, fn: () => Promise<void>): void {
  if (canMount()) Deno.test(name, fn);
  else Deno.test({ name: `${name} (skipped: takes root)`, ignore: true, fn });
}

async function run(program: string, ...args: readonly string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(program, { args: [...args] }).output();
  if (!success) throw new Error(`Cannot run ${program}: ${new TextDecoder().decode(stderr)}`);
}
