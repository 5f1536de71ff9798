import {
  type ChannelHandle,
  type Emulator,
  type EmulatorOptions,
  type Member,
  messageText,
  relaxedLimits,
  startEmulator,
} from "../../src/emulator/mod.ts";

/** A guild of two at an emulated Discord, where a bot in a process of its own is played with. */
export class ProgramGuild implements AsyncDisposable {
  readonly discord: Emulator;
  readonly channel: ChannelHandle;
  readonly ann: Member;
  readonly ben: Member;

  private constructor(discord: Emulator) {
    this.discord = discord;
    const guild = discord.addGuild({ name: "The Crown" });
    this.channel = guild.addChannel({ name: "bar" });
    this.ann = guild.addMember({ name: "Ann" });
    this.ben = guild.addMember({ name: "Ben" });
  }

  static async open(options: EmulatorOptions = {}): Promise<ProgramGuild> {
    return new ProgramGuild(await startEmulator({ limits: relaxedLimits, ...options }));
  }

  /** What a bot needs in its environment to come here. */
  get settings() {
    return { DISCORD_TOKEN: this.discord.token, DISCORD_API_URL: this.discord.restUrl };
  }

  /** Ann starts a game, Ben joins, Ann begins. */
  async begin(): Promise<void> {
    await this.ann.slash("ronnied start");
    // On a busy machine the answers were deferred.
    await this.ben.waitFor(/At the table \(1/);
    await this.ben.click("Join");
    await this.ann.waitFor(/At the table \(2/);
    await this.ann.click("Begin");
    await this.ben.waitFor(/Roll/);
  }

  /** Plays until the game is over, with dice that fall as they will. */
  async finish(): Promise<void> {
    const { ann, ben } = this;
    while (!ann.sees(/Game over/)) {
      for (const [roller, other] of [[ann, ben], [ben, ann]] as const) {
        // Who presses on while the last die tumbles is soon too fast to be answered.
        if (ann.sees(/: tumbling…/)) await ann.waitFor(/Game over/);
        if (ann.sees(/Game over/)) break;
        const { message } = await roller.click("Roll");
        const asks = message && /Who gets the drink/.test(messageText(message));
        if (asks || roller.sees(/Who gets the drink/)) await roller.choose(other.name);
      }
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.discord[Symbol.asyncDispose]();
  }
}
