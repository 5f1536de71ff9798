import { renderRecap, textMessage } from "../render/mod.ts";
import type { Command } from "./command.ts";

export const recap: Command = {
  name: "recap",
  async run({ services, interaction, reply, voice, publicVoice }) {
    const { recap, tab } = await services.tabs.recap(interaction.guildId);
    const here = textMessage(voice.say(voice.words.moves.here));
    await reply.sendPublic(renderRecap(publicVoice, recap, tab), here);
  },
};
