import type { ApiCommand, MessageChange, MessageView } from "../emulator/mod.ts";
import type { Bench, EndedBot, StoredKey } from "./bench.ts";
import type { FaultState } from "./faults/fault.ts";
import type { FaultSwitches } from "./faults/fault_switches.ts";

/** A person whom the page plays. */
export interface Player {
  readonly id: string;
  readonly name: string;
}

/** How the bot is doing. */
export interface Status {
  readonly gateway: "connected" | "away";
  /** What happened on the gateway last, other than heartbeats, in a few words. */
  readonly lately: string;
  readonly store: "up" | "away";
  /** Set once the bot has ended for good; it can be started again. */
  readonly ended: EndedBot | null;
}

/** Everything beside the messages. Each is sent again, whole, whenever it is different. */
export interface Sections {
  readonly players: readonly Player[];
  readonly commands: readonly ApiCommand[];
  /** By how much the playground's clock is ahead of the real one, in milliseconds. */
  readonly clock: { readonly aheadMs: number };
  readonly dice: { readonly sides: number; readonly upcoming: readonly number[] };
  readonly faults: readonly FaultState[];
  readonly status: Status;
  readonly keys: readonly StoredKey[];
}

/** What a page that has just been opened needs. */
export interface Snapshot extends Sections {
  readonly guild: { readonly id: string; readonly name: string };
  readonly channel: { readonly id: string; readonly name: string };
  /** What any of the players sees, oldest first. */
  readonly messages: readonly MessageView[];
}

/** The events of the feed: the snapshot first, then each message and each section that changes. */
export interface FeedEvents extends Sections {
  readonly snapshot: Snapshot;
  readonly message: MessageChange;
}

/** The sections that can be told at once, without asking anybody. */
export function instantSections(bench: Bench, faults: FaultSwitches) {
  const { discord, guild, dice } = bench;
  return {
    players: () => guild.members().map(({ id, name }) => ({ id, name })),
    commands: () => discord.commands(),
    clock: () => ({ aheadMs: aheadMs(bench) }),
    dice: () => ({ sides: dice.sides, upcoming: dice.upcoming() }),
    faults: () => faults.states(),
  } satisfies { [Name in keyof Sections]?: () => Sections[Name] };
}

/** How the bot is doing, the store as last asked. */
export function statusOf({ discord, bot }: Bench, storeAnswers: boolean): Status {
  const last = discord.gatewayLog.findLast(({ event }) =>
    event !== "heartbeat" && event !== "dispatch"
  );
  const code = last?.code === undefined ? "" : ` ${last.code}`;
  return {
    gateway: discord.connectedSessions > 0 ? "connected" : "away",
    lately: last ? `${last.event}${code}` : "",
    store: storeAnswers ? "up" : "away",
    ended: bot.ended,
  };
}

function aheadMs({ discord }: Bench): number {
  // The two clocks are read one after the other: what is less than a second is nothing.
  return Math.round((discord.clock.now() - Date.now()) / 1000) * 1000;
}
