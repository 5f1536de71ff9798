/** CLIENT: who is connected. https://redis.io/commands/client/ */

import { arg, type Call, type Handlers } from "../command.ts";
import {
  clientAttributeValue,
  commandError,
  unknownClientAttribute,
  unknownClientType,
} from "../errors.ts";
import { parseInt64 } from "../numbers.ts";
import { OK, type Reply, simple, verbatim } from "../reply.ts";
import type { Session } from "../session.ts";
import { checkClientName, isPrintable } from "./connection.ts";

const HELP = [
  "CLIENT <subcommand> [<arg> [value] [opt] ...]. Subcommands are:",
  "GETNAME",
  "    Return the name of the current connection.",
  "ID",
  "    Return the ID of the current connection.",
  "INFO",
  "    Return information about the current client connection.",
  "LIST [options ...]",
  "    Return information about client connections. Options:",
  "    * TYPE (NORMAL|MASTER|REPLICA|PUBSUB)",
  "      Return clients of specified type.",
  "    * ID <client-id> [<client-id> [...]]",
  "      Return clients of specified IDs only.",
  "SETNAME <name>",
  "    Assign the name <name> to the current connection.",
  "SETINFO <option> <value>",
  "    Set client meta attr. Options are:",
  "    * LIB-NAME: the client lib name.",
  "    * LIB-VER: the client lib version.",
  "NO-EVICT (ON|OFF)",
  "    Protect current client connection from eviction.",
  "HELP",
  "    Prints this help.",
];

/** CLIENT with its subcommands. */
export const clientCommands: Handlers = {
  client: () => HELP.map(simple),
  "client|help": () => HELP.map(simple),
  "client|id": (call) => call.session.id,
  "client|getname": (call) => call.session.name === "" ? null : call.session.name,
  "client|setname": setName,
  "client|setinfo": setInfo,
  "client|info": (call) => verbatim(`${describe(call.session, call.now)}\n`),
  "client|list": list,
  "client|no-evict": noEvict,
};

function setName(call: Call): Reply {
  call.session.name = checkClientName(arg(call, 0));
  return OK;
}

function setInfo(call: Call): Reply {
  const option = arg(call, 0);
  const value = arg(call, 1);
  switch (option.toLowerCase()) {
    case "lib-name":
      if (!isPrintable(value)) throw clientAttributeValue(option);
      call.session.libraryName = value;
      return OK;
    case "lib-ver":
      if (!isPrintable(value)) throw clientAttributeValue(option);
      call.session.libraryVersion = value;
      return OK;
    default:
      throw unknownClientAttribute(option);
  }
}

function noEvict(call: Call): Reply {
  const wish = arg(call, 0).toLowerCase();
  if (wish !== "on" && wish !== "off") throw commandError("syntax");
  call.session.noEvict = wish === "on";
  return OK;
}

function list(call: Call): Reply {
  const shown = selectSessions(call);
  return verbatim(shown.map((session) => `${describe(session, call.now)}\n`).join(""));
}

function selectSessions(call: Call): Session[] {
  const all = [...call.engine.sessions.values()];
  const [option, ...rest] = call.args;
  if (option === undefined) return all;
  if (option.toLowerCase() === "type" && rest.length === 1) {
    const type = rest[0] ?? "";
    if (!["normal", "master", "slave", "replica", "pubsub"].includes(type.toLowerCase())) {
      throw unknownClientType(type);
    }
    return type.toLowerCase() === "normal" ? all : [];
  }
  if (option.toLowerCase() !== "id" || rest.length === 0) throw commandError("syntax");
  const ids = rest.map(parseInt64);
  if (ids.some((id) => id === undefined)) throw commandError("clientId");
  return ids.flatMap((id) => call.engine.sessions.get(Number(id)) ?? []);
}

/** One line of CLIENT LIST. */
function describe(session: Session, now: number): string {
  const seconds = (since: number) => Math.max(0, Math.floor((now - since) / 1000));
  const fields = {
    id: session.id,
    addr: session.addresses.remote,
    laddr: session.addresses.local,
    fd: session.id,
    name: session.name,
    age: seconds(session.connectedAt),
    idle: seconds(session.lastUsedAt),
    flags: (session.queue === undefined ? "" : "x") + (session.noEvict ? "e" : "") || "N",
    db: session.db,
    sub: 0,
    psub: 0,
    multi: session.queue?.length ?? -1,
    cmd: session.lastCommand,
    user: "default",
    "lib-name": session.libraryName,
    "lib-ver": session.libraryVersion,
    resp: session.protocol,
  };
  return Object.entries(fields).map(([key, value]) => `${key}=${value}`).join(" ");
}
