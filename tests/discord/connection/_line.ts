/**
 * A bot of the connection layer alone, on an emulator: it answers `/ping` with a message that has a
 * button, and a press on that button by counting in the message. Times are short; what a real bot
 * waits seconds for takes milliseconds here.
 */
import { ButtonStyles, InteractionResponseTypes, MessageComponentTypes } from "@discordeno/bot";
import {
  connect,
  type Connection,
  type ConnectionEvent,
  type ConnectOptions,
  type FatalReason,
  type GatewaySessionStore,
  type ReceivedInteraction,
  type Sent,
  type ShardSession,
  TIMINGS,
  type Timings,
} from "../../../src/discord/connection/mod.ts";
import {
  type Emulator,
  type EmulatorOptions,
  type Member,
  relaxedLimits,
  startEmulator,
} from "../../../src/emulator/mod.ts";

/** A second of the product is some ten milliseconds here. */
export const QUICK: Timings = {
  ...TIMINGS,
  requestMs: 400,
  requestTotalMs: 2_000,
  callbackMs: 250,
  callbackWindowMs: 1_000,
  retryMs: 15,
  helloMs: 150,
  readyMs: 150,
  reconnectMs: 20,
  reconnectMaxMs: 160,
  identifyMaxMs: 400,
  stableMs: 500,
  identifyIntervalMs: 50,
  invalidSessionMs: [10, 30],
  closeMs: 300,
  sessionsMs: 300,
};

/** A line of the log. */
export interface LogLine {
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

/** A connected bot with everything it said and heard. */
export interface Line extends AsyncDisposable {
  readonly connection: Connection;
  readonly events: readonly ConnectionEvent[];
  readonly logged: readonly LogLine[];
  readonly fatals: readonly FatalReason[];
  readonly interactions: readonly ReceivedInteraction[];
  readonly answers: readonly Sent[];
  /** How many events of a kind there were. */
  count(kind: ConnectionEvent["kind"]): number;
}

/** What a test may change about the bot. */
export type LineOptions =
  & Partial<Omit<ConnectOptions, "timings" | "onInteraction">>
  & {
    readonly timings?: Partial<Timings>;
    readonly onInteraction?: (interaction: ReceivedInteraction, line: Line) => Promise<void>;
  };

/** Connects a bot to an emulator. */
export async function startLine(discord: Emulator, options: LineOptions = {}): Promise<Line> {
  const events: ConnectionEvent[] = [];
  const logged: LogLine[] = [];
  const fatals: FatalReason[] = [];
  const interactions: ReceivedInteraction[] = [];
  const answers: Sent[] = [];
  const write = (level: LogLine["level"]) => (message: string, properties = {}) => {
    logged.push({ level, message, properties });
  };
  const { onInteraction, timings, ...others } = options;
  const connection: Connection = await connect({
    token: discord.token,
    apiUrl: discord.restUrl,
    sessions: new KeptSessions(),
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    observe: (event) => events.push(event),
    onFatal: (reason) => fatals.push(reason),
    ...others,
    timings: { ...QUICK, ...timings },
    onInteraction: async (interaction) => {
      interactions.push(interaction);
      if (onInteraction) await onInteraction(interaction, line);
      else answers.push(await pong(connection, interaction));
    },
  });
  const line: Line = {
    connection,
    events,
    logged,
    fatals,
    interactions,
    answers,
    count: (kind) => events.filter((event) => event.kind === kind).length,
    [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
  };
  return line;
}

/** Answers `/ping` with a message, and a press with the message anew. */
export async function pong(
  connection: Connection,
  interaction: ReceivedInteraction,
): Promise<Sent> {
  const isPress = interaction.message !== undefined;
  return await connection.answer(interaction, {
    type: isPress
      ? InteractionResponseTypes.UpdateMessage
      : InteractionResponseTypes.ChannelMessageWithSource,
    data: pongData(isPress ? "pressed" : "pong"),
  }, { withResponse: true });
}

/** A message with a button. */
export function pongData(content: string) {
  return {
    content,
    components: [{
      type: MessageComponentTypes.ActionRow as const,
      components: [{
        type: MessageComponentTypes.Button as const,
        style: ButtonStyles.Primary,
        label: "Press",
        customId: "press",
      }] as [never],
    }],
  };
}

/** An emulator with a bar and Ann in it. */
export interface Bar extends AsyncDisposable {
  readonly discord: Emulator;
  readonly ann: Member;
}

/** Opens a bar; `/ping` is known there without the bot's doing. */
export async function openBar(options: EmulatorOptions = {}): Promise<Bar> {
  const discord = await startEmulator({
    ...options,
    limits: { ...relaxedLimits, ...options.limits },
  });
  const guild = discord.addGuild({ name: "The Crown" });
  guild.addChannel({ name: "bar" });
  const ann = guild.addMember({ name: "Ann" });
  const id = discord.applicationId;
  const registered = await fetch(`${discord.restUrl}/v10/applications/${id}/commands`, {
    method: "PUT",
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
    body: JSON.stringify([{ name: "ping", description: "Ping" }]),
  });
  await registered.body?.cancel();
  return { discord, ann, [Symbol.asyncDispose]: () => discord[Symbol.asyncDispose]() };
}

/** How often something is in the gateway's log. */
export function gatewayCount(discord: Emulator, event: string): number {
  return discord.gatewayLog.filter((entry) => entry.event === event).length;
}
