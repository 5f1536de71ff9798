/**
 * The subcommands of `/ronnied`, in one list: name, options, and what each does; and the
 * commands of users' context menus. Knows nothing of how commands are registered or how answers are sent.
 */
import { renderHelp } from "../render/mod.ts";
import { board } from "./board.ts";
import type { Command, UserCommand } from "./command.ts";
import { correct, correctUser } from "./correct.ts";
import { forget } from "./forget.ts";
import { abandon, join, leave, roll } from "./moves.ts";
import { myData } from "./my_data.ts";
import { recap } from "./recap.ts";
import { start } from "./start.ts";
import { leaderboard, newSession, pay, tab } from "./tabs.ts";
import { verify } from "./verify.ts";

export type { Command, CommandOption, UserCommand } from "./command.ts";

const help: Command = {
  name: "help",
  async run({ services, interaction: { action }, reply, voice }) {
    const names = commands.map(({ name }) => name);
    const commandId = action.type === "command" ? action.commandId : null;
    await reply.sendEphemeral(renderHelp(voice, services.houseRules, names, commandId));
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
  correct,
  recap,
  verify,
  newSession,
  abandon,
  myData,
  forget,
  help,
];

/** Every command of a user's context menu. */
export const userCommands: readonly UserCommand[] = [correctUser];
