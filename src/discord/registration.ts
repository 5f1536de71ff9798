import {
  type Command,
  type CommandOption,
  commands,
  ownCommands,
  userCommands,
} from "./commands/mod.ts";
import { permissionBit } from "./permissions.ts";
import { type Language, languages, type Text, voiceFor, type Words } from "./words/mod.ts";

/** Texts of a description in other languages than English, by Discord's locales. */
type Localizations = Readonly<Record<string, string>>;

/** A command as Discord stores it, without the fields that Discord adds. */
interface CommandBody {
  readonly name: string;
  /** 1: with a slash; 2: in a user's context menu. Discord docs, Application Command Types. */
  readonly type: 1 | 2;
  /** Empty in a context menu. */
  readonly description: string;
  readonly description_localizations?: Localizations;
  /** 0: servers only. Discord docs, Interaction Context Types. */
  readonly contexts: readonly [0];
  /** 0: for servers that invited the bot, not for a user's own account. Discord docs, Installation. */
  readonly integration_types: readonly [0];
  /**
   * The bit set of permissions that it takes; null: everybody may use it. Owners can decide otherwise.
   * Discord docs, Application Commands, Permissions.
   */
  readonly default_member_permissions: string | null;
  /** None in a context menu. */
  readonly options?: readonly OptionBody[];
}

interface OptionBody {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Localizations;
  readonly options?: readonly OptionBody[];
  readonly min_value?: number;
  readonly max_value?: number;
}

/** The fields of commands and options that this bot sets. */
const ownFields = [
  "name",
  "type",
  "description",
  "description_localizations",
  "contexts",
  "integration_types",
  "default_member_permissions",
  "options",
  "min_value",
  "max_value",
] as const;

/**
 * What is registered: one command, `/ronnied`, with a subcommand for everything that players do, the
 * commands beside it, and those of users' context menus.
 */
export function commandBodies(): readonly CommandBody[] {
  const places = { contexts: [0], integration_types: [0] } as const;
  const forAll = { ...places, default_member_permissions: null };
  return [
    {
      name: "ronnied",
      type: 1,
      ...describe(({ commands }) => commands.ronnied),
      ...forAll,
      options: commands.map(subcommandBody),
    },
    ...ownCommands.map(({ name, description, permission }) => ({
      ...{ name, type: 1, ...describe(description), ...places } as const,
      default_member_permissions: String(permissionBit(permission)),
    })),
    ...userCommands.map(({ name }) => ({ name, type: 2, description: "", ...forAll }) as const),
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

function subcommandBody({ name, options }: Command): OptionBody {
  const described = describe(({ commands }) => commands.subcommands[name]);
  return { type: 1, name, ...described, options: (options ?? []).map(optionBody) };
}

function optionBody(option: CommandOption): OptionBody {
  const { name } = option;
  const described = describe(({ commands }) => commands.options[name]);
  if (option.type === "boolean") return { type: 5, name, ...described };
  return { type: 4, name, ...described, min_value: option.min, max_value: option.max };
}

/**
 * A description in every language: Discord shows a user the one of their own, and English to others.
 *
 * https://discord.com/developers/docs/interactions/application-commands#localization
 */
function describe(
  textOf: (words: Words) => Text,
): Pick<OptionBody, "description" | "description_localizations"> {
  const inLocale = (locale: string) => {
    const voice = voiceFor(locale);
    return voice.say(textOf(voice.words));
  };
  const others = Object.values<Language>(languages).filter((language) => language !== languages.en)
    .flatMap(({ locales }) => locales)
    .map((locale) => [locale, inLocale(locale)]);
  return {
    description: inLocale("en-US"),
    description_localizations: Object.fromEntries(others),
  };
}

/** Compares {@linkcode ownFields}, and lists item by item; Discord leaves out empty lists. */
function isSame(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(found) || Array.isArray(wanted)) {
    const [some, others] = [found ?? [], wanted ?? []];
    return Array.isArray(some) && Array.isArray(others) && some.length === others.length &&
      some.every((item, index) => isSame(item, others[index]));
  }
  if (!isObject(found) || !isObject(wanted)) return found === wanted;
  return ownFields.every((field) =>
    field === "description_localizations"
      ? isSameMap(found[field] ?? {}, wanted[field] ?? {})
      : isSame(found[field], wanted[field])
  );
}

/** Compares texts by their locales, in whatever order; Discord writes null for none. */
function isSameMap(found: unknown, wanted: unknown): boolean {
  if (!isObject(found) || !isObject(wanted)) return false;
  const locales = Object.keys(wanted);
  return Object.keys(found).length === locales.length &&
    locales.every((locale) => found[locale] === wanted[locale]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
