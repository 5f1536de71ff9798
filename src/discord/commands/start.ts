import { startGame } from "../interactions/start_game.ts";
import type { Command } from "./command.ts";

export const start: Command = {
  name: "start",
  run: (context) => startGame(context, null),
};
