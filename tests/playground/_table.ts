import assert from "node:assert/strict";
import { type Member, messageText, type Outcome, type RestFault } from "../../src/emulator/mod.ts";
import type { Play } from "../../src/play/play.ts";

/** A table at which Ann waits for others, and Cleo comes and goes: each time a move of the game. */
export class Table {
  readonly play: Play;
  readonly ann: Member;
  readonly cleo: Member;
  /** How many entries the gateway's log had when something began to go wrong. */
  #mark = 0;
  #seated = 1;

  private constructor(play: Play) {
    this.play = play;
    this.ann = memberOf(play, "Ann");
    this.cleo = memberOf(play, "Cleo");
  }

  /** Ann starts the game. */
  static async open(play: Play): Promise<Table> {
    const table = new Table(play);
    assert.ok((await table.ann.slash("ronnied start")).ok);
    return table;
  }

  /** From now on `happened` looks at what is new. */
  mark(): void {
    this.#mark = this.play.bench.discord.gatewayLog.length;
  }

  /** Waits until a check comes true. */
  async until(what: string, check: () => boolean): Promise<void> {
    const { discord } = this.play.bench;
    await discord.waitUntil(check, { timeoutMs: 8_000, what: () => what });
  }

  /** Waits until the gateway's log has this after the mark. */
  async happened(event: string): Promise<void> {
    const { discord } = this.play.bench;
    await this.until(
      `"${event}" on the gateway`,
      () => discord.gatewayLog.slice(this.#mark).some((entry) => entry.event === event),
    );
  }

  /** Waits until the bot runs, is on the gateway and has its store. */
  async botIsWell(): Promise<void> {
    await this.until("the bot to be live", () => {
      const { app } = this.play.bot;
      return app?.bot.connection.state === "ready" && this.play.bench.discord.connectedSessions > 0;
    });
    const giveUpAt = performance.now() + 8_000;
    while (!await this.play.bench.store.answers()) assert.ok(performance.now() < giveUpAt);
  }

  /** Whether the requests' fault that is on has met one. */
  requestWasHit(): boolean {
    const [fault]: readonly (RestFault | undefined)[] = this.play.bench.discord.faults.rest.list();
    return (fault?.hits ?? 0) > 0;
  }

  /** Cleo comes or goes, by a command. */
  async moveByCommand(): Promise<Outcome> {
    return await this.#move((isIn) => this.cleo.slash(isIn ? "ronnied leave" : "ronnied join"));
  }

  /**
   * Cleo comes or goes, by a button of the board, which shows it then. When told that the bar is still
   * closed, she presses again: a store that has just come back takes a moment.
   */
  async moveByButton(): Promise<void> {
    const isIn = this.#seated === 2;
    const after = isIn ? 1 : 2;
    do {
      const outcome = await this.cleo.click(isIn ? "Leave" : "Join");
      assert.ok(outcome.ok, outcome.failed);
      await this.until(
        `the board to show Cleo ${isIn ? "gone" : "seated"}`,
        () => this.#shows(after) || isSentAway(outcome),
      );
    } while (!this.#shows(after));
    this.#seated = after;
  }

  /** Waits until there is a board that shows who is in. */
  async boardIsTrue(): Promise<void> {
    await this.until("the board to be true", () => this.#shows(this.#seated));
  }

  #shows(seated: number): boolean {
    return this.ann.sees((message) =>
      message.components.length > 0 && messageText(message).includes(`At the table (${seated}/10)`)
    );
  }

  async #move(move: (isIn: boolean) => Promise<Outcome>): Promise<Outcome> {
    const isIn = this.#seated === 2;
    const outcome = await move(isIn);
    assert.ok(outcome.ok, outcome.failed);
    this.#seated = isIn ? 1 : 2;
    return outcome;
  }
}

/** Whether somebody was told that nothing was done. */
function isSentAway(outcome: Outcome): boolean {
  return [outcome.message, ...outcome.followUps()].some((one) =>
    one?.content.includes("The bar is closed")
  );
}

function memberOf({ bench: { discord } }: Play, name: string): Member {
  const member = discord.member(name);
  assert.ok(member);
  return member;
}
