/**
 * The commands, one file per group. A command parses its arguments in the order in which Redis
 * does, so that of two errors it reports the same one. It knows nothing of sockets and files.
 */

import type { CommandGroup, CommandTable } from "../command.ts";
import { connectionCommands } from "./connection.ts";
import { expiryCommands } from "./expiry.ts";
import { hashCommands } from "./hashes.ts";
import { keyCommands } from "./keys.ts";
import { scanCommands } from "./scan.ts";
import { serverCommands } from "./server.ts";
import { setCommands } from "./sets.ts";
import { sortedSetCommands } from "./sorted_sets.ts";
import { sortedSetRangeCommands } from "./sorted_set_ranges.ts";
import { stringCommands } from "./strings.ts";
import { transactionCommands } from "./transactions.ts";

const groups: readonly CommandGroup[] = [
  connectionCommands,
  serverCommands,
  keyCommands,
  expiryCommands,
  scanCommands,
  stringCommands,
  hashCommands,
  setCommands,
  sortedSetCommands,
  sortedSetRangeCommands,
  transactionCommands,
];

/** Every command by its lower-case name; a subcommand's is `container|subcommand`. */
export const commandTable: CommandTable = new Map(
  groups.flatMap((group) => Object.entries(group))
    .map(([name, definition]) => [name, { name, ...definition }]),
);
