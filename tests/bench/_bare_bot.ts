/**
 * The measure for everything that Ronnied does for a press: discordeno as it comes, in a bot that
 * answers every press with "pong" and knows nothing. Run with DISCORD_TOKEN and DISCORD_API_URL.
 *
 * With FLOOR, a name of `_floors.ts`, and REDIS_URL it does for a press what that says.
 */
import {
  ButtonStyles,
  createBot,
  createDesiredPropertiesObject,
  type InteractionCallbackData,
  InteractionTypes,
  MessageComponentTypes,
} from "@discordeno/bot";
import type { FloorName, Press } from "./_floors.ts";

/** Nothing of them is loaded where it is not measured. */
const floors: Readonly<Record<FloorName, () => Promise<{ readonly openFloor: OpenFloor }>>> = {
  calls: () => import("./_floor_calls.ts"),
  client: () => import("./_floor_client.ts"),
  rules: () => import("./_floor_rules.ts"),
};
type OpenFloor = (url: string, answer: InteractionCallbackData) => Promise<Press>;

const pong = answerOf("pong");
const press = await openPress(Deno.env.get("FLOOR"), Deno.env.get("REDIS_URL"));

const bot = createBot({
  token: Deno.env.get("DISCORD_TOKEN") ?? "",
  desiredProperties: createDesiredPropertiesObject({
    interaction: { id: true, token: true, type: true },
  }),
  gateway: { spawnShardDelay: 0 },
  events: {
    async interactionCreate(interaction) {
      if (interaction.type === InteractionTypes.MessageComponent) {
        await interaction.edit(await press());
      } else await interaction.respond(pong);
    },
  },
});
bot.rest.baseUrl = Deno.env.get("DISCORD_API_URL") ?? "";
await bot.start();
await bot.helpers.upsertGlobalApplicationCommands([{ name: "ping", description: "Pong" }]);

function answerOf(content: string): InteractionCallbackData {
  return {
    content,
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
}

async function openPress(name: string | undefined, url: string | undefined): Promise<Press> {
  if (name === undefined) return () => Promise.resolve(pong);
  const floor = Object.entries(floors).find(([each]) => each === name)?.[1];
  if (!floor || url === undefined) throw new TypeError(`Cannot be ${name} on ${url}`);
  return await (await floor()).openFloor(url, answerOf("pong ".repeat(180)));
}
