import { type Command, type CommandOption, commands } from "./commands/mod.ts";
import type { DiscordBot } from "./connection/mod.ts";

/** A command as Discord stores it, without the fields that Discord adds. */
interface CommandBody {
  readonly name: string;
  readonly type: 1;
  readonly description: string;
  /** 0: servers only. Discord docs, Interaction Context Types. */
  readonly contexts: readonly [0];
  /** 0: for servers that invited the bot, not for a user's own account. Discord docs, Installation. */
  readonly integration_types: readonly [0];
  readonly options: readonly OptionBody[];
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
 * Registers the commands, globally or for one guild, by one bulk overwrite and only if Discord has
 * something else. They are never deleted: a stopped bot keeps its commands.
 *
 * https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
 *
 * @throws {RequestFailed} if Discord cannot be asked or refuses.
 */
export async function registerCommands(
  bot: DiscordBot,
  guildId: string | null,
): Promise<"registered" | "unchanged"> {
  const routes = bot.rest.routes.interactions.commands;
  const path = guildId === null
    ? routes.commands(bot.applicationId)
    : routes.guilds.all(bot.applicationId, guildId);
  // Not `rest.get`: it would turn the names of the fields into camel case.
  const registered = await bot.rest.makeRequest<unknown>("GET", path);
  if (!differsFromRegistered(registered)) return "unchanged";
  await bot.rest.put<unknown>(path, { body: commandBodies() });
  return "registered";
}

/** What is registered: one command, `/ronnied`, with a subcommand for everything. */
export function commandBodies(): readonly CommandBody[] {
  return [{
    name: "ronnied",
    type: 1,
    description: "A dice game for the table: roll, hand out drinks, keep the tab",
    contexts: [0],
    integration_types: [0],
    options: commands.map(subcommandBody),
  }];
}

/** Whether Discord has other commands registered than this bot's. Fields it adds do not count. */
export function differsFromRegistered(registered: unknown): boolean {
  return !isSame(registered, commandBodies());
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
