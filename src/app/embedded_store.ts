import { getLogger } from "@logtape/logtape";
import { delay } from "../async/mod.ts";
import {
  ListenError,
  type Miniredis,
  problemIn,
  startMiniredis,
  StoreFileError,
  type StoreFileProblem,
} from "../miniredis/mod.ts";
import { parseKey, parseStoreUrl, type StoreAddress } from "../storage/mod.ts";
import { makePrivateIfThere, readIfThere, removeIfThere, writePrivately } from "./private_files.ts";
import { StoreUnusable } from "./store_unusable.ts";

const log = getLogger(["ronnied", "store"]);

/** As the one owner of the file, or as a visitor, who may go through the owner. */
export type EmbeddedUse = "own" | "visit";

/** The embedded store, or the way to its owner, until disposal. */
export interface EmbeddedStore extends AsyncDisposable {
  readonly address: StoreAddress;
  /** Its folder, absolute and without links. */
  readonly folder: string;
  readonly file: string;
  /** What is in it, in a few words; null for a visitor. */
  readonly contents: string | null;
  /** Calls a listener when the file is lost or comes back while it is in use. */
  onFileProblem(listener: () => void): void;
}

/** What may be over later, by itself or by somebody's work elsewhere. */
const passing: ReadonlySet<StoreFileProblem> = new Set(["full", "locked", "io"]);

const fileName = "ronnied.sqlite";
const socketName = "ronnied.sock";
/** Where the owner listens if it cannot listen on a socket: a URL with its password. */
const addressName = "ronnied.address";
/** What SQLite and the engine keep beside the file. */
const companions = ["", "-wal", "-shm", ".lock"] as const;

/** The shortest limit of the systems that we run on (macOS: 104 bytes with the end marker). */
const maxSocketPathBytes = 103;

/** An owner that is starting or stopping does not answer, although it holds the file. */
const visitAttempts = 60;
const visitPauseMs = 50;

/**
 * Opens the embedded store of a folder. A file has one owner at a time: "own" is for the bot and for
 * a restore, and creates what is missing. "visit" goes through the owner if there is one, else opens
 * the file itself, and creates nothing.
 *
 * @throws {StoreUnusable}
 */
export async function openEmbeddedStore(dataDir: string, use: EmbeddedUse): Promise<EmbeddedStore> {
  const folder = use === "own" ? makeFolder(dataDir) : findFolder(dataDir);
  for (let attempt = 1;; attempt++) {
    try {
      return await own(folder);
    } catch (error) {
      if (!(error instanceof StoreFileError)) throw error;
      if (error.holder === null) throw fileUnusable(error);
      const access = use === "visit" ? await visit(folder) : null;
      if (access) return access;
      if (use === "own" || attempt === visitAttempts) throw inUse(folder, error);
      await delay(visitPauseMs);
    }
  }
}

/**
 * Runs the engine on the folder's file in this process.
 *
 * @throws {StoreFileError} if the file cannot be used.
 * @throws {StoreUnusable} if nothing can listen in the folder.
 */
async function own(folder: string): Promise<EmbeddedStore> {
  const file = `${folder}/${fileName}`;
  const path = socketOf(folder);
  const listeners: (() => void)[] = [];
  const engine = await startEngine(folder, file, path, () => {
    for (const listener of listeners) listener();
  });
  try {
    if (path === null) writePrivately(`${folder}/${addressName}`, engine.url);
    else makePrivateIfThere(path);
    for (const companion of companions) makePrivateIfThere(`${file}${companion}`);
  } catch (error) {
    await engine.close();
    throw unusable(folder, error);
  }
  return {
    address: path === null ? parseStoreUrl(engine.url) : { path },
    folder,
    file,
    contents: contentsOf(engine),
    onFileProblem: (listener) => void listeners.push(listener),
    async [Symbol.asyncDispose]() {
      // First, because the next owner writes its own as soon as the engine has closed.
      if (path === null) removeIfOurs(`${folder}/${addressName}`, engine.url);
      await engine.close();
    },
  };
}

async function startEngine(
  folder: string,
  file: string,
  path: string | null,
  onFileProblem: () => void,
): Promise<Miniredis> {
  const listenOn = path === null ? { port: 0, password: randomPassword() } : { path };
  const onWarning = (warning: string) => log.warn("{warning}", { warning });
  try {
    return await startMiniredis({ file, ...listenOn, onFileProblem, onWarning });
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    const problem = problemIn(error.cause);
    const isPassing = error.isTaken || problem !== undefined && passing.has(problem);
    throw new StoreUnusable(`DATA_DIR: cannot keep the store in ${folder}: ${error.message}`, {
      cause: error,
      isPassing,
    });
  }
}

function contentsOf(engine: Miniredis): string {
  if (engine.isNew) return "new, empty";
  const keys = [...engine.keys()];
  if (keys.length === 0) return "empty";
  const games = keys.filter((key) => parseKey(key)?.kind === "game").length;
  return `${countOf(games, "game")}, ${countOf(keys.length, "key")}`;
}

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** The way through the owner; null if it does not answer. */
async function visit(folder: string): Promise<EmbeddedStore | null> {
  const address = ownersAddress(folder);
  if (address === null || !await answers(address)) return null;
  return {
    address,
    folder,
    file: `${folder}/${fileName}`,
    contents: null,
    onFileProblem() {},
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function ownersAddress(folder: string): StoreAddress | null {
  const path = socketOf(folder);
  if (path !== null) return { path };
  const url = readIfThere(`${folder}/${addressName}`);
  // It cannot be parsed while its owner is writing it.
  return url !== null && URL.canParse(url) ? parseStoreUrl(url) : null;
}

/** The owner's socket; null where it is a port: on Windows, and if the path is too long for one. */
function socketOf(folder: string): string | null {
  const path = `${folder}/${socketName}`;
  const fits = new TextEncoder().encode(path).length <= maxSocketPathBytes;
  return fits && Deno.build.os !== "windows" ? path : null;
}

async function answers(address: StoreAddress): Promise<boolean> {
  try {
    (await connect(address)).close();
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.ConnectionRefused) return false;
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

function connect(address: StoreAddress): Promise<Deno.Conn> {
  if ("path" in address) return Deno.connect({ transport: "unix", path: address.path });
  const { host, port } = address;
  return Deno.connect({ hostname: host, port });
}

/** The folder, created for its owner alone if it is missing. The rights of an existing one stay. */
function makeFolder(dataDir: string): string {
  try {
    Deno.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return Deno.realPathSync(dataDir);
  } catch (error) {
    throw unusable(dataDir, error);
  }
}

/** The folder, which has to have a store in it. */
function findFolder(dataDir: string): string {
  try {
    const folder = Deno.realPathSync(dataDir);
    Deno.statSync(`${folder}/${fileName}`);
    return folder;
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw unusable(dataDir, error);
    throw new StoreUnusable(
      `DATA_DIR: there is no store in ${dataDir}; \`start\` makes one. If yours is elsewhere, set DATA_DIR or REDIS_URL`,
      { cause: error },
    );
  }
}

function removeIfOurs(path: string, text: string): void {
  if (readIfThere(path) === text) removeIfThere(path);
}

function fileUnusable(error: StoreFileError): StoreUnusable {
  return new StoreUnusable(`DATA_DIR: ${error.message}`, {
    cause: error,
    isPassing: passing.has(error.problem),
  });
}

function unusable(folder: string, error: unknown): StoreUnusable {
  const isFull = problemIn(error) === "full";
  const advice = isFull ? "make room there" : "accepts a folder that can be written to";
  return new StoreUnusable(
    `DATA_DIR: cannot keep the store in ${folder} (${reasonOf(error)}); ${advice}`,
    { cause: error, isPassing: isFull },
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof Deno.errors.AlreadyExists || error instanceof Deno.errors.NotADirectory) {
    return "it is not a folder";
  }
  if (error instanceof Deno.errors.PermissionDenied) return "not permitted";
  // Deno's own refusal, for example of /proc. Its message names flags that nothing here can set.
  if (error instanceof Deno.errors.NotCapable) return "not permitted";
  return error instanceof Error ? error.message : String(error);
}

function inUse(folder: string, error: StoreFileError): StoreUnusable {
  return new StoreUnusable(
    `DATA_DIR: the store in ${folder} is in use by process ${error.holder}; stop that one first, or choose another folder`,
    { cause: error, isPassing: true },
  );
}

function randomPassword(): string {
  return crypto.getRandomValues(new Uint8Array(24)).toHex();
}
