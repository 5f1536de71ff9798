import { hasRedisServer, startRedisServer } from "./redis_server.ts";
import { temporaryFolder } from "./temporary_folder.ts";

/** Where a bot in a process of its own writes; disposal deletes it. */
export interface ProcessStore extends AsyncDisposable {
  /** Which of the two it is, in words. */
  readonly what: string;
  /** The settings with which the process finds it. */
  readonly env: Readonly<Record<string, string>>;
}

/** A real Redis where it is installed, else the embedded store; `embedded` takes that anyway. */
export async function openProcessStore(embedded = false): Promise<ProcessStore> {
  if (!embedded && hasRedisServer()) {
    const server = await startRedisServer({ appendonly: true, appendfsync: "everysec" });
    return {
      what: "a redis-server",
      env: { REDIS_URL: server.url },
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };
  }
  const folder = await temporaryFolder();
  return { ...folder, what: "the embedded one", env: { DATA_DIR: folder.path } };
}
