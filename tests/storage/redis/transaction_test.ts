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
    return Promise.resolve(name === "WATCH" ? "OK" : null);
  }

  multi() {
    return {
      addCommand: () => {},
      exec: () => {
        this.sent.push(`EXEC@${this.socketEpoch}`);
        return Promise.resolve(["OK"]);
      },
    };
  }
}

Deno.test("what was watched on one socket is never written on the next", async () => {
  const connection = new Flaky(1);
  const connections = {
    use: <T>(task: (connection: Connection) => Promise<T>) => task(connection),
  };
  const operations = new Operations(connections, silentEvents, () => 0, () => {}, () => true);
  const transactor = new Transactor(operations, silentEvents);
  const answer = await transactor.run("probe", undefined, async (watching) => {
    await watching.watch(["k"]);
    return commit("i", [{ op: "set", key: "k", value: "v" }], [], () => "written");
  });
  assert.equal(answer, "written");
  // The pool's client reconnects by itself, and its WATCH is gone with the old socket.
  assert.deepEqual(connection.sent, ["WATCH@1", "UNWATCH@2", "WATCH@2", "EXEC@2"]);
});
