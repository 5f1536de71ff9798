import { type Command, type CommandOption, commands, userCommands } from "./commands/mod.ts";

/** A command as Discord stores it, without the fields that Discord adds. */
interface CommandBody {
  readonly name: string;
  /** 1: with a slash; 2: in a user's context menu. Discord docs, Application Command Types. */
  readonly type: 1 | 2;
  /** Empty in a context menu. */
  readonly description: string;
  /** 0: servers only. Discord docs, Interaction Context Types. */
  readonly contexts: readonly [0];
  /** 0: for servers that invited the bot, not for a user's own account. Discord docs, Installation. */
  readonly integration_types: readonly [0];
  /** None in a context menu. */
  readonly options?: readonly OptionBody[];
}

interface OptionBody {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly OptionBody[];
  readonly min_value?: number;
  readonly max_value?: number;
}

/** The fields of commands and options that this bot sets. */
const ownFields = [
  "name",
  "type",
  "description",
  "contexts",
  "integration_types",
  "options",
  "min_value",
  "max_value",
] as const;

/**
 * What is registered: one command, `/ronnied`, with a subcommand for everything, and the commands of
 * users' context menus.
 */
export function commandBodies(): readonly CommandBody[] {
  const places = { contexts: [0], integration_types: [0] } as const;
  return [
    {
      name: "ronnied",
      type: 1,
      description: "A dice game for the table: roll, hand out drinks, keep the tab",
      ...places,
      options: commands.map(subcommandBody),
    },
    ...userCommands.map(({ name }) => ({ name, type: 2, description: "", ...places }) as const),
  ];
}

/** Whether Discord has other commands registered than this bot's. Fields it adds do not count. */
export function differsFromRegistered(registered: unknown): boolean {
  return !isSame(registered, commandBodies());
}

/** Ids of the commands in a list of Discord's that have the name of this bot's. */
export function ownCommandIds(registered: unknown): readonly string[] {
  const names = commandBodies().map(({ name }) => name);
  return (Array.isArray(registered) ? registered : []).flatMap((command) =>
    isObject(command) && names.some((name) => name === command.name) ? String(command.id) : []
  );
}

function subcommandBody({ name, description, options }: Command): OptionBody {
  return { type: 1, name, description, options: (options ?? []).map(optionBody) };
}

function optionBody(option: CommandOption): OptionBody {
  const { name, description } = option;
  if (option.type === "boolean") return { type: 5, name, description };
  return { type: 4, name, description, min_value: option.min, max_value: option.max };
}

/** Compares {@linkcode ownFields}, and lists item by item; Discord leaves out empty lists. */
function isSame(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(found) || Array.isArray(wanted)) {
    const [some, others] = [found ?? [], wanted ?? []];
    return Array.isArray(some) && Array.isArray(others) && some.length === others.length &&
      some.every((item, index) => isSame(item, others[index]));
  }
  if (!isObject(found) || !isObject(wanted)) return found === wanted;
  return ownFields.every((field) => isSame(found[field], wanted[field]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
