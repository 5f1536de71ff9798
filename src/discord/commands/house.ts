import { houseMessage } from "../interactions/house_access.ts";
import type { OwnCommand } from "./command.ts";

/** Shows what holds in this server, with buttons to change it. That it came is the right to do so. */
export const house: OwnCommand = {
  name: "ronnied-house",
  description: ({ commands }) => commands.house,
  permission: "manageServer",
  async run(context) {
    const { services, interaction, reply } = context;
    const view = await services.house.look(interaction.guildId);
    await reply.sendEphemeral(houseMessage(context, view, services.passes.issue(interaction)));
  },
};
