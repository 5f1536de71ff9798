import { renderRecap, textMessage } from "../render/mod.ts";
import type { Command } from "./command.ts";

export const recap: Command = {
  name: "recap",
  async run({ services, interaction, reply }) {
    const { recap, tab } = await services.tabs.recap(interaction.guildId);
    await reply.sendPublic(renderRecap(recap, tab), textMessage("Here you are."));
  },
};
