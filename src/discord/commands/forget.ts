import { renderForgetConfirm } from "../render/mod.ts";
import type { Command } from "./command.ts";

/** Only asks; the button below the question forgets. */
export const forget: Command = {
  name: "forget",
  description: "Have Ronnie forget you: your name and your counts, on every server. Asks once more",
  async run({ reply }) {
    await reply.sendEphemeral(renderForgetConfirm());
  },
};
