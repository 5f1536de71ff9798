import { renderVerification } from "../render/mod.ts";
import type { Command } from "./command.ts";

/** The dice of the channel's last finished game. */
export const verify: Command = {
  name: "verify",
  async run({ services, interaction, reply, voice }) {
    const games = await services.games.toVerify(interaction);
    await reply.sendEphemeral(renderVerification(voice, games, 0));
  },
};
