import type { HouseRules } from "../../game/mod.ts";
import { joinDots } from "./lists.ts";
import { embedMessage, type Message } from "./message.ts";
import { showSpan } from "./times.ts";

/** All commands together; there is room for three times as many as there are. */
const commandsLimit = 2_000;

/**
 * Ephemeral: the game in ten seconds, on one screen of a phone. `commands` are the subcommands'
 * names, and `commandId` is Discord's id of the command, by which they can be clicked; null if it is
 * not known.
 */
export function renderHelp(
  houseRules: HouseRules,
  commands: readonly string[],
  commandId: string | null,
): Message {
  return embedMessage({
    title: "🎲 Ronnied in ten seconds",
    description: [
      ...describe(houseRules),
      "",
      joinDots(commands.map((name) => showCommand(name, commandId)), commandsLimit),
    ].join("\n"),
    color: 0x3498db,
  });
}

function describe({ criticalHit, criticalFail, forceStartAfterMs }: HouseRules): readonly string[] {
  return [
    "**Join**, **Begin**, and everybody presses **Roll** once.",
    `🎯 **${criticalHit}**: you give somebody a drink.`,
    `🍺 **${criticalFail}**: you drink.`,
    "🥄 **Lowest roll** drinks; ties roll again.",
    "🔁 **Same again** keeps your seat, free.",
    "✅ **Pay a drink** takes one off your tab.",
    "🔔 **Nudge** the dreamers, or **Skip** them.",
    `👑 Host asleep? After ${showSpan(forceStartAfterMs)} any player can begin.`,
    "💧 A “drink” can be anything. Water counts.",
  ];
}

/**
 * A subcommand that can be clicked.
 *
 * https://discord.com/developers/docs/reference#message-formatting
 */
function showCommand(name: string, commandId: string | null): string {
  return commandId === null ? `\`/ronnied ${name}\`` : `</ronnied ${name}:${commandId}>`;
}
