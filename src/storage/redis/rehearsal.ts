import type { Connection } from "./connection.ts";
import { CommandFailed } from "./failure.ts";
import { send } from "./reader.ts";

type Command = readonly string[];

/** A command that a server would not carry out, and what it said. */
export interface Refusal {
  readonly command: Command;
  readonly error: Error;
}

/**
 * What a server that takes EXEC says to it without a queue, and with one that has an error in it; and
 * what a node of a cluster says of a key that another node has, or is getting, or none has, when it has
 * found that the user may have it.
 */
const expected =
  /^(ERR EXEC without MULTI|EXECABORT .*previous errors|(MOVED|ASK|TRYAGAIN|CLUSTERDOWN Hash slot) )/;

/**
 * What a server says that takes no writes just now, when it has found that the user may write:
 * `processCommand` in Redis' server.c looks at the rights first.
 */
const expectedOfState = /^(READONLY|OOM|MISCONF|NOREPLICAS) /;

/** What a node of a cluster says to EXEC if all of these keys are its own, in several slots. */
const expectedOfNode = /^CROSSSLOT /;

/**
 * Which of these commands a server would refuse, without doing any of them: they are queued, and a
 * queue with an unknown command in it is never carried out. Where EXEC, WATCH or MULTI is refused, that
 * is all that is known.
 * https://redis.io/docs/latest/develop/using-commands/transactions/#errors-inside-a-transaction
 *
 * @param isNode whether the server is a node of a cluster, and so takes no EXEC over several slots.
 * @throws {CommandFailed} if the connection is lost meanwhile.
 */
export async function rehearse(
  connection: Connection,
  watchedKey: string,
  commands: readonly Command[],
  isNode: boolean,
): Promise<readonly Refusal[]> {
  const epoch = connection.socketEpoch;
  // First EXEC: where it is refused, a queue would never end. Each in a trip of its own: were MULTI
  // refused and the rest not, every command would be carried out.
  for (const command of [["EXEC"], ["WATCH", watchedKey], ["MULTI"]]) {
    const refused = await refusalsOf(connection, [command]);
    if (refused.length === 0) continue;
    await refusalsOf(connection, [["UNWATCH"]]);
    return refused;
  }
  if (!connection.isReady || connection.socketEpoch !== epoch) {
    throw new CommandFailed("unsent", new Error("The connection was lost after MULTI"));
  }
  const never = ["NEVER"];
  const refusals = await refusalsOf(connection, [...commands, never, ["EXEC"]]);
  return refusals.filter(({ command, error }) =>
    command !== never && !(isNode && expectedOfNode.test(error.message))
  );
}

async function refusalsOf(
  connection: Connection,
  commands: readonly Command[],
): Promise<readonly Refusal[]> {
  const replies = await send(connection, commands);
  return commands.flatMap((command, index) => {
    const error = replies[index];
    const isRefusal = error instanceof Error &&
      !expected.test(error.message) && !expectedOfState.test(error.message);
    return isRefusal ? [{ command, error }] : [];
  });
}
