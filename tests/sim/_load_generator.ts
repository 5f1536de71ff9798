import { delay } from "../../src/async/mod.ts";
import type { ChannelHandle, Emulator, Member, Outcome } from "../../src/emulator/mod.ts";
import { boardsIn, buttonId, firstOption, menuIn } from "../_helpers/boards.ts";
import { quantile } from "../_helpers/pace.ts";

/** How long first answers took, in milliseconds, and how many interactions got none. */
export interface LoadReport {
  readonly interactions: number;
  readonly unanswered: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** What came of each interaction, in the order they were made. */
  readonly outcomes: readonly Outcome[];
}

/** A channel where people play one game after the other. */
interface LoadChannel {
  readonly channel: ChannelHandle;
  readonly people: readonly Member[];
  turn: number;
}

/** The buttons that a game of four takes, and one Roll more. */
const buttons = ["New game", "Join", "Join", "Join", "Begin", "Roll", "Roll", "Roll", "Roll"];
const commands = ["ronnied tab", "ronnied roll", "ronnied pay"] as const;

/** Many channels where people play by buttons and commands, at a steady rate. */
export class LoadGenerator {
  readonly #channels: readonly LoadChannel[];
  #next = 0;

  constructor(discord: Emulator, channels: number) {
    const guild = discord.addGuild({ name: "The Crowded House" });
    this.#channels = Array.from({ length: channels }, (_, at) => ({
      channel: guild.addChannel({ name: `table-${at}` }),
      people: ["A", "B", "C", "D"].map((name) => guild.addMember({ name: `${name}${at}` })),
      turn: 0,
    }));
  }

  /** Starts a game in every channel. */
  async start(): Promise<void> {
    for (const { channel, people: [host] } of this.#channels) {
      await host?.in(channel).slash("ronnied start");
    }
  }

  /** Interacts at this rate for some seconds; resolves when each interaction has its outcome. */
  async run(perSecond: number, seconds: number): Promise<LoadReport> {
    const due: Promise<Outcome | null>[] = [];
    const began = performance.now();
    const total = perSecond * seconds;
    while (due.length < total) {
      const elapsed = (performance.now() - began) / 1000;
      while (due.length < Math.min(total, elapsed * perSecond)) due.push(this.#interact());
      await delay(5);
    }
    return reportOf((await Promise.all(due)).filter((outcome) => outcome !== null));
  }

  /** Whatever comes next in the next channel: by the button if it is there, else by a command. */
  async #interact(): Promise<Outcome | null> {
    const at = this.#channels[this.#next++ % this.#channels.length];
    if (!at) return null;
    const turn = at.turn++;
    const client = at.people[turn % at.people.length]?.in(at.channel);
    if (!client) return null;
    const menu = menuIn(client.messages());
    if (menu) return await client.choose(firstOption(menu), { message: menu.id });
    const label = buttons[turn % buttons.length] ?? "Roll";
    const board = boardsIn(client.messages()).at(-1);
    return board && buttonId(board, label) !== undefined
      ? await client.click(label, { message: board.id })
      : await client.slash(commands[turn % commands.length] ?? commands[0]);
  }
}

/** First answers as figures. */
export function reportOf(outcomes: readonly Outcome[]): LoadReport {
  const times = outcomes.flatMap(({ firstAnswerMs }) => firstAnswerMs ?? []);
  return {
    interactions: outcomes.length,
    unanswered: outcomes.length - times.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    max: quantile(times, 1),
    outcomes,
  };
}

/** The figures as a line. */
export function describe(
  what: string,
  { interactions, unanswered, p50, p99, max }: LoadReport,
): string {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return `${what}: ${interactions} interactions, ${unanswered} unanswered, first answers ` +
    `p50 ${ms(p50)}, p99 ${ms(p99)}, max ${ms(max)}`;
}
