import type { ChannelHandle, Member } from "../../src/emulator/mod.ts";
import { type Held, heldBy, type LoneBot, startLoneBot } from "../_helpers/bot_process.ts";
import { type FloorName, floorNames } from "./_floors.ts";
import { runInFlight } from "../_helpers/pace.ts";

/** Who is measured by turns: the whole bot, and discordeno as it comes. */
export const contenderNames = ["ronnied", "bare"] as const;
export type ContenderName = typeof contenderNames[number];

/** And those that show what a press cannot do without. */
type BotName = ContenderName | FloorName;

/** How a bot is started, and what there is to press. */
interface Conduct {
  readonly args?: readonly string[];
  /** The command that puts a message with buttons into a channel. */
  readonly opening: string;
  /** Buttons of that message, to be pressed one after the other, over and over. */
  readonly labels: readonly [string, ...string[]];
  /** A command that is answered without the store. */
  readonly question: string;
}

const bare: Conduct = {
  args: ["run", "--allow-net", "--allow-env", "tests/bench/_bare_bot.ts"],
  opening: "ping",
  labels: ["Ping"],
  question: "ping",
};

const conducts: Readonly<Record<BotName, Conduct>> = {
  // Each press is a transaction on the store, and a new board in its answer.
  ronnied: { opening: "ronnied start", labels: ["Join", "Leave"], question: "ronnied help" },
  bare,
  ...Object.fromEntries(floorNames.map((name) => [name, bare])) as Record<FloorName, Conduct>,
};

/** Channels to a guild, so that no guild's tab is longer than in life. */
const channelsPerGuild = 10;
/** How many channels are opened at once. */
const openingInFlight = 50;
/** A slow answer is measured to its end. */
const limits = { firstAnswerMs: 20_000 };

/** What a guest can do: press a button, or ask for help by a command. */
export type InteractionName = "press" | "help";

/** An even number, and less than makes the bot think that somebody is no person. */
const usesEach = 20;

/** People before a message with buttons, who take turns so that none of them is too fast. */
export class Guest implements Record<InteractionName, () => Promise<number>> {
  readonly #conduct: Conduct;
  readonly #invite: () => Member;
  readonly #channel: ChannelHandle;
  readonly #lobby: ChannelHandle;
  #message = "";
  #member: Member;
  #presses = 0;
  #questions = 0;

  /** `invite` makes the next of them. */
  constructor(
    conduct: Conduct,
    invite: () => Member,
    channel: ChannelHandle,
    lobby: ChannelHandle,
  ) {
    this.#conduct = conduct;
    this.#invite = invite;
    this.#member = invite();
    this.#channel = channel;
    this.#lobby = lobby;
  }

  /** Lets somebody put the message there. */
  async open(host: Member): Promise<void> {
    const here = host.in(this.#channel);
    await here.slash(this.#conduct.opening);
    // A bot that is slow at first may send it after its first answer.
    const { id } = await here.waitFor(({ ephemeral, components }) =>
      !ephemeral && components.length > 0
    );
    this.#message = id;
  }

  /** Presses the next button; how long the first answer took in milliseconds, Infinity for none. */
  async press(): Promise<number> {
    const { labels } = this.#conduct;
    const label = labels[this.#presses % labels.length] ?? labels[0];
    const outcome = await this.#next(this.#presses++).in(this.#channel)
      .click(label, { message: this.#message });
    return outcome.firstAnswerMs ?? Infinity;
  }

  /** Asks for help by a command, in another channel; the time as of {@linkcode press}. */
  async help(): Promise<number> {
    const outcome = await this.#next(this.#questions++).in(this.#lobby).slash(
      this.#conduct.question,
    );
    return outcome.firstAnswerMs ?? Infinity;
  }

  /** Who does this; `before` is how often it was done. */
  #next(before: number): Member {
    if (before > 0 && before % usesEach === 0) this.#member = this.#invite();
    return this.#member;
  }
}

/** A bot that is measured, in a process of its own. */
export class Contender implements AsyncDisposable {
  readonly name: BotName;
  readonly lone: LoneBot;
  readonly #guests: Guest[] = [];

  private constructor(name: BotName, lone: LoneBot) {
    this.name = name;
    this.lone = lone;
  }

  /** Starts a bot and waits until its command is there. */
  static async start(
    name: BotName,
    env: Readonly<Record<string, string>>,
  ): Promise<Contender> {
    return new Contender(name, await startLoneBot(env, limits, conducts[name].args));
  }

  /** Starts an executable, Ronnied's or another bot's, and waits likewise. */
  static async startExecutable(
    file: string,
    env: Readonly<Record<string, string>>,
    name: ContenderName = "ronnied",
  ): Promise<Contender> {
    const path = await Deno.realPath(file);
    return new Contender(name, await startLoneBot(env, limits, ["start"], path));
  }

  /** What its process holds now. */
  held(): Promise<Held> {
    return heldBy(this.lone.bot.pid, null);
  }

  /** This many guests, each before a message of their own. */
  async guests(count: number): Promise<readonly Guest[]> {
    const openings: (() => Promise<void>)[] = [];
    while (this.#guests.length < count) openings.push(...this.#openGuild(count));
    await runInFlight(openings, openingInFlight);
    return this.#guests.slice(0, count);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.lone[Symbol.asyncDispose]();
  }

  #openGuild(count: number): (() => Promise<void>)[] {
    const guild = this.lone.discord.addGuild({ name: `Guild ${this.#guests.length}` });
    const host = guild.addMember({ name: "Host" });
    const lobby = guild.addChannel({ name: "lobby" });
    const channels = Math.min(channelsPerGuild, count - this.#guests.length);
    return Array.from({ length: channels }, (_, at) => {
      const channel = guild.addChannel({ name: `table-${at}` });
      const invite = () => guild.addMember({ name: `Guest ${at}` });
      const guest = new Guest(conducts[this.name], invite, channel, lobby);
      this.#guests.push(guest);
      return () => guest.open(host);
    });
  }
}
