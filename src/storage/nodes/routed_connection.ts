import { nameOf, type Place } from "../address/mod.ts";
import { type Connection, isReply } from "../redis/mod.ts";

/** What a routed connection needs to know of the masters of a cluster. */
export interface Masters {
  masters(): readonly Place[];
  /** @throws {CommandFailed} if no node has its slot. */
  masterOf(key: string): Place;
  send(master: Place, args: readonly string[]): Promise<unknown>;
}

/** Commands that name no key: any master can answer them. */
const keyless: ReadonlySet<string | undefined> = new Set(["TIME", "PING", "INFO"]);

/**
 * All masters of a cluster as one connection for reads, and for writes of one key each: a command goes to
 * the master that has its key. MGET is asked key by key, and SCAN goes through one master after the
 * other.
 */
export class RoutedConnection implements Connection {
  readonly isReady = true;
  readonly socketEpoch = 0;
  readonly #nodes: Masters;

  constructor(nodes: Masters) {
    this.#nodes = nodes;
  }

  async sendCommand(args: readonly string[]): Promise<unknown> {
    const [name, key = ""] = args;
    if (name === "SCAN") return await this.#scan(key, args.slice(2));
    if (name === "MGET") {
      return await Promise.all(args.slice(1).map((each) => this.sendCommand(["GET", each])));
    }
    const any = keyless.has(name) ? this.#nodes.masters()[0] : undefined;
    return await this.#nodes.send(any ?? this.#nodes.masterOf(key), args);
  }

  sendCommands(commands: readonly (readonly string[])[]): Promise<readonly unknown[]> {
    return Promise.all(commands.map((command) => this.#ask(command)));
  }

  /** The answer, or the Error of a refusal. */
  async #ask(command: readonly string[]): Promise<unknown> {
    try {
      return await this.sendCommand(command);
    } catch (error) {
      if (error instanceof Error && isReply(error)) return error;
      throw error;
    }
  }

  /**
   * The cursor says which master it is of, as in `10.0.0.1:6379 17`. After the last page of one comes the
   * next by name. When a master is another meanwhile, the scan starts again.
   */
  async #scan(cursor: string, options: readonly string[]): Promise<readonly [string, unknown]> {
    const masters = this.#nodes.masters().toSorted((a, b) => nameOf(a) < nameOf(b) ? -1 : 1);
    const [name = "", within = "0"] = cursor.split(" ");
    const at = Math.max(0, masters.findIndex((each) => nameOf(each) === name));
    const master = masters[at] ?? this.#nodes.masterOf("");
    const isKnown = nameOf(master) === name;
    const page = await this.#nodes.send(master, ["SCAN", isKnown ? within : "0", ...options]);
    const [next, keys] = page as [string, unknown];
    if (next !== "0") return [`${nameOf(master)} ${next}`, keys];
    const following = masters[at + 1];
    return [following ? `${nameOf(following)} 0` : "0", keys];
  }
}
