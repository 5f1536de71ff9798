import type { ApiCommand } from "../../emulator/mod.ts";

type Option = NonNullable<ApiCommand["options"]>[number];

/** A command with its sub-command, as it is typed. */
interface Leaf {
  readonly path: string;
  readonly description: string;
  readonly options: readonly Option[];
}

/** A possible completion of a line. */
export interface Suggestion {
  /** The whole line with this completion. */
  readonly line: string;
  readonly label: string;
  readonly hint: string;
}

/** Discord docs: Application Commands, Application Command Option Type. */
const slashCommand = 1;
const subCommand = 1;
const subCommandGroup = 2;
const boolean = 5;

/** The commands that a player is offered: those whose permissions they have. */
export function offeredTo(
  commands: readonly ApiCommand[],
  permissions: string,
): readonly ApiCommand[] {
  return commands.filter(({ default_member_permissions: needed }) =>
    needed === null || (BigInt(needed) & ~BigInt(permissions)) === 0n
  );
}

/** Commands as they are described to who has Discord in this language. */
export function describedIn(
  commands: readonly ApiCommand[],
  locale: string,
): readonly ApiCommand[] {
  return commands.map((command) => ({
    ...command,
    description: descriptionIn(command, locale),
    options: optionsIn(command.options ?? [], locale),
  }));
}

function optionsIn(options: readonly Option[], locale: string): readonly Option[] {
  return options.map((option) => ({
    ...option,
    description: descriptionIn(option, locale),
    ...option.options && { options: optionsIn(option.options, locale) },
  }));
}

function descriptionIn(
  { description, description_localizations: others }: ApiCommand | Option,
  locale: string,
): string {
  const found = Object.entries(others ?? {}).find(([name]) => name === locale);
  return found?.[1] ?? description;
}

/** The possible completions of a line that begins with a slash. */
export function suggest(line: string, commands: readonly ApiCommand[]): readonly Suggestion[] {
  if (!line.startsWith("/")) return [];
  const leaves = leavesOfAll(commands);
  const chosen = leaves.find((leaf) => isTyped(leaf, line));
  return chosen ? suggestOptions(line, chosen) : suggestLeaves(line, leaves);
}

/** Whether a line can be sent as it is. */
export function isComplete(line: string, commands: readonly ApiCommand[]): boolean {
  const leaf = leavesOfAll(commands).find((found) => isTyped(found, line));
  if (!leaf) return false;
  const isGiven = ({ name }: Option) => new RegExp(`\\s${name}:\\s?\\S`).test(line);
  const isOpen = ({ name }: Option) => new RegExp(`\\s${name}:\\s*$`).test(line);
  return leaf.options.every((option) =>
    !isOpen(option) && (option.required !== true || isGiven(option))
  );
}

/** Commands of context menus are not typed. */
function leavesOfAll(commands: readonly ApiCommand[]): readonly Leaf[] {
  return commands.filter(({ type }) => type === slashCommand)
    .flatMap((command) => leavesOf(command, []));
}

function leavesOf(holder: ApiCommand | Option, above: readonly string[]): readonly Leaf[] {
  const path = [...above, holder.name];
  const options = holder.options ?? [];
  const subs = options.filter(({ type }) => type === subCommand || type === subCommandGroup);
  if (subs.length > 0) return subs.flatMap((sub) => leavesOf(sub, path));
  return [{ path: path.join(" "), description: holder.description, options }];
}

function isTyped({ path }: Leaf, line: string): boolean {
  return line === `/${path}` || line.startsWith(`/${path} `);
}

/** Every typed word begins a word of the command: "/start" finds "/ronnied start". */
function suggestLeaves(line: string, leaves: readonly Leaf[]): readonly Suggestion[] {
  const typed = line.slice(1).toLowerCase().split(" ").filter((word) => word !== "");
  return leaves.filter(({ path }) =>
    typed.every((word) => path.split(" ").some((part) => part.startsWith(word)))
  ).map(({ path, description }) => ({
    line: `/${path}`,
    label: `/${path}`,
    hint: description,
  }));
}

function suggestOptions(line: string, { options }: Leaf): readonly Suggestion[] {
  const open = options.find(({ name }) => new RegExp(`\\s${name}:(?:\\s*|\\s?\\S+)$`).test(line));
  if (open) return suggestValues(line, open);
  return options.filter(({ name }) => !new RegExp(`\\s${name}:`).test(line)).map((option) => ({
    line: `${line.trimEnd()} ${option.name}: `,
    label: `${option.name}:`,
    hint: [option.description, rangeOf(option)].filter((part) => part !== "").join(" "),
  }));
}

function suggestValues(line: string, option: Option): readonly Suggestion[] {
  const values = option.type === boolean
    ? ["True", "False"]
    : (option.choices ?? []).map(({ name }) => name);
  const typed = /:\s*(\S*)$/.exec(line)?.[1] ?? "";
  const isMeant = (value: string) => value.toLowerCase().startsWith(typed.toLowerCase());
  return values.filter((value) => isMeant(value) && value !== typed).map((value) => ({
    line: `${line.slice(0, line.length - typed.length)}${value}`,
    label: value,
    hint: option.description,
  }));
}

function rangeOf({ min_value, max_value }: Option): string {
  if (min_value === undefined && max_value === undefined) return "";
  return `(${min_value ?? "…"}–${max_value ?? "…"})`;
}
