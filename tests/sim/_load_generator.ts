import { delay } from "../../src/async/mod.ts";
import type { ChannelHandle, GuildHandle, Member, Outcome } from "../../src/emulator/mod.ts";
import { boardsIn, buttonId, firstOption, menuIn } from "../_helpers/boards.ts";
import { quantile } from "../_helpers/pace.ts";
import type { Entry } from "./_timeline.ts";

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

/** An interaction, and who made it in which guild. */
export interface LoadEntry extends Entry {
  readonly guildId: string;
  readonly personId: string;
}

/** A channel where people play one game after the other. */
interface LoadChannel {
  readonly guildId: string;
  readonly channel: ChannelHandle;
  readonly people: readonly Member[];
  turn: number;
}

/** A member in a channel. */
type Client = ReturnType<Member["in"]>;

/** The buttons that a game of four takes, and one Roll more. */
const buttons = ["New game", "Join", "Join", "Join", "Begin", "Roll", "Roll", "Roll", "Roll"];
const commands = ["ronnied tab", "ronnied roll", "ronnied pay"] as const;

/** Many channels where people play by buttons and commands, at a steady rate. */
export class LoadGenerator {
  readonly #channels: readonly LoadChannel[];
  readonly #onEntry: (entry: LoadEntry) => void;
  #next = 0;

  /** `channels` of them in these guilds in turn. `onEntry` is told what came of each interaction. */
  constructor(
    guilds: readonly GuildHandle[],
    channels: number,
    onEntry: (entry: LoadEntry) => void = () => {},
  ) {
    this.#onEntry = onEntry;
    this.#channels = Array.from({ length: channels }, (_, at) => {
      const guild = guilds[at % guilds.length] as GuildHandle;
      return {
        guildId: guild.id,
        channel: guild.addChannel({ name: `table-${at}` }),
        people: ["A", "B", "C", "D"].map((name) => guild.addMember({ name: `${name}${at}` })),
        turn: 0,
      };
    });
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

  /** Interacts at this rate until it is over; resolves when each interaction has its outcome. */
  async runUntil(perSecond: number, isOver: () => boolean): Promise<void> {
    const due: Promise<unknown>[] = [];
    const began = performance.now();
    while (!isOver()) {
      const elapsed = (performance.now() - began) / 1000;
      while (due.length < elapsed * perSecond) due.push(this.#interact());
      await delay(5);
    }
    await Promise.all(due);
  }

  /** Whatever comes next in the next channel: by the button if it is there, else by a command. */
  async #interact(): Promise<Outcome | null> {
    const at = this.#channels[this.#next++ % this.#channels.length];
    if (!at) return null;
    const turn = at.turn++;
    const person = at.people[turn % at.people.length];
    if (!person) return null;
    const [what, act] = nextMove(person.in(at.channel), turn);
    const sentAt = performance.now();
    const outcome = await act();
    const settledAt = performance.now();
    const { guildId } = at;
    this.#onEntry({ guildId, personId: person.id, what, sentAt, settledAt, outcome });
    return outcome;
  }
}

/** What somebody does next, in words, and how. */
function nextMove(client: Client, turn: number): readonly [string, () => Promise<Outcome>] {
  const menu = menuIn(client.messages());
  if (menu) return ["gives", () => client.choose(firstOption(menu), { message: menu.id })];
  const board = boardsIn(client.messages()).at(-1);
  // Only a player with a drink to give gets a menu for it: each of the four presses it, every other time.
  const isToGive = board && buttonId(board, "Give") !== undefined && Math.floor(turn / 4) % 2 === 0;
  const label = isToGive ? "Give" : buttons[turn % buttons.length] ?? "Roll";
  if (board && buttonId(board, label) !== undefined) {
    return [`presses ${label}`, () => client.click(label, { message: board.id })];
  }
  const command = commands[turn % commands.length] ?? commands[0];
  return [`/${command}`, () => client.slash(command)];
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
