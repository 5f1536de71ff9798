import assert from "node:assert/strict";
import { type Member, messageText, type Outcome, type RestFault } from "../../src/emulator/mod.ts";
import type { Play } from "../../src/play/play.ts";

/** How long to wait for anything; a busy machine takes some seconds to end a bot. */
const timeoutMs = 60_000;

/** A game that waits for players: Ann is in it, and Cleo joins and leaves, each time as a move. */
export class WaitingGame {
  readonly play: Play;
  readonly ann: Member;
  readonly cleo: Member;
  /** The length of the gateway's log at the latest `markLog`. */
  #logMark = 0;
  #players = 1;

  private constructor(play: Play) {
    this.play = play;
    this.ann = memberOf(play, "Ann");
    this.cleo = memberOf(play, "Cleo");
  }

  /** Ann starts the game. */
  static async start(play: Play): Promise<WaitingGame> {
    const game = new WaitingGame(play);
    assert.ok((await game.ann.slash("ronnied start")).ok);
    return game;
  }

  /** From now on `gatewayEvent` ignores the entries that the log has. */
  markLog(): void {
    this.#logMark = this.play.bench.discord.gatewayLog.length;
  }

  /** Waits until a check is true. */
  async until(what: string, check: () => boolean): Promise<void> {
    const { discord } = this.play.bench;
    await discord.waitUntil(check, { timeoutMs, what: () => what });
  }

  /** Waits until the gateway's log has this event after the mark. */
  async gatewayEvent(event: string): Promise<void> {
    const { discord } = this.play.bench;
    await this.until(
      `"${event}" on the gateway`,
      () => discord.gatewayLog.slice(this.#logMark).some((entry) => entry.event === event),
    );
  }

  /** Waits until the bot is on the gateway and its store answers. */
  async botIsReady(): Promise<void> {
    await this.until("the bot to be ready", () => {
      const { app } = this.play.bot;
      return app?.bot.connection.state === "ready" && this.play.bench.discord.connectedSessions > 0;
    });
    const giveUpAt = performance.now() + timeoutMs;
    while (!await this.play.bench.store.answers()) assert.ok(performance.now() < giveUpAt);
  }

  /** Whether the REST fault that is on has been applied to a request. */
  requestWasHit(): boolean {
    const [fault]: readonly (RestFault | undefined)[] = this.play.bench.discord.faults.rest.list();
    return (fault?.hits ?? 0) > 0;
  }

  /** Cleo joins or leaves by a command. */
  async moveByCommand(): Promise<Outcome> {
    const isIn = this.#players === 2;
    const outcome = await this.cleo.slash(isIn ? "ronnied leave" : "ronnied join");
    assert.ok(outcome.ok, outcome.failed);
    this.#players = isIn ? 1 : 2;
    return outcome;
  }

  /**
   * Cleo joins or leaves by a button of the board, which then shows it. She presses again if the bot
   * answers that its store is still down: it takes a moment to reconnect.
   */
  async moveByButton(): Promise<void> {
    const isIn = this.#players === 2;
    const after = isIn ? 1 : 2;
    do {
      const outcome = await this.cleo.click(isIn ? "Leave" : "Join");
      assert.ok(outcome.ok, outcome.failed);
      await this.until(
        `the board to show Cleo ${isIn ? "gone" : "in it"}`,
        () => this.#shows(after) || isRefused(outcome),
      );
    } while (!this.#shows(after));
    this.#players = after;
  }

  /** Waits until a board shows the right number of players. */
  async boardIsCurrent(): Promise<void> {
    await this.until("a current board", () => this.#shows(this.#players));
  }

  #shows(players: number): boolean {
    return this.ann.sees((message) =>
      message.components.length > 0 && messageText(message).includes(`At the table (${players}/10)`)
    );
  }
}

/** Whether the bot answered that its store is down. */
function isRefused(outcome: Outcome): boolean {
  return [outcome.message, ...outcome.followUps()].some((one) =>
    one?.content.includes("The bar is closed")
  );
}

function memberOf({ bench: { discord } }: Play, name: string): Member {
  const member = discord.member(name);
  assert.ok(member);
  return member;
}
