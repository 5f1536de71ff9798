import assert from "node:assert/strict";
import type { Connection } from "../../../src/storage/redis/connection.ts";
import { Operations } from "../../../src/storage/redis/operations.ts";
import { silentEvents } from "../../../src/storage/redis/events.ts";
import { commit, Transactor } from "../../../src/storage/redis/transaction.ts";

/** A connection that gets a new socket after some commands. */
class Flaky implements Connection {
  readonly isReady = true;
  readonly sent: string[] = [];
  socketEpoch = 1;
  #commandsLeft: number;

  constructor(commands: number) {
    this.#commandsLeft = commands;
  }

  sendCommand([name]: readonly string[]): Promise<unknown> {
    this.sent.push(`${name}@${this.socketEpoch}`);
    if (--this.#commandsLeft === 0) this.socketEpoch += 1;
    return Promise.resolve(name === "SET" ? "QUEUED" : name === "EXEC" ? ["OK"] : "OK");
  }

  sendCommands(commands: readonly (readonly string[])[]): Promise<readonly unknown[]> {
    return Promise.all(commands.map((command) => this.sendCommand(command)));
  }
}

Deno.test("what was watched on one socket is never written on the next", async () => {
  const connection = new Flaky(1);
  const connections = {
    trouble: { cause: null },
    use: <T>(task: (connection: Connection) => Promise<T>) => task(connection),
  };
  const operations = new Operations(connections, silentEvents, () => 0, () => {}, () => true);
  const transactor = new Transactor(operations, silentEvents);
  const answer = await transactor.run("probe", undefined, "k", async (watching) => {
    await watching.watchLast(["k"]);
    return commit("i", [{ op: "set", key: "k", value: "v" }], [], () => "written");
  });
  assert.equal(answer, "written");
  // The pool's client reconnects by itself, and WATCH and MULTI are gone with the old socket.
  const again = ["WATCH@2", "MULTI@2", "SET@2", "EXEC@2"];
  assert.deepEqual(connection.sent, ["WATCH@1", "MULTI@2", "EXEC@2", "UNWATCH@2", ...again]);
});
