/** Where a server listens: a loopback port, a Unix socket, or both. */

import { exists, idOf, removeIfThere } from "./paths.ts";

/** A place to listen at, open. */
export interface Listener {
  readonly socket: Deno.TcpListener | Deno.UnixListener;
  /**
   * Closes it, and removes a Unix socket's file. What it returns is to be called once nothing waits
   * for a connection any more.
   */
  close(): () => void;
}

/** Nothing can listen at a place; the message is for the operator. */
export class ListenError extends Error {
  override readonly name = "ListenError";

  /** `isTaken`: another server listens there, so that it may be free later. */
  constructor(
    place: string,
    reason: string,
    options: ErrorOptions & { readonly isTaken?: boolean } = {},
  ) {
    super(`Cannot listen on ${place}: ${reason}`, options);
    this.isTaken = options.isTaken ?? false;
  }

  readonly isTaken: boolean;
}

/** The longest path of a Unix socket on Linux, without its end marker. */
const maxSocketPathBytes = 107;

/** Opens a port on 127.0.0.1; 0 means any free one. @throws {ListenError} */
export function listenOnPort(port: number): Listener {
  try {
    const socket = Deno.listen({ hostname: "127.0.0.1", port });
    return {
      socket,
      close() {
        socket.close();
        return () => {};
      },
    };
  } catch (cause) {
    const isTaken = cause instanceof Deno.errors.AddrInUse;
    const reason = isTaken ? "the port is taken" : messageOf(cause);
    throw new ListenError(`127.0.0.1:${port}`, reason, { cause, isTaken });
  }
}

/**
 * Opens a Unix socket, replacing one that a dead process has left behind.
 *
 * @throws {ListenError} if a server is listening there, if the name belongs to something else, or if
 * the folder is full or not writable.
 */
export async function listenOnPath(path: string): Promise<Listener> {
  if (new TextEncoder().encode(path).length > maxSocketPathBytes) {
    throw new ListenError(path, `a socket's path has at most ${maxSocketPathBytes} bytes`);
  }
  try {
    await removeStale(path);
    const socket = Deno.listen({ transport: "unix", path });
    const id = idOf(path);
    return { socket, close: () => closeSocket(socket, path, idOf(path) === id) };
  } catch (cause) {
    if (cause instanceof ListenError) throw cause;
    throw new ListenError(path, messageOf(cause), { cause });
  }
}

/**
 * Deno removes whatever has the name of a socket that it closes. If the folder was replaced meanwhile
 * that is another server's, which is put aside until it is over.
 */
function closeSocket(socket: Deno.UnixListener, path: string, isOurs: boolean): () => void {
  const aside = `${path}.aside`;
  const keep = !isOurs && exists(path);
  if (keep) Deno.renameSync(path, aside);
  socket.close();
  removeIfThere(path);
  return () => {
    if (keep) Deno.renameSync(aside, path);
  };
}

async function removeStale(path: string): Promise<void> {
  const found = await Deno.lstat(path).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  });
  if (found === undefined) return;
  if (!found.isSocket) throw new ListenError(path, "something else has that name");
  if (await isAlive(path)) {
    throw new ListenError(path, "a server is listening there", { isTaken: true });
  }
  removeIfThere(path);
}

async function isAlive(path: string): Promise<boolean> {
  try {
    const connection = await Deno.connect({ transport: "unix", path });
    connection.close();
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.ConnectionRefused) return false;
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
