/**
 * The measure for everything that Ronnied does for a press: discordeno as it comes, in a bot that
 * answers every press with "pong" and knows nothing. Run with DISCORD_TOKEN and DISCORD_API_URL.
 */
import {
  ButtonStyles,
  createBot,
  createDesiredPropertiesObject,
  type InteractionCallbackData,
  InteractionTypes,
  MessageComponentTypes,
} from "@discordeno/bot";

const pong: InteractionCallbackData = {
  content: "pong",
  components: [{
    type: MessageComponentTypes.ActionRow,
    components: [{
      type: MessageComponentTypes.Button,
      style: ButtonStyles.Primary,
      label: "Ping",
      customId: "ping",
    }],
  }],
};

const bot = createBot({
  token: Deno.env.get("DISCORD_TOKEN") ?? "",
  desiredProperties: createDesiredPropertiesObject({
    interaction: { id: true, token: true, type: true },
  }),
  gateway: { spawnShardDelay: 0 },
  events: {
    async interactionCreate(interaction) {
      if (interaction.type === InteractionTypes.MessageComponent) await interaction.edit(pong);
      else await interaction.respond(pong);
    },
  },
});
bot.rest.baseUrl = Deno.env.get("DISCORD_API_URL") ?? "";
await bot.start();
await bot.helpers.upsertGlobalApplicationCommands([{ name: "ping", description: "Pong" }]);
