/** The group "connection": https://redis.io/commands/?group=connection. */

import { arg, type Call, type CommandGroup } from "../command.ts";
import {
  clientAttributeValue,
  commandError,
  helloOption,
  unknownClientAttribute,
  wrongArity,
} from "../errors.ts";
import { parseInt64, readInt32 } from "../numbers.ts";
import { map, OK, type Protocol, type Reply, simple } from "../reply.ts";

const clientHelp = [
  "CLIENT <subcommand> [<arg> [value] [opt] ...]. Subcommands are:",
  "GETNAME",
  "    Return the name of the current connection.",
  "SETNAME <name>",
  "    Assign the name <name> to the current connection.",
  "SETINFO <option> <value>",
  "    Set client meta attr. Options are:",
  "    * LIB-NAME: the client lib name.",
  "    * LIB-VER: the client lib version.",
  "HELP",
  "    Prints this help.",
];

/** The handshake of a client, and what a person types to see whether anybody answers. */
export const connectionCommands: CommandGroup = {
  ping: { arity: -1, effect: "none", run: ping },
  echo: { arity: 2, effect: "none", run: (call) => arg(call, 0) },
  quit: { arity: -1, effect: "none", beforeAuth: true, run: quit },
  hello: { arity: -1, effect: "none", beforeAuth: true, run: hello },
  auth: { arity: -2, effect: "none", beforeAuth: true, run: auth },
  select: { arity: 2, effect: "none", run: select },
  "client|getname": { arity: 2, effect: "none", run: ({ session }) => session.name || null },
  "client|setname": { arity: 3, effect: "none", run: setName },
  "client|setinfo": { arity: 4, effect: "none", run: checkInfo },
  "client|help": { arity: 2, effect: "none", run: () => clientHelp.map(simple) },
};

function ping(call: Call): Reply {
  if (call.args.length > 1) throw wrongArity(call.name);
  return call.args[0] ?? simple("PONG");
}

function quit({ session }: Call): Reply {
  session.closing = true;
  return OK;
}

function select(call: Call): Reply {
  const index = readInt32(arg(call, 0));
  call.server.database(index);
  call.session.db = index;
  return OK;
}

function auth(call: Call): Reply {
  if (call.args.length > 2) throw commandError("syntax");
  const [user, password] = call.args.length === 2
    ? [arg(call, 0), arg(call, 1)]
    : ["default", arg(call, 0)];
  if (call.args.length === 1 && call.server.settings.password === undefined) {
    throw commandError("noPasswordSet");
  }
  authenticate(call, user, password);
  return OK;
}

/** @throws {CommandError} WRONGPASS; a server without a password accepts any. */
function authenticate(call: Call, user: string, password: string): void {
  const expected = call.server.settings.password;
  const matches = expected === undefined || isSame(password, expected);
  if (user !== "default" || !matches) throw commandError("wrongPassword");
  call.session.authenticated = true;
}

/** Takes as long for a near miss as for a far one. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < b.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

function hello(call: Call): Reply {
  const { session } = call;
  const protocol = call.args.length === 0 ? session.protocol : readProtocol(arg(call, 0));
  const { credentials, name } = readHelloOptions(call.args.slice(1));
  if (credentials !== undefined) authenticate(call, ...credentials);
  if (!session.authenticated) throw commandError("helloUnauthenticated");
  if (name !== undefined) session.name = name;
  session.protocol = protocol;
  return map([
    ["server", "redis"],
    ["version", call.server.settings.version],
    ["proto", protocol],
    ["id", session.id],
    ["mode", "standalone"],
    ["role", "master"],
    ["modules", []],
  ]);
}

function readProtocol(text: string): Protocol {
  const version = parseInt64(text);
  if (version === undefined) throw commandError("protocolNotInteger");
  if (version !== 2n && version !== 3n) throw commandError("noProtocol");
  return version === 2n ? 2 : 3;
}

interface HelloOptions {
  credentials?: [string, string];
  name?: string;
}

function readHelloOptions(args: readonly string[]): HelloOptions {
  const options: HelloOptions = {};
  for (let i = 0; i < args.length;) {
    const option = args[i]?.toLowerCase();
    const [first, second] = [args[i + 1], args[i + 2]];
    if (option === "auth" && first !== undefined && second !== undefined) {
      options.credentials = [first, second];
      i += 3;
    } else if (option === "setname" && first !== undefined) {
      options.name = readClientName(first);
      i += 2;
    } else {
      throw helloOption(args[i] ?? "");
    }
  }
  return options;
}

function setName(call: Call): Reply {
  call.session.name = readClientName(arg(call, 0));
  return OK;
}

/** CLIENT SETINFO, which clients send at their start. Nothing here shows what they say. */
function checkInfo(call: Call): Reply {
  const option = arg(call, 0);
  if (!/^lib-(?:name|ver)$/i.test(option)) throw unknownClientAttribute(option);
  if (!isPrintable(arg(call, 1))) throw clientAttributeValue(option);
  return OK;
}

function readClientName(name: string): string {
  if (!isPrintable(name)) throw commandError("clientName");
  return name;
}

/** Whether it has only characters from `!` to `~`. */
function isPrintable(text: string): boolean {
  return /^[!-~]*$/.test(text);
}
