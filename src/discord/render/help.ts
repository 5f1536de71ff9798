import type { HouseRules } from "../../game/mod.ts";
import { embedMessage, type Message } from "./message.ts";

/** A command as the help names it. */
export interface HelpCommand {
  /** As one types it, without the slash: `ronnied start`. */
  readonly name: string;
  readonly description: string;
}

/** Private: the game in ten seconds, and the commands. */
export function renderHelp(
  _houseRules: HouseRules,
  _commands: readonly HelpCommand[] = [],
): Message {
  return embedMessage({ title: "How to play" });
}
