import { commands } from "./commands.ts";
import { help } from "./help.ts";
import { myData } from "./my_data.ts";
import { times } from "./times.ts";

/** All English texts, by area. */
export const words = { commands, help, myData, times };
