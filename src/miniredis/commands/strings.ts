/** The group "string" without its counters: https://redis.io/commands/?group=string. */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError, wrongArity } from "../errors.ts";
import { readInt64, readInteger } from "../numbers.ts";
import { OK, type Reply } from "../reply.ts";
import { MAX_BULK_BYTES } from "../request_parser.ts";
import { readDeadline, readStringOptions, type TimeForm } from "./deadline.ts";

const SET_EXCLUSIONS = {
  nx: ["xx"],
  xx: ["nx"],
  get: [],
  keepttl: ["time"],
  time: ["keepttl"],
};
const GETEX_EXCLUSIONS = { persist: ["time"], time: ["persist"] };
const SECONDS: TimeForm = { unitMs: 1000, absolute: false };
const MILLISECONDS: TimeForm = { unitMs: 1, absolute: false };

/** Strings read and written whole or in part. */
export const stringCommands: Handlers = {
  get: (call) => call.db.text(arg(call, 0)) ?? null,
  set,
  setnx,
  setex: (call) => setWithTtl(call, SECONDS),
  psetex: (call) => setWithTtl(call, MILLISECONDS),
  getset,
  getdel,
  getex,
  mget,
  mset,
  msetnx,
  append,
  strlen: (call) => call.db.text(arg(call, 0))?.length ?? 0,
  getrange,
  setrange,
};

function set(call: Call): Reply {
  const [key, text] = [arg(call, 0), arg(call, 1)];
  const { flags, time } = readStringOptions(call.args.slice(2), SET_EXCLUSIONS);
  const deadline = time && readDeadline(time.text, time.form, call.now, call.name);
  const old = flags.has("get") ? call.db.text(key) ?? null : undefined;
  const exists = call.db.find(key) !== undefined;
  if ((flags.has("nx") && exists) || (flags.has("xx") && !exists)) return old ?? null;
  call.db.putText(key, text, flags.has("keepttl"));
  if (deadline !== undefined) call.db.setDeadline(key, deadline);
  return old === undefined ? OK : old;
}

function setnx(call: Call): Reply {
  const key = arg(call, 0);
  if (call.db.find(key) !== undefined) return 0;
  call.db.putText(key, arg(call, 1), false);
  return 1;
}

function setWithTtl(call: Call, form: TimeForm): Reply {
  const deadline = readDeadline(arg(call, 1), form, call.now, call.name);
  call.db.putText(arg(call, 0), arg(call, 2), false);
  call.db.setDeadline(arg(call, 0), deadline);
  return OK;
}

function getset(call: Call): Reply {
  const old = call.db.text(arg(call, 0)) ?? null;
  call.db.putText(arg(call, 0), arg(call, 1), false);
  return old;
}

function getdel(call: Call): Reply {
  const old = call.db.text(arg(call, 0)) ?? null;
  call.db.delete(arg(call, 0));
  return old;
}

function getex(call: Call): Reply {
  const key = arg(call, 0);
  const { flags, time } = readStringOptions(call.args.slice(1), GETEX_EXCLUSIONS);
  const text = call.db.text(key);
  if (text === undefined) return null;
  if (time !== undefined) {
    const deadline = readDeadline(time.text, time.form, call.now, call.name);
    if (time.form.absolute && deadline <= call.now) call.db.delete(key);
    else call.db.setDeadline(key, deadline);
  } else if (flags.has("persist") && call.db.find(key)?.expiresAt !== undefined) {
    call.db.setDeadline(key, undefined);
  }
  return text;
}

function mget(call: Call): Reply {
  return call.args.map((key) => {
    const value = call.db.find(key)?.value;
    return value?.type === "string" ? value.text : null;
  });
}

function mset(call: Call): Reply {
  for (const [key, text] of readPairs(call)) call.db.putText(key, text, false);
  return OK;
}

function msetnx(call: Call): Reply {
  const pairs = readPairs(call);
  if (pairs.some(([key]) => call.db.find(key) !== undefined)) return 0;
  for (const [key, text] of pairs) call.db.putText(key, text, false);
  return 1;
}

function readPairs(call: Call): [string, string][] {
  if (call.args.length % 2 !== 0) throw wrongArity(call.name);
  const pairs: [string, string][] = [];
  for (let i = 0; i < call.args.length; i += 2) pairs.push([arg(call, i), arg(call, i + 1)]);
  return pairs;
}

function append(call: Call): Reply {
  const key = arg(call, 0);
  const text = (call.db.text(key) ?? "") + arg(call, 1);
  checkLength(text.length);
  call.db.putText(key, text, true);
  return text.length;
}

function setrange(call: Call): Reply {
  const [key, patch] = [arg(call, 0), arg(call, 2)];
  const offset = readInteger(arg(call, 1));
  if (offset < 0) throw commandError("offsetOutOfRange");
  const old = call.db.text(key) ?? "";
  if (patch === "") return old.length;
  checkLength(offset + patch.length);
  const text = old.slice(0, offset).padEnd(offset, "\0") + patch +
    old.slice(offset + patch.length);
  call.db.putText(key, text, true);
  return text.length;
}

function checkLength(bytes: number): void {
  if (bytes > MAX_BULK_BYTES) throw commandError("stringTooLong");
}

function getrange(call: Call): Reply {
  const [start, end] = [readInt64(arg(call, 1)), readInt64(arg(call, 2))];
  const text = call.db.text(arg(call, 0)) ?? "";
  if (start < 0n && end < 0n && start > end) return "";
  const length = BigInt(text.length);
  const fromEnd = (index: bigint) =>
    index < 0n ? (index + length < 0n ? 0n : index + length) : index;
  return text.slice(Number(fromEnd(start)), Number(fromEnd(end)) + 1);
}
