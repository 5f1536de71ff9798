import type { HouseRules } from "../../game/mod.ts";
import { embedLimit, fitFields } from "./lists.ts";
import { embedMessage, type Message } from "./message.ts";
import { showSpan } from "./times.ts";

/** A subcommand in the help. */
interface HelpCommand {
  /** Without the command, such as `start`. */
  readonly name: string;
  readonly description: string;
}

/** Ephemeral: the game in ten seconds, and the commands. */
export function renderHelp(
  houseRules: HouseRules,
  commands: readonly HelpCommand[],
): Message {
  const title = "🎲 Ronnied in ten seconds";
  const description = describe(houseRules).join("\n");
  return embedMessage({
    title,
    description,
    color: 0x3498db,
    fields: fitFields([
      { name: "When it gets slow", lines: listSlow(houseRules) },
      { name: "Commands", lines: commands.map(showCommand) },
    ], embedLimit - title.length - description.length),
  });
}

function describe({ diceSides, criticalHit, criticalFail, maxPlayers }: HouseRules) {
  return [
    "**Join**, **Begin**, and everybody presses **Roll** once.",
    "",
    `🎲 The die goes from 1 to ${diceSides}.`,
    `🎯 **${criticalHit}**: you give somebody a drink.`,
    `🍺 **${criticalFail}**: you drink.`,
    "🥄 **Lowest roll** drinks.",
    "⚔️ **A tie for lowest**: just those roll again, until one is lowest.",
    "",
    "Another one? **Same again** keeps everybody's seat; a kept seat costs nothing.",
    "Done with a drink? Press **Pay a drink**, and it's off your tab.",
    "A “drink” is whatever you like: water, juice, tea. Leave one standing if you want to.",
    `Up to ${maxPlayers} at a table, one table a channel.`,
  ];
}

function listSlow({ forceStartAfterMs }: HouseRules): readonly string[] {
  return [
    `Host asleep? After ${showSpan(forceStartAfterMs)} any player can begin; the host owes one.`,
    "Somebody dreaming? **Nudge** calls them, **Skip** goes on without them.",
  ];
}

function showCommand({ name, description }: HelpCommand): string {
  return `\`/ronnied ${name}\` ${description}`;
}
