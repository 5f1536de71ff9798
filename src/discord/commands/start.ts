import { startGame } from "../interactions/start_game.ts";
import type { Command } from "./command.ts";

export const start: Command = {
  name: "start",
  description: "Open a dice game in this channel; the others join by a button",
  run: (context) => startGame(context, null),
};
