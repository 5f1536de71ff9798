/** The group "connection": https://redis.io/commands/?group=connection. */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError, helloOption, wrongArity } from "../errors.ts";
import { parseInt64, readInt32 } from "../numbers.ts";
import { map, OK, type Protocol, type Reply, simple } from "../reply.ts";

/** PING, ECHO, QUIT, HELLO, AUTH, SELECT, RESET. */
export const connectionCommands: Handlers = {
  ping,
  echo: (call) => arg(call, 0),
  quit,
  hello,
  auth,
  select,
  reset,
};

function ping(call: Call): Reply {
  if (call.args.length > 1) throw wrongArity(call.name);
  return call.args[0] ?? simple("PONG");
}

function quit(call: Call): Reply {
  call.session.closing = true;
  return OK;
}

function select(call: Call): Reply {
  const index = readInt32(arg(call, 0));
  call.engine.database(index);
  call.session.db = index;
  return OK;
}

function auth(call: Call): Reply {
  if (call.args.length > 2) throw commandError("syntax");
  const [user, password] = call.args.length === 2
    ? [arg(call, 0), arg(call, 1)]
    : ["default", arg(call, 0)];
  if (call.args.length === 1 && call.engine.options.password === undefined) {
    throw commandError("noPasswordSet");
  }
  authenticate(call, user, password);
  return OK;
}

/** @throws {CommandError} WRONGPASS; without a password of the server, any will do. */
function authenticate(call: Call, user: string, password: string): void {
  const expected = call.engine.options.password;
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
  if (name !== undefined) session.name = checkClientName(name);
  session.protocol = protocol;
  return map([
    ["server", "redis"],
    ["version", call.engine.options.version],
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
      options.name = checkClientName(first);
      i += 2;
    } else {
      throw helloOption(args[i] ?? "");
    }
  }
  return options;
}

/** A name as CLIENT LIST can show it. @throws {CommandError} */
export function checkClientName(name: string): string {
  if (!isPrintable(name)) throw commandError("clientName");
  return name;
}

/** Whether it has only characters from `!` to `~`. */
export function isPrintable(text: string): boolean {
  return /^[!-~]*$/.test(text);
}

function reset({ engine, session }: Call): Reply {
  session.endTransaction();
  session.db = 0;
  session.protocol = 2;
  session.name = "";
  session.authenticated = engine.options.password === undefined;
  return simple("RESET");
}
