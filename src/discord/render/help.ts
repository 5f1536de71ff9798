import type { HouseRules } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
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
  voice: Voice,
  houseRules: HouseRules,
  commands: readonly string[],
  commandId: string | null,
): Message {
  return embedMessage({
    title: voice.say(voice.words.help.title),
    description: [
      ...describe(voice, houseRules),
      "",
      joinDots(voice, commands.map((name) => showCommand(name, commandId)), commandsLimit),
    ].join("\n"),
    color: 0x3498db,
  });
}

function describe(voice: Voice, houseRules: HouseRules): readonly string[] {
  const { help } = voice.words;
  const { criticalHit, criticalFail, forceStartAfterMs } = houseRules;
  return [
    voice.say(help.press),
    voice.say(help.hit, { value: criticalHit }),
    voice.say(help.fail, { value: criticalFail }),
    voice.say(help.lowest),
    voice.say(help.again),
    voice.say(help.pay),
    voice.say(help.undo),
    voice.say(help.nudge),
    voice.say(help.host, { span: showSpan(voice, forceStartAfterMs) }),
    ...voice.isUsualDrink ? [voice.say(help.water)] : [],
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
