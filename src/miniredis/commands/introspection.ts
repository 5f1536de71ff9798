/** COMMAND: what redis-cli asks for its hints. https://redis.io/commands/command/ */

import type { Handlers } from "../command.ts";
import { type CommandFacts, commandFacts } from "../command_facts.ts";
import { map, type Reply, set, simple } from "../reply.ts";

const HELP = [
  "COMMAND <subcommand> [<arg> [value] [opt] ...]. Subcommands are:",
  "(no subcommand)",
  "    Return details about all Redis commands.",
  "COUNT",
  "    Return the total number of commands in this Redis server.",
  "INFO [<command-name> ...]",
  "    Return details about multiple Redis commands.",
  "    If no command names are given, documentation details for all",
  "    commands are returned.",
  "DOCS [<command-name> ...]",
  "    Return documentation details about multiple Redis commands.",
  "    If no command names are given, documentation details for all",
  "    commands are returned.",
  "HELP",
  "    Prints this help.",
];

/** COMMAND with its subcommands; of the hints and key specifications it says nothing. */
export const introspectionCommands: Handlers = {
  command: () => topLevel().map(describe),
  "command|count": () => topLevel().length,
  "command|info": ({ args }) => args.length === 0 ? topLevel().map(describe) : args.map(info),
  "command|docs": ({ args }) => docs(args),
  "command|help": () => HELP.map(simple),
};

function topLevel(): CommandFacts[] {
  return [...commandFacts.values()].filter((facts) => !facts.name.includes("|"));
}

function subcommands(name: string): CommandFacts[] {
  return [...commandFacts.values()].filter((facts) => facts.name.startsWith(`${name}|`));
}

function info(name: string): Reply {
  const facts = commandFacts.get(name.toLowerCase());
  return facts === undefined ? null : describe(facts);
}

function describe(facts: CommandFacts): Reply {
  return [
    facts.name,
    facts.arity,
    set(facts.flags.map(simple)),
    facts.firstKey,
    facts.lastKey,
    facts.keyStep,
    set(facts.categories.map(simple)),
    [],
    [],
    subcommands(facts.name).map(describe),
  ];
}

function docs(names: readonly string[]): Reply {
  const chosen = names.length === 0
    ? topLevel()
    : names.flatMap((name) => commandFacts.get(name.toLowerCase()) ?? []);
  return map(chosen.map((facts) => [facts.name, document(facts)]));
}

function document(facts: CommandFacts): Reply {
  const fields: [Reply, Reply][] = [
    ["summary", facts.summary],
    ["since", facts.since],
    ["group", facts.group],
  ];
  const inner = subcommands(facts.name);
  if (inner.length > 0) {
    fields.push(["subcommands", map(inner.map((sub) => [sub.name, document(sub)]))]);
  }
  return map(fields);
}
