import {
  type ChannelHandle,
  type Emulator,
  type EmulatorOptions,
  type GuildHandle,
  type Member,
  relaxedLimits,
  startEmulator,
} from "../../src/emulator/mod.ts";
import { type Answer, RawBot, rest } from "./_raw_bot.ts";

/** A guild with a channel, Ann and Bob, and a connected bot. */
export interface EmulatorSession extends AsyncDisposable {
  readonly discord: Emulator;
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly ann: Member;
  readonly bob: Member;
  readonly bot: RawBot;
  /** Has the bot write a message by itself, into the channel if no other is named. */
  write(body: unknown, channelId?: string): Promise<Answer>;
}

/** The commands that are registered at the start. */
export const commands = [
  { name: "ping", description: "Ping" },
  {
    name: "game",
    description: "Dice",
    options: [
      { type: 1, name: "start", description: "Start" },
      {
        type: 1,
        name: "pay",
        description: "Pay",
        options: [{ type: 4, name: "count", description: "How many", min_value: 1 }],
      },
    ],
  },
];

/** Two buttons and a menu. */
export const boardRows = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: "Roll", emoji: { name: "🎲" }, custom_id: "roll" },
      { type: 2, style: 2, label: "Join", custom_id: "join", disabled: true },
    ],
  },
  {
    type: 1,
    components: [{
      type: 3,
      custom_id: "pick",
      options: [{ label: "Bob", value: "b" }, { label: "Cal", value: "c" }],
    }],
  },
];

/** Registers a test that gets a session of its own, started with these options. */
export function sessionTest(
  name: string,
  test: (session: EmulatorSession) => void | Promise<void>,
  options: EmulatorOptions = {},
): void {
  Deno.test(name, async () => {
    await using session = await startSession(options);
    await test(session);
  });
}

/** Starts a session; limits are relaxed unless the options say otherwise. */
export async function startSession(options: EmulatorOptions = {}): Promise<EmulatorSession> {
  const discord = await startEmulator({ limits: relaxedLimits, ...options });
  const guild = discord.addGuild({ name: "The Crown" });
  const channel = guild.addChannel({ name: "bar" });
  const ann = guild.addMember({ name: "Ann" });
  const bob = guild.addMember({ name: "Bob", nick: "Bobby" });
  const bot = await RawBot.connect(discord);
  await rest(discord, "PUT", `/applications/${discord.applicationId}/commands`, commands);
  return {
    discord,
    guild,
    channel,
    ann,
    bob,
    bot,
    write: (body, id = channel.id) => rest(discord, "POST", `/channels/${id}/messages`, body),
    async [Symbol.asyncDispose]() {
      await bot[Symbol.asyncDispose]();
      await discord[Symbol.asyncDispose]();
    },
  };
}
