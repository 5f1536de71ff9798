/**
 * The subcommands of `/ronnied`, in one static list: what each is called, what Discord shows about
 * it, and what it does. Knows nothing of how commands reach Discord or how answers are sent.
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
    await reply.whisper(renderHelp(services.houseRules, helpLines()));
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

function helpLines() {
  return commands.map(({ name, description }) => ({ name: `ronnied ${name}`, description }));
}
