/**
 * The commands, one file per group. A command parses its arguments in the order in which Redis does,
 * so that of two mistakes it complains about the same one. It knows nothing of sockets and files.
 */

import type { Command, Handlers } from "../command.ts";
import { commandFacts } from "../command_facts.ts";
import { connectionCommands } from "./connection.ts";
import { clientCommands } from "./client.ts";
import { expiryCommands } from "./expiry.ts";
import { hashCommands } from "./hashes.ts";
import { introspectionCommands } from "./introspection.ts";
import { keyCommands } from "./keys.ts";
import { scanCommands } from "./scan.ts";
import { serverCommands } from "./server.ts";
import { setCommands } from "./sets.ts";
import { setAlgebraCommands } from "./set_algebra.ts";
import { sortedSetCommands } from "./sorted_sets.ts";
import { sortedSetRangeCommands } from "./sorted_set_ranges.ts";
import { counterCommands } from "./counters.ts";
import { stringCommands } from "./strings.ts";
import { transactionCommands } from "./transactions.ts";

const groups: readonly Handlers[] = [
  connectionCommands,
  clientCommands,
  introspectionCommands,
  serverCommands,
  keyCommands,
  expiryCommands,
  scanCommands,
  stringCommands,
  counterCommands,
  hashCommands,
  setCommands,
  setAlgebraCommands,
  sortedSetCommands,
  sortedSetRangeCommands,
  transactionCommands,
];

/** Every command by its lower-case name; a subcommand's is `container|subcommand`. */
export const commandTable: ReadonlyMap<string, Command> = new Map(
  groups.flatMap((handlers) => Object.entries(handlers)).map(([name, run]) => {
    const facts = commandFacts.get(name);
    if (facts === undefined) throw new Error(`Cannot find the facts of the command ${name}`);
    const writes = facts.flags.includes("write");
    return [name, { facts, writes, reads: facts.flags.includes("readonly"), run }];
  }),
);
