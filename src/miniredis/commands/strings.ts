/** The group "string": https://redis.io/commands/?group=string. */

import { arg, type Call, type CommandGroup } from "../command.ts";
import { commandError, wrongArity } from "../errors.ts";
import { OK, type Reply } from "../reply.ts";
import { readPositiveDeadline, type TimeForm, timeForms } from "./deadline.ts";

/** Which options of SET exclude each other; "time" stands for the four that give one. */
const exclusions: Readonly<Record<string, readonly string[]>> = {
  nx: ["xx"],
  xx: ["nx"],
  get: [],
  keepttl: ["time"],
  time: ["keepttl", "time"],
};

/** Strings read and written whole. */
export const stringCommands: CommandGroup = {
  get: { arity: 2, effect: "reads", run: (call) => call.db.text(arg(call, 0)) ?? null },
  mget: { arity: -2, effect: "reads", run: getMany },
  strlen: { arity: 2, effect: "reads", run: (call) => call.db.text(arg(call, 0))?.length ?? 0 },
  set: { arity: -3, effect: "writes", run: set },
  mset: { arity: -3, effect: "writes", run: setMany },
};

function set(call: Call): Reply {
  const [key, text] = [arg(call, 0), arg(call, 1)];
  const { flags, time } = readSetOptions(call.args.slice(2));
  const deadline = time && readPositiveDeadline(time.text, time.form, call);
  const old = flags.has("get") ? call.db.text(key) ?? null : undefined;
  const exists = call.db.find(key) !== undefined;
  if ((flags.has("nx") && exists) || (flags.has("xx") && !exists)) return old ?? null;
  call.db.putText(key, text, flags.has("keepttl"));
  if (deadline !== undefined) call.db.setDeadline(key, deadline);
  return old === undefined ? OK : old;
}

interface SetOptions {
  readonly flags: ReadonlySet<string>;
  readonly time: { readonly text: string; readonly form: TimeForm } | undefined;
}

/** @throws {CommandError} for an unknown option, and for two that exclude each other. */
function readSetOptions(args: readonly string[]): SetOptions {
  const flags = new Set<string>();
  let time: SetOptions["time"];
  for (let i = 0; i < args.length; i++) {
    const option = args[i]?.toLowerCase() ?? "";
    const form = timeForms[option];
    const flag = form === undefined ? option : "time";
    const excluded = exclusions[flag];
    if (excluded === undefined || excluded.some((other) => flags.has(other))) {
      throw commandError("syntax");
    }
    flags.add(flag);
    if (form === undefined) continue;
    const text = args[++i];
    if (text === undefined) throw commandError("syntax");
    time = { text, form };
  }
  return { flags, time };
}

function getMany({ db, args }: Call): Reply {
  return args.map((key) => {
    const value = db.find(key)?.value;
    return value?.type === "string" ? value.text : null;
  });
}

function setMany(call: Call): Reply {
  if (call.args.length % 2 !== 0) throw wrongArity(call.name);
  for (let i = 0; i < call.args.length; i += 2) {
    call.db.putText(arg(call, i), arg(call, i + 1), false);
  }
  return OK;
}
