import { z } from "zod";
import { type Command, type CommandOption, commands } from "./commands/mod.ts";

/** A command as Discord stores it, in its own words, with what Discord adds left out. */
export interface CommandBody {
  readonly name: string;
  readonly type: 1;
  readonly description: string;
  /** 0: servers only. Discord docs, Interaction Context Types. */
  readonly contexts: readonly [0];
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

/** What is registered with Discord: one command, `/ronnied`, with a subcommand for everything. */
export function commandBodies(): readonly CommandBody[] {
  return [{
    name: "ronnied",
    type: 1,
    description: "A dice game for the table: roll, hand out drinks, keep the tab",
    contexts: [0],
    options: commands.map(subcommandBody),
  }];
}

function subcommandBody({ name, description, options }: Command): OptionBody {
  return { type: 1, name, description, options: (options ?? []).map(optionBody) };
}

function optionBody(option: CommandOption): OptionBody {
  const { name, description } = option;
  if (option.type === "boolean") return { type: 5, name, description };
  return { type: 4, name, description, min_value: option.min, max_value: option.max };
}

const optionSchema: z.ZodType<OptionBody> = z.lazy(() =>
  z.object({
    type: z.number(),
    name: z.string(),
    description: z.string(),
    options: z.array(optionSchema).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
  }).transform((option) => withoutEmpty(option))
);

const registeredSchema = z.array(z.object({
  name: z.string(),
  type: z.number(),
  description: z.string(),
  contexts: z.array(z.number()).nullish(),
  options: z.array(optionSchema).optional(),
}));

/**
 * Whether what Discord has registered is not what we want there. Discord adds fields of its own and
 * leaves out empty lists, so only what we say is compared.
 */
export function differsFromRegistered(registered: unknown): boolean {
  const read = registeredSchema.safeParse(registered);
  if (!read.success) return true;
  return canonical(read.data) !== canonical(registeredSchema.parse(commandBodies()));
}

function withoutEmpty(option: {
  type: number;
  name: string;
  description: string;
  options?: readonly OptionBody[] | undefined;
  min_value?: number | undefined;
  max_value?: number | undefined;
}): OptionBody {
  const { type, name, description, options, min_value, max_value } = option;
  return {
    type,
    name,
    description,
    ...options && options.length > 0 && { options },
    ...min_value !== undefined && { min_value },
    ...max_value !== undefined && { max_value },
  };
}

function canonical(commands: z.output<typeof registeredSchema>): string {
  return JSON.stringify(commands.toSorted((a, b) => a.name < b.name ? -1 : 1));
}
