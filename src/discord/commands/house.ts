import { houseMessage } from "../interactions/house_access.ts";
import type { OwnCommand } from "./command.ts";

/** Shows what holds in this server, with buttons to change it. That it came is the right to do so. */
export const house: OwnCommand = {
  name: "ronnied-house",
  description: ({ commands }) => commands.house,
  permission: "manageServer",
  async run({ services, interaction, reply, voice }) {
    const view = await services.house.look(interaction.guildId);
    await reply.sendEphemeral(houseMessage(voice, view, services.passes.issue(interaction)));
  },
};
