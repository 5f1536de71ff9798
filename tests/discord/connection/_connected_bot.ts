/**
 * A bot of the connection layer alone, on an emulator: it answers `/ping` with a message that has a
 * button, and that button by an update of the message. Timings are short: what takes a real bot
 * seconds takes milliseconds here.
 */
import assert from "node:assert/strict";
import { ButtonStyles, MessageComponentTypes } from "@discordeno/bot";
import {
  connect,
  type Connection,
  type ConnectionEvent,
  type ConnectOptions,
  defaultTimings,
  type FatalReason,
  type Messaging,
  type OutgoingMessage,
  type ReceivedInteraction,
  type Sent,
  type Timings,
} from "../../../src/discord/connection/mod.ts";
import type { GatewaySessionStore } from "../../../src/discord/mod.ts";
import type { ShardSession } from "../../../src/service/mod.ts";
import {
  type Emulator,
  type EmulatorOptions,
  type Member,
  relaxedLimits,
  startEmulator,
} from "../../../src/emulator/mod.ts";

/** Some ten milliseconds for each second of the defaults; deadlines are longer, for slow machines. */
export const quickTimings: Timings = {
  ...defaultTimings,
  requestMs: 2_000,
  requestTotalMs: 10_000,
  callbackMs: 500,
  callbackWindowMs: 2_000,
  retryMs: 15,
  helloMs: 5_000,
  readyMs: 5_000,
  reconnectMs: 20,
  reconnectMaxMs: 160,
  identifyMaxMs: 400,
  stableMs: 500,
  identifyIntervalMs: 50,
  invalidSessionMs: [10, 30],
  closeMs: 300,
  sessionsMs: 300,
  finishMs: 300,
  leaseTickMs: 50,
  leaseHurryMs: 10,
  leaseMs: 300,
};

/** A line of the log. */
export interface LogEntry {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly properties: Record<string, unknown>;
}

/** Where a test keeps gateway sessions. */
export class KeptSessions implements GatewaySessionStore {
  kept: readonly ShardSession[] | null;
  clears = 0;

  constructor(kept: readonly ShardSession[] | null = null) {
    this.kept = kept;
  }

  load(): Promise<readonly ShardSession[] | null> {
    return Promise.resolve(this.kept);
  }

  save(sessions: readonly ShardSession[]): Promise<void> {
    this.kept = sessions;
    return Promise.resolve();
  }

  clear(): Promise<void> {
    this.clears++;
    this.kept = null;
    return Promise.resolve();
  }
}

/** A bot with what it sent and received. */
export interface ConnectedBot extends PingGuild {
  readonly connection: Connection;
  readonly messaging: Messaging;
  readonly events: ConnectionEvent[];
  readonly logged: readonly LogEntry[];
  readonly fatals: readonly FatalReason[];
  readonly interactions: readonly ReceivedInteraction[];
  /** Results of the answers; a test's own handler may add to them. */
  readonly answers: Sent[];
  /** How many events of a kind there were. */
  count(kind: ConnectionEvent["kind"]): number;
  /** Uses `/ping` once the bot is ready, which has to be answered. */
  ping(): Promise<void>;
}

/** What a test may change about the bot. */
export type BotOptions =
  & Partial<Omit<ConnectOptions, "timings" | "onInteraction">>
  & {
    readonly timings?: Partial<Timings>;
    readonly onInteraction?: (
      interaction: ReceivedInteraction,
      bot: ConnectedBot,
    ) => Promise<void>;
  };

/** A bot that is ready, on a guild of its own. */
export async function openBot(
  { emulator, ...options }: BotOptions & { readonly emulator?: EmulatorOptions } = {},
): Promise<ConnectedBot> {
  const guild = await openGuild(emulator);
  const bot = await connectBot(guild, options);
  await bot.connection.ready;
  return {
    ...bot,
    async [Symbol.asyncDispose]() {
      await bot[Symbol.asyncDispose]();
      await guild[Symbol.asyncDispose]();
    },
  };
}

/** Connects a bot to the emulator of a guild. */
export function connectBot(
  guild: PingGuild,
  options: BotOptions = {},
): Promise<ConnectedBot> {
  const { discord } = guild;
  const events: ConnectionEvent[] = [];
  const logged: LogEntry[] = [];
  const fatals: FatalReason[] = [];
  const interactions: ReceivedInteraction[] = [];
  const answers: Sent[] = [];
  const write = (level: LogEntry["level"]) => (message: string, properties = {}) => {
    logged.push({ level, message, properties });
  };
  const { onInteraction, timings, ...others } = options;
  const connection = connect({
    token: discord.token,
    apiUrl: discord.restUrl,
    sessions: new KeptSessions(),
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    observe: (event) => events.push(event),
    onFatal: (reason) => fatals.push(reason),
    ...others,
    timings: { ...quickTimings, ...timings },
    onInteraction: async (interaction) => {
      interactions.push(interaction);
      if (onInteraction) await onInteraction(interaction, bot);
      else answers.push(await pong(bot, interaction));
    },
  });
  const bot: ConnectedBot = {
    ...guild,
    connection,
    messaging: connection.messaging,
    events,
    logged,
    fatals,
    interactions,
    answers,
    count: (kind) => events.filter((event) => event.kind === kind).length,
    async ping() {
      assert.equal(await connection.ready, "ready");
      assert.equal((await guild.ann.slash("ping")).ok, true);
    },
    [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
  };
  return Promise.resolve(bot);
}

/** Answers `/ping` with a message, and its button by an update of the message. */
export async function pong(
  { messaging }: Pick<ConnectedBot, "messaging">,
  interaction: ReceivedInteraction,
): Promise<Sent> {
  return await messaging.answer(
    interaction,
    interaction.message
      ? { type: "update", message: withButton("pressed"), isOnce: false }
      : { type: "message", message: withButton("pong"), ephemeral: false },
  );
}

/** A message of nothing but text. */
export function text(content: string): OutgoingMessage {
  return { content, allowedMentions: { parse: [] } };
}

/** A message with the button that {@linkcode pong} updates. */
export function withButton(content: string): OutgoingMessage {
  return {
    ...text(content),
    components: [{
      type: MessageComponentTypes.ActionRow,
      components: [{
        type: MessageComponentTypes.Button,
        style: ButtonStyles.Primary,
        label: "Press",
        customId: "press",
      }],
    }],
  };
}

/** An emulator with a guild and Ann in it, where `/ping` is registered. */
export interface PingGuild extends AsyncDisposable {
  readonly discord: Emulator;
  readonly ann: Member;
  /** The guild's only channel. */
  readonly channelId: string;
}

/** Starts an emulator with such a guild. */
export async function openGuild(options: EmulatorOptions = {}): Promise<PingGuild> {
  const discord = await startEmulator({
    ...options,
    limits: { ...relaxedLimits, ...options.limits },
  });
  const guild = discord.addGuild({ name: "The Crown" });
  const { id: channelId } = guild.addChannel({ name: "bar" });
  const ann = guild.addMember({ name: "Ann" });
  const id = discord.applicationId;
  const registered = await fetch(`${discord.restUrl}/v10/applications/${id}/commands`, {
    method: "PUT",
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
    body: JSON.stringify([{ name: "ping", description: "Ping" }]),
  });
  await registered.body?.cancel();
  return { discord, ann, channelId, [Symbol.asyncDispose]: () => discord[Symbol.asyncDispose]() };
}

/** How often something is in the gateway's log. */
export function gatewayCount({ discord }: PingGuild, event: string): number {
  return discord.gatewayLog.filter((entry) => entry.event === event).length;
}
