import { board } from "./board.ts";
import { buttons } from "./buttons.ts";
import { commands } from "./commands.ts";
import { correct } from "./correct.ts";
import { dice } from "./dice.ts";
import { drinks } from "./drinks.ts";
import { forget } from "./forget.ts";
import { help } from "./help.ts";
import { hints } from "./hints.ts";
import { house } from "./house.ts";
import { lists } from "./lists.ts";
import { moves } from "./moves.ts";
import { myData } from "./my_data.ts";
import { notice } from "./notice.ts";
import { problems } from "./problems.ts";
import { quips } from "./quips/quips.ts";
import { rounds } from "./rounds.ts";
import { session } from "./session.ts";
import { tab } from "./tab.ts";
import { times } from "./times.ts";

/** All Portuguese texts, by area. */
export const words = {
  board,
  buttons,
  commands,
  correct,
  dice,
  drinks,
  forget,
  help,
  hints,
  house,
  lists,
  moves,
  myData,
  notice,
  problems,
  quips,
  rounds,
  session,
  tab,
  times,
};
