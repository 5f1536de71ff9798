/**
 * The subcommands of `/ronnied`, in one list: name, description, options, and what each does. Knows
 * nothing of how commands are registered or how answers are sent.
 */
import { renderHelp } from "../render/mod.ts";
import { board } from "./board.ts";
import type { Command } from "./command.ts";
import { forget } from "./forget.ts";
import { abandon, join, leave, roll } from "./moves.ts";
import { start } from "./start.ts";
import { leaderboard, newSession, pay, tab } from "./tabs.ts";

export type { Command, CommandOption } from "./command.ts";

const help: Command = {
  name: "help",
  description: "How the game goes, in ten seconds",
  async run({ services, reply }) {
    await reply.sendEphemeral(renderHelp(services.houseRules, commands));
  },
};

/** Every subcommand, in the order Discord shows them. */
export const commands: readonly Command[] = [
  start,
  join,
  leave,
  roll,
  board,
  leaderboard,
  tab,
  pay,
  newSession,
  abandon,
  forget,
  help,
];
