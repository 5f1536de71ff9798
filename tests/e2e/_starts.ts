import { delay } from "../../src/async/mod.ts";
import type { ChannelHandle, GuildHandle, Outcome } from "../../src/emulator/mod.ts";

/** Games of a guild that are started one after the other, each in a channel of its own. */
export class Starts {
  readonly guild: GuildHandle;
  /** One in which nobody starts a game. */
  readonly channel: ChannelHandle;
  readonly #outcomes: Outcome[] = [];
  readonly #running: Promise<void>;
  #isEnding = false;

  constructor(guild: GuildHandle) {
    this.guild = guild;
    this.channel = guild.addChannel({ name: "bar" });
    const host = guild.addMember({ name: "Host" });
    this.#running = (async () => {
      while (!this.#isEnding) {
        const channel = guild.addChannel({ name: `table-${this.#outcomes.length}` });
        this.#outcomes.push(await host.in(channel).slash("ronnied start"));
        await delay(20);
      }
    })();
  }

  get guildId(): string {
    return this.guild.id;
  }

  /** Those that people were told to count. */
  get counting(): readonly Outcome[] {
    return this.#outcomes.filter(isCounted);
  }

  /** How many these are. */
  get count(): number {
    return this.counting.length;
  }

  /** Waits until there are this many. */
  async counted(wanted: number): Promise<void> {
    while (this.count < wanted) await delay(10);
  }

  async end(): Promise<void> {
    this.#isEnding = true;
    await this.#running;
  }
}

/** Whether everybody sees a board; what did not count, or is not known, is said to one alone. */
function isCounted({ message }: Outcome): boolean {
  return message?.ephemeral === false;
}
