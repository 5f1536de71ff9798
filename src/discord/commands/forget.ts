import { renderForgetConfirm } from "../render/mod.ts";
import type { Command } from "./command.ts";

/** Only asks; the button below the question forgets. */
export const forget: Command = {
  name: "forget",
  async run({ reply, voice }) {
    await reply.sendEphemeral(renderForgetConfirm(voice));
  },
};
