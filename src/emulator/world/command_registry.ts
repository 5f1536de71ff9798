import { compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import { type CommandForm, readCommandForm } from "../forms/command_form.ts";
import { Field } from "../forms/field.ts";
import type { Limits } from "../limits.ts";
import { WindowCounters } from "../window_counter.ts";
import type { ApiCommand } from "../wire.ts";
import type { World } from "./world.ts";

const maxCommands = 100;

/** Global commands have no guild. */
export type CommandScope = string | undefined;

/** The commands a bot has registered, globally and per guild. */
export class CommandRegistry {
  readonly #world: World;
  readonly #byScope = new Map<CommandScope, readonly ApiCommand[]>();
  readonly #creates: WindowCounters<CommandScope>;

  constructor(world: World, limits: Limits) {
    this.#world = world;
    this.#creates = new WindowCounters(limits.commandCreates);
  }

  list(scope: CommandScope): readonly ApiCommand[] {
    return this.#byScope.get(scope) ?? [];
  }

  /** What a person in a guild is offered: the guild's own command hides a global of its kind and name. */
  offered(guildId: string | undefined): readonly ApiCommand[] {
    const own = guildId === undefined ? [] : this.list(guildId);
    const taken = new Set(own.map(({ type, name }) => `${type} ${name}`));
    const others = this.list(undefined).filter(({ type, name }) => !taken.has(`${type} ${name}`));
    return [...own, ...others];
  }

  /**
   * Replaces all commands of a scope; one that keeps its name keeps its id, and its version too if
   * nothing changed (Discord docs: Application Commands, Bulk Overwrite).
   *
   * @throws {DiscordError} 50035 for a bad command, 30034 when the day's creates are used up.
   */
  overwrite(scope: CommandScope, body: unknown): readonly ApiCommand[] {
    const forms = readForms(body);
    const before = this.list(scope);
    const added = forms.filter((form) => !findSame(before, form)).length;
    this.#countCreates(scope, added);
    const commands = forms.map((form) => this.#build(scope, form, findSame(before, form)));
    this.#set(scope, commands);
    return commands;
  }

  /** @throws {DiscordError} 10063 if the scope has no such command. */
  delete(scope: CommandScope, id: string): void {
    const before = this.list(scope);
    const left = before.filter((command) => command.id !== id);
    if (left.length === before.length) throw new DiscordError("unknownCommand");
    this.#set(scope, left);
  }

  #set(scope: CommandScope, commands: readonly ApiCommand[]): void {
    this.#byScope.set(scope, commands);
    this.#world.events.emit("commands", compact({ guildId: scope }));
  }

  #build(scope: CommandScope, form: CommandForm, old: ApiCommand | undefined): ApiCommand {
    const command = compact({
      ...form,
      id: old?.id ?? this.#world.ids.next(),
      application_id: this.#world.bot.id,
      version: old?.version ?? this.#world.ids.next(),
      dm_permission: scope === undefined ? form.dm_permission ?? true : undefined,
      guild_id: scope,
    });
    if (!old || JSON.stringify(old) === JSON.stringify(command)) return command;
    return { ...command, version: this.#world.ids.next() };
  }

  #countCreates(scope: CommandScope, amount: number): void {
    if (amount === 0) return;
    const { allowed } = this.#creates.take(scope, this.#world.clock.now(), amount);
    if (!allowed) throw new DiscordError("tooManyCommandCreates");
  }
}

function findSame(commands: readonly ApiCommand[], form: CommandForm): ApiCommand | undefined {
  return commands.find((command) => command.name === form.name && command.type === form.type);
}

function readForms(body: unknown): readonly CommandForm[] {
  const root = new Field(body);
  root.required();
  const seen = new Set<string>();
  const forms = root.list(0, maxCommands).flatMap((field) => {
    const form = readCommandForm(field);
    const key = `${form?.type} ${form?.name}`;
    if (seen.has(key)) {
      field.at("name").fail(
        "APPLICATION_COMMANDS_DUPLICATE_NAME",
        "Application command names must be unique",
      );
    }
    seen.add(key);
    return form ?? [];
  });
  root.refuseIfBad();
  return forms;
}
