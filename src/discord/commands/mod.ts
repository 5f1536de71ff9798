/**
 * The subcommands of `/ronnied`, in one list: name, options, and what each does; the commands beside
 * it; and those of users' context menus. Knows nothing of how commands are registered or how answers
 * are sent.
 */
import { asHouseSpeaks } from "../interactions/house_voices.ts";
import { renderHelp } from "../render/mod.ts";
import { board } from "./board.ts";
import type { Command, OwnCommand, UserCommand } from "./command.ts";
import { correct, correctUser } from "./correct.ts";
import { forget } from "./forget.ts";
import { house } from "./house.ts";
import { abandon, join, leave, roll } from "./moves.ts";
import { myData } from "./my_data.ts";
import { recap } from "./recap.ts";
import { start } from "./start.ts";
import { leaderboard, newSession, pay, tab } from "./tabs.ts";
import { verify } from "./verify.ts";

export type { Command, CommandOption, OwnCommand, UserCommand } from "./command.ts";

const help: Command = {
  name: "help",
  async run(context) {
    const { interaction: { action }, reply } = context;
    const names = commands.map(({ name }) => name);
    const commandId = action.type === "command" ? action.commandId : null;
    // Help comes even without a store.
    const { voice, house: { rules } } = await asHouseSpeaks(context);
    await reply.sendEphemeral(renderHelp(voice, rules, names, commandId));
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

/** Every command beside `/ronnied`. */
export const ownCommands: readonly OwnCommand[] = [house];

/** Every command of a user's context menu. */
export const userCommands: readonly UserCommand[] = [correctUser];
