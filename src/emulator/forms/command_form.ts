import { compact } from "../compact.ts";
import {
  type ApiCommand,
  type ApiCommandChoice,
  type ApiCommandOption,
  ApplicationCommandOptionType,
  numbersOf,
} from "../wire.ts";
import { characterCount, type Field } from "./field.ts";
import { longestOf, readLocalizations } from "./localizations.ts";

const maxOptions = 25;
const maxCharacters = 8000;
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const optionTypes = numbersOf(ApplicationCommandOptionType);

/** A command of any kind as a bot registers it, checked. */
export type CommandForm = Omit<ApiCommand, "id" | "application_id" | "version" | "guild_id">;

/**
 * Reads a command and notes what Discord would refuse
 * (Discord docs: Application Commands, Application Command Object).
 */
export function readCommandForm(body: Field): CommandForm | undefined {
  if (!body.isObject()) return undefined;
  const type = body.at("type").present ? body.at("type").oneOf([1, 2, 3]) ?? 1 : 1;
  const form = compact({
    type,
    name: readName(body.at("name"), type) ?? "",
    name_localizations: readLocalizations(
      body.at("name_localizations"),
      (text) => readName(text, type),
    ),
    description: readCommandDescription(body.at("description"), type),
    description_localizations: readLocalizations(
      body.at("description_localizations"),
      (text) => readCommandDescription(text, type),
    ),
    options: readCommandOptions(body.at("options"), type),
    default_member_permissions: body.at("default_member_permissions").text() ?? null,
    dm_permission: body.at("dm_permission").flag(),
    contexts: readNumbers(body.at("contexts"), [0, 1, 2]),
    integration_types: readNumbers(body.at("integration_types"), [0, 1]) ?? [0],
    nsfw: body.at("nsfw").flag() ?? false,
  });
  if (commandCharacters(form) > maxCharacters) {
    body.fail("APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${maxCharacters})`);
  }
  return form;
}

function readName(field: Field, type: number): string | undefined {
  const name = field.requiredText({ min: 1, max: 32 });
  if (name === undefined || type !== 1) return name;
  if (namePattern.test(name) && name === name.toLowerCase()) return name;
  return field.fail("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
}

function readCommandDescription(field: Field, type: number): string {
  if (type === 1) return field.requiredText({ min: 1, max: 100 }) ?? "";
  if (field.present && field.value !== "") {
    field.fail(
      "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED",
      "Context menu commands cannot have a description",
    );
  }
  return "";
}

/** Only slash commands have any (Discord docs: Application Commands, Application Command Structure). */
function readCommandOptions(list: Field, type: number): readonly ApiCommandOption[] | undefined {
  if (type === 1) return readOptions(list);
  if (list.list(0, maxOptions).length === 0) return undefined;
  return list.fail(
    "APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED",
    "Context menu commands cannot have options",
  );
}

function readNumbers(list: Field, choices: readonly number[]): readonly number[] | null {
  if (!list.present) return null;
  return list.list(0, choices.length).flatMap((field) => field.oneOf(choices) ?? []);
}

function readOptions(list: Field): readonly ApiCommandOption[] | undefined {
  if (!list.present) return undefined;
  const names = new Set<string>();
  let optionalSeen = false;
  const options = list.list(0, maxOptions).flatMap((field) => {
    const option = readOption(field);
    if (!option) return [];
    if (names.has(option.name)) {
      field.fail("APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option name already exists");
    }
    names.add(option.name);
    if (option.required && optionalSeen) {
      field.fail(
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options",
      );
    }
    optionalSeen ||= !option.required && option.type > ApplicationCommandOptionType.SubcommandGroup;
    return [option];
  });
  return options.length > 0 ? options : undefined;
}

function readOption(field: Field): ApiCommandOption | undefined {
  if (!field.isObject()) return undefined;
  const type = field.at("type").oneOf(optionTypes) ?? ApplicationCommandOptionType.String;
  const isNumber = type === ApplicationCommandOptionType.Integer ||
    type === ApplicationCommandOptionType.Number;
  const isText = type === ApplicationCommandOptionType.String;
  return compact({
    type,
    name: readName(field.at("name"), 1) ?? "",
    name_localizations: readLocalizations(
      field.at("name_localizations"),
      (text) => readName(text, 1),
    ) ?? undefined,
    description: readOptionDescription(field.at("description")) ?? "",
    description_localizations: readLocalizations(
      field.at("description_localizations"),
      readOptionDescription,
    ) ?? undefined,
    required: field.at("required").flag() || undefined,
    choices: isNumber || isText ? readChoices(field.at("choices"), isNumber) : undefined,
    options: type <= ApplicationCommandOptionType.SubcommandGroup
      ? readOptions(field.at("options"))
      : undefined,
    min_value: isNumber ? field.at("min_value").number() : undefined,
    max_value: isNumber ? field.at("max_value").number() : undefined,
    min_length: isText ? field.at("min_length").integer(0, 6000) : undefined,
    max_length: isText ? field.at("max_length").integer(1, 6000) : undefined,
    autocomplete: field.at("autocomplete").flag() || undefined,
    channel_types: readNumbers(field.at("channel_types"), [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 15]) ??
      undefined,
  });
}

function readChoices(list: Field, isNumber: boolean): readonly ApiCommandChoice[] | undefined {
  if (!list.present) return undefined;
  return list.list(0, maxOptions).map((choice) => ({
    name: readChoiceName(choice.at("name")) ?? "",
    value: (isNumber ? choice.at("value").number() : choice.at("value").text({ max: 100 })) ?? "",
    ...compact({
      name_localizations: readLocalizations(choice.at("name_localizations"), readChoiceName) ??
        undefined,
    }),
  }));
}

function readOptionDescription(field: Field): string | undefined {
  return field.requiredText({ min: 1, max: 100 });
}

function readChoiceName(field: Field): string | undefined {
  return field.requiredText({ min: 1, max: 100 });
}

/** What Discord counts of a command, an option or a choice. */
interface Counted {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
}

/**
 * Name, description and choice values of the command and all its options, as Discord adds up: of a text
 * in several languages the longest.
 */
function commandCharacters(
  item: Counted & {
    readonly description: string;
    readonly description_localizations?: Readonly<Record<string, string | null>> | null;
    readonly options?: readonly ApiCommandOption[];
    readonly choices?: readonly ApiCommandChoice[];
  },
): number {
  const own = nameCharacters(item) + longestOf(item.description, item.description_localizations);
  const choices = (item.choices ?? []).reduce(
    (sum, choice) => sum + nameCharacters(choice) + characterCount(String(choice.value)),
    0,
  );
  return (item.options ?? []).reduce(
    (sum, option) => sum + commandCharacters(option),
    own + choices,
  );
}

function nameCharacters({ name, name_localizations: others }: Counted): number {
  return longestOf(name, others);
}
