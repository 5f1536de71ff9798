import { asHouseSpeaks } from "../interactions/house_voices.ts";
import { renderForgetConfirm } from "../render/mod.ts";
import type { Command } from "./command.ts";

/** Only asks; the button below the question forgets. */
export const forget: Command = {
  name: "forget",
  async run(context) {
    const { voice } = await asHouseSpeaks(context);
    await context.reply.sendEphemeral(renderForgetConfirm(voice));
  },
};
