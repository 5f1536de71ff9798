/** Where a server listens: a loopback port, a Unix socket, or both. */

import { removeIfThere } from "./paths.ts";

/** A place to listen at, open. */
export type Listener = Deno.TcpListener | Deno.UnixListener;

/** The longest path of a Unix socket on Linux, without its end marker. */
const maxSocketPathBytes = 107;

/** Opens a port on 127.0.0.1; 0 means any free one. @throws {Error} if it is taken. */
export function listenOnPort(port: number): Deno.TcpListener {
  try {
    return Deno.listen({ hostname: "127.0.0.1", port });
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    throw new Error(`Cannot listen on 127.0.0.1:${port}: the port is taken`, { cause: error });
  }
}

/**
 * Opens a Unix socket, replacing one that a dead process has left behind.
 *
 * @throws {Error} if a server is listening there, or if the name belongs to something else.
 */
export async function listenOnPath(path: string): Promise<Deno.UnixListener> {
  if (new TextEncoder().encode(path).length > maxSocketPathBytes) {
    throw new Error(
      `Cannot listen on ${path}: a socket's path has at most ${maxSocketPathBytes} bytes`,
    );
  }
  await removeStale(path);
  return Deno.listen({ transport: "unix", path });
}

/** Closes it and removes a socket's file. */
export function closeListener(listener: Listener): void {
  const { addr } = listener;
  if (addr.transport === "unix") removeIfThere(addr.path);
  listener.close();
}

async function removeStale(path: string): Promise<void> {
  const found = await Deno.lstat(path).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  });
  if (found === undefined) return;
  if (!found.isSocket) throw new Error(`Cannot listen on ${path}: something else has that name`);
  if (await isAlive(path)) throw new Error(`Cannot listen on ${path}: a server is listening there`);
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
