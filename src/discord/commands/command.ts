import type { InteractionContext } from "../interactions/interaction_context.ts";
import type { Permission } from "../permissions.ts";
import type { Text, Words } from "../words/mod.ts";

/** The options that have a description in every language. */
type OptionName = keyof Words["commands"]["options"];

/** An option of a subcommand, by Discord's option types 4 (whole number) and 5 (yes or no). */
export type CommandOption =
  | {
    readonly type: "integer";
    readonly name: OptionName;
    readonly min: number;
    readonly max: number;
  }
  | { readonly type: "boolean"; readonly name: OptionName };

/** A subcommand of `/ronnied`. */
export interface Command {
  /** Every language has a description of it. */
  readonly name: keyof Words["commands"]["subcommands"];
  readonly options?: readonly CommandOption[];
  run(context: InteractionContext): Promise<void>;
}

/** A command beside `/ronnied`, because Discord gives rights to whole commands only. */
export interface OwnCommand {
  /** As it is typed, without the slash. */
  readonly name: string;
  readonly description: (words: Words) => Text;
  /** What it takes to use it, unless the server's owners say otherwise. */
  readonly permission: Permission;
  run(context: InteractionContext): Promise<void>;
}

/** A command of a user's context menu. */
export interface UserCommand {
  /** As it reads there: 1–32 characters, of any case. */
  readonly name: string;
  run(context: InteractionContext, targetId: string): Promise<void>;
}

/** The number given for an option, or `otherwise`. */
export function integerOption(
  context: InteractionContext,
  name: string,
  otherwise: number,
): number {
  const { action } = context.interaction;
  const value = action.type === "command" ? action.options.get(name) : undefined;
  return typeof value === "number" && Number.isSafeInteger(value) ? value : otherwise;
}

/** The choice for a boolean option; false where it is left out. */
export function booleanOption(context: InteractionContext, name: string): boolean {
  const { action } = context.interaction;
  return action.type === "command" && action.options.get(name) === true;
}
