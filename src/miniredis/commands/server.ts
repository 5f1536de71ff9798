/** The group "server": https://redis.io/commands/?group=server. */

import type { Call, Handlers } from "../command.ts";
import { commandError } from "../errors.ts";
import { matchGlob } from "../glob.ts";
import { describeServer } from "../info.ts";
import { map, OK, type Reply, simple, verbatim } from "../reply.ts";
import { MAX_BULK_BYTES } from "../request_parser.ts";

const CONFIG_HELP = [
  "CONFIG <subcommand> [<arg> [value] [opt] ...]. Subcommands are:",
  "GET <pattern>",
  "    Return parameters matching the glob-like <pattern> and their values.",
  "HELP",
  "    Prints this help.",
];

/** DBSIZE, FLUSHALL, FLUSHDB, TIME, INFO, CONFIG. */
export const serverCommands: Handlers = {
  dbsize: (call) => call.db.size,
  flushall: (call) => flush(call, call.engine.databases),
  flushdb: (call) => flush(call, [call.db]),
  time,
  info: (call) => verbatim(describeServer(call.engine, call.args, call.now)),
  config: () => CONFIG_HELP.map(simple),
  "config|get": getConfig,
  "config|help": () => CONFIG_HELP.map(simple),
};

function flush(call: Call, databases: Iterable<Call["db"]>): Reply {
  const [mode, ...rest] = call.args;
  const known = mode === undefined || ["async", "sync"].includes(mode.toLowerCase());
  if (!known || rest.length > 0) throw commandError("syntax");
  for (const db of databases) db.clear();
  return OK;
}

function time(call: Call): Reply {
  const seconds = Math.floor(call.now / 1000);
  return [String(seconds), String(Math.round((call.now - seconds * 1000) * 1000))];
}

function getConfig(call: Call): Reply {
  const settings = new Map([
    ["appendfsync", "always"],
    ["appendonly", call.engine.options.durable ? "yes" : "no"],
    ["databases", String(call.engine.databases.length)],
    ["maxmemory", "0"],
    ["maxmemory-policy", "noeviction"],
    ["proto-max-bulk-len", String(MAX_BULK_BYTES)],
    ["save", ""],
  ]);
  const found = new Map<string, string>();
  for (const pattern of call.args) {
    // A plain name is answered as it was asked for, capitals and all.
    const plain = settings.get(pattern.toLowerCase());
    if (plain !== undefined) found.set(pattern, plain);
    for (const [name, value] of /[*?[]/.test(pattern) ? settings : []) {
      if (matchGlob(pattern, name, true)) found.set(name, value);
    }
  }
  return map([...found]);
}
