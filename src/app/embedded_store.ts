import { delay } from "../async/mod.ts";
import { ConfigError } from "../config.ts";
import { type Miniredis, startMiniredis, StoreFileError } from "../miniredis/mod.ts";
import type { StoreAddress } from "../storage/mod.ts";

/** To be the one owner of the file, or to get at it one way or the other. */
export type EmbeddedUse = "own" | "visit";

/** The embedded store, or the way to its owner, until disposal. */
export interface EmbeddedStore extends AsyncDisposable {
  readonly address: StoreAddress;
  readonly file: string;
}

/** The store cannot be used as it was set up. Says which variable is about it and what to do. */
export class StoreUnusable extends ConfigError {
  constructor(problem: string, override readonly cause?: unknown) {
    super([problem]);
  }
}

const fileName = "ronnied.sqlite";
const socketName = "ronnied.sock";
/** Where the owner listens, if that is no socket: a URL with its password. */
const addressName = "ronnied.address";
/** What SQLite and the engine keep beside the file. */
const companions = ["", "-wal", "-shm", ".lock"] as const;

/** The shortest limit of the systems we run on (macOS: 104 bytes with the end marker). */
const maxSocketPathBytes = 103;

/** An owner that is just starting or stopping does not answer yet, or no longer owns. */
const visitAttempts = 60;
const visitPauseMs = 50;

/**
 * Opens the embedded store of a folder, which has one owner. "own" is for who has to be that owner
 * (the bot, a restore) and makes what is missing. "visit" is for who only wants in: a visitor goes
 * through the owner if one runs, opens the file itself if none does, and makes none.
 *
 * @throws {StoreUnusable}
 */
export async function openEmbeddedStore(dataDir: string, use: EmbeddedUse): Promise<EmbeddedStore> {
  const folder = use === "own" ? makeFolder(dataDir) : findFolder(dataDir);
  for (let attempt = 1;; attempt++) {
    try {
      return await own(folder, dataDir);
    } catch (error) {
      if (!(error instanceof StoreFileError)) throw error;
      if (error.holder === null) {
        throw new StoreUnusable(`DATA_DIR: ${error.message}`, error);
      }
      const access = use === "visit" ? await visit(folder) : null;
      if (access) return access;
      if (use === "own" || attempt === visitAttempts) throw inUse(dataDir, error);
      await delay(visitPauseMs);
    }
  }
}

/** Runs the engine on the folder's file, here. */
async function own(folder: string, dataDir: string): Promise<EmbeddedStore> {
  const file = `${folder}/${fileName}`;
  const path = socketOf(folder);
  const password = path === null ? randomPassword() : undefined;
  const place = path === null ? { port: 0 } : { path };
  const engine = await startMiniredis({ file, ...place, ...password && { password } });
  try {
    if (path === null) writePrivately(`${folder}/${addressName}`, engine.url);
    keepPrivate(folder);
  } catch (error) {
    await engine.close();
    throw unusable(dataDir, error);
  }
  return {
    address: addressAt(path, engine),
    file,
    async [Symbol.asyncDispose]() {
      // While it is still ours: the next owner writes its own.
      if (path === null) removeIfThere(`${folder}/${addressName}`);
      await engine.close();
    },
  };
}

/** The way through the owner; null if it does not answer now. */
async function visit(folder: string): Promise<EmbeddedStore | null> {
  const path = socketOf(folder);
  const url = path === null ? readIfThere(`${folder}/${addressName}`) : null;
  const target = path === null ? urlTarget(url) : { transport: "unix", path } as const;
  if (target === null || !await answers(target)) return null;
  const address = path === null ? { url: url ?? "" } : { path };
  return {
    address,
    file: `${folder}/${fileName}`,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** The owner's socket; null where it has to be a port: on Windows, and if its path were too long. */
function socketOf(folder: string): string | null {
  const path = `${folder}/${socketName}`;
  const fits = new TextEncoder().encode(path).length <= maxSocketPathBytes;
  return fits && Deno.build.os !== "windows" ? path : null;
}

function addressAt(path: string | null, engine: Miniredis): StoreAddress {
  return path === null ? { url: engine.url } : { path };
}

/** The folder, made for us alone if it was not there. One that was there stays as open as it is. */
function makeFolder(dataDir: string): string {
  try {
    Deno.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return Deno.realPathSync(dataDir);
  } catch (error) {
    throw unusable(dataDir, error);
  }
}

/** The folder, in which a store has to be. */
function findFolder(dataDir: string): string {
  try {
    const folder = Deno.realPathSync(dataDir);
    Deno.statSync(`${folder}/${fileName}`);
    return folder;
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw unusable(dataDir, error);
    throw new StoreUnusable(
      `DATA_DIR: there is no store in ${dataDir}; \`start\` makes one. If yours is elsewhere, set DATA_DIR or REDIS_URL`,
      error,
    );
  }
}

function unusable(dataDir: string, error: unknown): StoreUnusable {
  return new StoreUnusable(
    `DATA_DIR: cannot keep the store in ${dataDir} (${
      reasonOf(error)
    }); accepts a folder that can be written to`,
    error,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof Deno.errors.AlreadyExists || error instanceof Deno.errors.NotADirectory) {
    return "it is not a folder";
  }
  if (error instanceof Deno.errors.PermissionDenied) return "not permitted";
  // Deno's own, such as for anything in /proc; it would speak of flags that nobody here can set.
  if (error instanceof Deno.errors.NotCapable) return "not permitted";
  return error instanceof Error ? error.message : String(error);
}

function inUse(dataDir: string, error: StoreFileError): StoreUnusable {
  return new StoreUnusable(
    `DATA_DIR: the store in ${dataDir} is in use by process ${error.holder}; stop that one first, or choose another folder`,
    error,
  );
}

function randomPassword(): string {
  return crypto.getRandomValues(new Uint8Array(24)).toHex();
}

/** The ledger is nobody else's business, however open the folder is. Windows keeps rights otherwise. */
function keepPrivate(folder: string): void {
  if (Deno.build.os === "windows") return;
  for (const companion of companions) chmodIfThere(`${folder}/${fileName}${companion}`);
  chmodIfThere(`${folder}/${socketName}`);
}

function chmodIfThere(path: string): void {
  try {
    Deno.chmodSync(path, 0o600);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

function writePrivately(path: string, text: string): void {
  removeIfThere(path);
  Deno.writeTextFileSync(path, text, { mode: 0o600, createNew: true });
}

function readIfThere(path: string): string | null {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

function removeIfThere(path: string): void {
  try {
    Deno.removeSync(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

type Target = Deno.ConnectOptions & { readonly transport?: "tcp" } | Deno.UnixConnectOptions;

function urlTarget(url: string | null): Target | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, port } = new URL(url);
  return { hostname, port: Number(port) };
}

async function answers(target: Target): Promise<boolean> {
  try {
    const connection = target.transport === "unix"
      ? await Deno.connect(target)
      : await Deno.connect(target);
    connection.close();
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.ConnectionRefused) return false;
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
