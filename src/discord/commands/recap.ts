import { asHouseSpeaks } from "../interactions/house_voices.ts";
import { renderRecap, textMessage } from "../render/mod.ts";
import type { Command } from "./command.ts";

export const recap: Command = {
  name: "recap",
  async run(context) {
    const { services, interaction, reply } = context;
    const [{ recap, tab }, { voice, publicVoice }] = await Promise.all([
      services.tabs.recap(interaction.guildId),
      asHouseSpeaks(context),
    ]);
    const here = textMessage(voice.say(voice.words.moves.here));
    await reply.sendPublic(renderRecap(publicVoice, recap, tab), here);
  },
};
