import type { ApiCommand, MessageChange, MessageView } from "../emulator/mod.ts";
import type { About, EndedBot, RoundState, StoredKey, TestBench } from "./test_bench.ts";
import type { FaultState } from "./faults/fault.ts";
import type { FaultSwitches } from "./faults/fault_switches.ts";

/** A member whom the page plays. */
export interface Player {
  readonly id: string;
  readonly name: string;
  /** The language in which they have Discord. */
  readonly locale: string;
  /** What they may do, as Discord's bit set. */
  readonly permissions: string;
}

/** The state of the bot. */
export interface Status {
  readonly gateway: "connected" | "disconnected";
  /** The latest event of the gateway's log except heartbeats and dispatches, with its close code. */
  readonly lastEvent: string;
  readonly store: "up" | "down";
  /** Set while the bot has ended and does not start by itself. */
  readonly ended: EndedBot | null;
}

/** Everything except the messages. Each section is sent as a whole after a change. */
export interface Sections {
  readonly players: readonly Player[];
  readonly commands: readonly ApiCommand[];
  /** The language that the guild prefers. */
  readonly guildLocale: string;
  /** By how much the playground's clock is ahead of the real one, in milliseconds. */
  readonly clock: { readonly aheadMs: number };
  readonly dice: { readonly sides: number; readonly upcoming: readonly number[] };
  readonly faults: readonly FaultState[];
  readonly round: RoundState;
  readonly status: Status;
  readonly keys: readonly StoredKey[];
}

/** What a newly opened page gets. */
export interface Snapshot extends Sections {
  readonly about: About;
  /** The names of all servers. */
  readonly servers: readonly string[];
  readonly guild: { readonly id: string; readonly name: string };
  readonly channel: { readonly id: string; readonly name: string };
  /** The messages that at least one player sees, oldest first. */
  readonly messages: readonly MessageView[];
}

/** The events of the feed: the snapshot first, then each message and each section that changes. */
export interface FeedEvents extends Sections {
  readonly snapshot: Snapshot;
  readonly message: MessageChange;
}

/** What the store was last seen to have. */
export interface StoreLook {
  readonly answers: boolean;
  readonly keys: Sections["keys"];
  /** How many sides the die of the next game has. */
  readonly sides: number;
}

/** All sections as they are now, with the store's latest state. */
export function sectionsOf(
  bench: TestBench,
  faults: FaultSwitches,
  store: StoreLook,
): Sections {
  const { discord, dice, round, servers: { shown: { guild } } } = bench;
  return {
    players: guild.members().map(({ id, name, membership: { user, permissions } }) => ({
      id,
      name,
      locale: user.locale,
      permissions: String(permissions),
    })),
    commands: discord.commands(),
    guildLocale: guild.record.locale,
    clock: { aheadMs: aheadMs(bench) },
    dice: { sides: store.sides, upcoming: dice.upcoming() },
    faults: faults.states(),
    round: round.state,
    status: statusOf(bench, store.answers),
    keys: store.keys,
  };
}

function statusOf({ discord, bot }: TestBench, storeAnswers: boolean): Status {
  const last = discord.gatewayLog.findLast(({ event }) =>
    event !== "heartbeat" && event !== "dispatch"
  );
  const code = last?.code === undefined ? "" : ` ${last.code}`;
  return {
    gateway: discord.connectedSessions > 0 ? "connected" : "disconnected",
    lastEvent: last ? `${last.event}${code}` : "",
    store: storeAnswers ? "up" : "down",
    ended: bot.ended,
  };
}

function aheadMs({ discord }: TestBench): number {
  // The two clocks are read one after the other, so a difference below a second means none.
  return Math.round((discord.clock.now() - Date.now()) / 1000) * 1000;
}
