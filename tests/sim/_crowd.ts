import type { ChannelHandle, Emulator, Member, Outcome } from "../../src/emulator/mod.ts";

/** How long first answers took, in milliseconds, and how many presses got none. */
export interface Service {
  readonly presses: number;
  readonly unanswered: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** What came of each press, in the order they were made. */
  readonly doneMarkers: readonly Outcome[];
}

/** A table of the crowd: its people play one game after the other. */
interface Table {
  readonly channel: ChannelHandle;
  readonly people: readonly Member[];
  turn: number;
}

/** How many presses a game of four takes, with one more for good measure. */
const buttons = ["New game", "Join", "Join", "Join", "Begin", "Roll", "Roll", "Roll", "Roll"];

/** Many tables at which people play by buttons and commands, at a steady rate. */
export class Crowd {
  readonly #discord: Emulator;
  readonly #tables: readonly Table[];
  #next = 0;

  constructor(discord: Emulator, tables: number) {
    this.#discord = discord;
    const guild = discord.addGuild({ name: "The Crowded House" });
    this.#tables = Array.from({ length: tables }, (_, table) => ({
      channel: guild.addChannel({ name: `table-${table}` }),
      people: ["A", "B", "C", "D"].map((name) => guild.addMember({ name: `${name}${table}` })),
      turn: 0,
    }));
  }

  /** Opens a game at every table. */
  async sitDown(): Promise<void> {
    for (const { channel, people: [host] } of this.#tables) {
      await host?.in(channel).slash("ronnied start");
    }
  }

  /** Presses so many times a second for so long; resolves when every press has had its due. */
  async press(perSecond: number, seconds: number): Promise<Service> {
    const due: Promise<Outcome | null>[] = [];
    const began = performance.now();
    const total = perSecond * seconds;
    while (due.length < total) {
      const elapsed = (performance.now() - began) / 1000;
      while (due.length < Math.min(total, elapsed * perSecond)) due.push(this.#pressOnce());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const doneMarkers = (await Promise.all(due)).filter((outcome) => outcome !== null);
    return serviceOf(doneMarkers);
  }

  /** Whatever comes next at the next table: by the button if it is there, else by a command. */
  async #pressOnce(): Promise<Outcome | null> {
    const table = this.#tables[this.#next++ % this.#tables.length];
    if (!table) return null;
    const turn = table.turn++;
    const label = buttons[turn % buttons.length] ?? "Roll";
    const person = table.people[turn % table.people.length];
    const seat = person?.in(table.channel);
    if (!seat) return null;
    const board = seat.messages().findLast(({ ephemeral, components }) =>
      !ephemeral && components.length > 0
    );
    const has = board?.components.some((row) =>
      row.components.some((item) => item.type === 2 && item.label === label)
    );
    const menu = seat.messages().findLast(({ ephemeral, components }) =>
      ephemeral && components[0]?.components[0]?.type === 3
    );
    const item = menu?.components[0]?.components[0];
    if (menu && item?.type === 3) {
      return await seat.choose(item.options?.[0]?.label ?? "", { message: menu.id });
    }
    return board && has ? await seat.click(label, { message: board.id }) : await seat.slash(
      turn % 3 === 0 ? "ronnied tab" : turn % 3 === 1 ? "ronnied roll" : "ronnied pay",
    );
  }

  get discord(): Emulator {
    return this.#discord;
  }
}

/** First answers as figures. */
export function serviceOf(doneMarkers: readonly Outcome[]): Service {
  const times = doneMarkers.flatMap(({ firstAnswerMs }) => firstAnswerMs ?? [])
    .toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    presses: doneMarkers.length,
    unanswered: doneMarkers.length - times.length,
    p50: at(0.5) ?? Infinity,
    p99: at(0.99) ?? Infinity,
    max: times.at(-1) ?? Infinity,
    doneMarkers,
  };
}

/** The figures as a line. */
export function describe(what: string, { presses, unanswered, p50, p99, max }: Service): string {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return `${what}: ${presses} presses, ${unanswered} unanswered, first answers p50 ${ms(p50)}, ` +
    `p99 ${ms(p99)}, max ${ms(max)}`;
}
