/**
 * The measure for everything that Ronnied does for a press: discordeno as it comes, in a bot that
 * answers every press with "pong" and knows nothing. Run with DISCORD_TOKEN and DISCORD_API_URL.
 *
 * With REDIS_URL it is the least that a press of Ronnied's could cost: it sends commands as those of a
 * plain roll in two round trips, and answers with as much text as a board has.
 */
import {
  ButtonStyles,
  createBot,
  createDesiredPropertiesObject,
  type InteractionCallbackData,
  InteractionTypes,
  MessageComponentTypes,
} from "@discordeno/bot";

const redisUrl = Deno.env.get("REDIS_URL");
const pressed = redisUrl === undefined ? () => Promise.resolve() : await rollOn(redisUrl);

const pong: InteractionCallbackData = {
  content: redisUrl === undefined ? "pong" : "pong ".repeat(100),
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
      if (interaction.type !== InteractionTypes.MessageComponent) {
        await interaction.respond(pong);
        return;
      }
      await pressed(interaction.id);
      await interaction.edit(pong);
    },
  },
});
bot.rest.baseUrl = Deno.env.get("DISCORD_API_URL") ?? "";
await bot.start();
await bot.helpers.upsertGlobalApplicationCommands([{ name: "ping", description: "Pong" }]);

/** What sends commands like those of a plain roll. */
async function rollOn(url: string): Promise<(id: bigint) => Promise<void>> {
  const { createClientPool } = await import("redis");
  const options = {
    url,
    RESP: 3,
    maintNotifications: "disabled",
    disableClientInfo: true,
  } as const;
  const pool = createClientPool(options, { minimum: 8, maximum: 8 });
  await pool.connect();
  const value = (size: number) => "x".repeat(size);
  return async (id) => {
    const keyOf = (kind: string) => `${kind}:{${id}}`;
    const [game, done, player] = [keyOf("game"), keyOf("done"), keyOf("player")];
    const trips = [
      [["WATCH", game, done], ["MGET", game, keyOf("board"), done, player], ["MULTI"]],
      [
        ["SET", game, value(1_000), "PX", "600000"],
        ["SET", done, value(150), "PX", "600000"],
        ["SET", player, value(150), "PX", "600000"],
        ["EXEC"],
      ],
    ];
    await pool.execute(async (client) => {
      for (const trip of trips) {
        await Promise.all(trip.map((command) => client.sendCommand(command)));
      }
    });
  };
}
