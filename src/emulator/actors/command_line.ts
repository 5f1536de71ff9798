import {
  type ApiCommand,
  type ApiCommandArgument,
  type ApiCommandOption,
  ApplicationCommandOptionType,
} from "../wire.ts";
import { ActorError } from "./actor_error.ts";

/** A command line that has been read. */
export interface TypedCommand {
  readonly command: ApiCommand;
  /** With group and sub-command, as "game start". */
  readonly fullName: string;
  readonly options: readonly ApiCommandArgument[];
}

/** Turns a name that was typed for a user option into the user's id. */
export type UserFinder = (name: string) => string | undefined;

type Holder = { readonly options?: readonly ApiCommandOption[] };

/**
 * Reads a line such as `/game pay count:2`, or a click on a command's mention, as Discord's client does, which sends nothing that does
 * not fit the registered command.
 *
 * @throws {ActorError} for an unknown command, sub-command or option, a missing or unfit value.
 */
export function readCommandLine(
  line: string,
  offered: readonly ApiCommand[],
  findUser: UserFinder,
): TypedCommand {
  const [name = "", ...rest] = splitWords(withoutMention(line, offered).replace(/^\//, ""));
  const command = offered.find((candidate) => candidate.type === 1 && candidate.name === name);
  if (!command) {
    const known = offered.filter(({ type }) => type === 1)
      .map((candidate) => `/${candidate.name}`).join(", ") || "none";
    throw new ActorError(`There is no command /${name}; there is: ${known}`);
  }
  const path = [name];
  const options = readLevel(command, rest, path, findUser) ?? [];
  return { command, fullName: path.join(" "), options };
}

/**
 * The command line of a mention that is clicked, such as `</game start:123>`; any other line as it is
 * (Discord docs: Reference, Message Formatting).
 */
function withoutMention(line: string, offered: readonly ApiCommand[]): string {
  const [, path, id, options = ""] = /^<\/([^:>]+):(\d+)>(.*)$/.exec(line) ?? [];
  if (path === undefined) return line;
  const isKnown = offered.some((command) =>
    command.id === id && command.name === path.split(" ")[0]
  );
  if (!isKnown) throw new ActorError(`There is no command /${path} with the id ${id}`);
  return path + options;
}

function readLevel(
  holder: Holder,
  words: readonly string[],
  path: string[],
  findUser: UserFinder,
): readonly ApiCommandArgument[] {
  const subs = (holder.options ?? []).filter(isSub);
  if (subs.length === 0) return readArguments(holder, words, path, findUser);
  const [name = "", ...rest] = words;
  const sub = subs.find((candidate) => candidate.name === name);
  if (!sub) {
    const known = subs.map((candidate) => candidate.name).join(", ");
    throw new ActorError(`/${path.join(" ")} has no sub-command "${name}"; it has: ${known}`);
  }
  path.push(name);
  return [{ name, type: sub.type, options: readLevel(sub, rest, path, findUser) }];
}

function readArguments(
  holder: Holder,
  words: readonly string[],
  path: readonly string[],
  findUser: UserFinder,
): readonly ApiCommandArgument[] {
  const known = holder.options ?? [];
  const typed = splitArguments(words, known, path);
  const missing = known.find((option) => option.required && !typed.has(option.name));
  if (missing) throw new ActorError(`/${path.join(" ")} needs the option ${missing.name}`);
  return [...typed].map(([name, text]) => {
    const option = known.find((candidate) => candidate.name === name) as ApiCommandOption;
    return { name, type: option.type, value: readValue(option, text, findUser) };
  });
}

/** `a:1 b: two words` → a is "1", b is "two words": Discord's client writes a space after the colon. */
function splitArguments(
  words: readonly string[],
  known: readonly ApiCommandOption[],
  path: readonly string[],
): Map<string, string> {
  const typed = new Map<string, string>();
  let current: string | undefined;
  for (const word of words) {
    const option = known.find((candidate) => word.startsWith(`${candidate.name}:`));
    if (option) {
      current = option.name;
      typed.set(current, word.slice(current.length + 1));
    } else if (current !== undefined) {
      typed.set(current, `${typed.get(current)} ${word}`.trimStart());
    } else {
      throw new ActorError(`/${path.join(" ")} has no option for "${word}"`);
    }
  }
  return typed;
}

function readValue(
  option: ApiCommandOption,
  text: string,
  findUser: UserFinder,
): string | number | boolean {
  const unfit = (why: string) => new ActorError(`"${text}" does not fit ${option.name}: ${why}`);
  if (option.choices) {
    const choice = option.choices.find((item) => item.name === text || String(item.value) === text);
    if (!choice) throw unfit(`choose ${option.choices.map((item) => item.name).join(", ")}`);
    return choice.value;
  }
  switch (option.type) {
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return readNumber(option, text, unfit);
    case ApplicationCommandOptionType.Boolean:
      if (!/^(?:true|false)$/i.test(text)) throw unfit("True or False");
      return text.toLowerCase() === "true";
    case ApplicationCommandOptionType.User: {
      const id = findUser(text.replace(/^@/, ""));
      if (id === undefined) throw unfit("there is no member of that name");
      return id;
    }
    default:
      return readText(option, text, unfit);
  }
}

function readNumber(
  { type, min_value = -Infinity, max_value = Infinity }: ApiCommandOption,
  text: string,
  unfit: (why: string) => ActorError,
): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) throw unfit("not a number");
  if (type === ApplicationCommandOptionType.Integer && !Number.isSafeInteger(number)) {
    throw unfit("not an integer");
  }
  if (number < min_value || number > max_value) throw unfit(`${min_value} to ${max_value}`);
  return number;
}

function readText(
  { min_length = 0, max_length = 6000 }: ApiCommandOption,
  text: string,
  unfit: (why: string) => ActorError,
): string {
  if (text.length < min_length || text.length > max_length) {
    throw unfit(`${min_length} to ${max_length} characters`);
  }
  return text;
}

function isSub(option: ApiCommandOption): boolean {
  return option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup;
}

/** Splits at spaces, except inside double quotes, which are dropped. */
function splitWords(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));
}
