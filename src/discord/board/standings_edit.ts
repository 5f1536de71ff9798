import { delay } from "../../async/mod.ts";
import type { TabLine } from "../../game/mod.ts";
import type { Message } from "../render/mod.ts";
import type { BoardPlace } from "./board_place.ts";
import type { BoardTools } from "./board_tools.ts";
import { isMessageGone } from "./write_failures.ts";
import type { WriteQueue } from "./write_queue.ts";

/** What it takes to edit the standings of a board. */
interface StandingsParts {
  readonly tools: BoardTools;
  readonly writes: WriteQueue;
  readonly place: BoardPlace;
  readonly gameId: string;
  /** An abort ends the waits. */
  readonly signal: AbortSignal;
  /** The board with these standings, and the revision of the game on it. */
  readonly render: (standings: readonly TabLine[]) => { message: Message; revision: number };
  /** Discord has accepted a board with this revision. */
  readonly shown: (revision: number) => void;
}

/**
 * Lets a finished board's standings follow the tab: the first change at once, the next ones not
 * before some time has passed since the edit before.
 */
export class StandingsEdit {
  readonly #parts: StandingsParts;
  #latest: readonly TabLine[] | null = null;
  #editedAt = -Infinity;
  #running: Promise<void> | null = null;

  constructor(parts: StandingsParts) {
    this.#parts = parts;
  }

  get isIdle(): boolean {
    return this.#running === null;
  }

  /** Has these standings shown, if no later ones come before that. Resolves when nothing is left. */
  async follow(standings: readonly TabLine[]): Promise<void> {
    this.#latest = standings;
    await (this.#running ??= this.#run());
  }

  /** Resolves when nothing is left. */
  async ended(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    const { tools, signal } = this.#parts;
    try {
      while (this.#latest !== null) {
        const waitMs = this.#editedAt + tools.timings.standingsSpacingMs - performance.now();
        if (waitMs > 0) await delay(waitMs, signal);
        const standings = this.#latest;
        this.#latest = null;
        this.#editedAt = performance.now();
        await this.#edit(standings);
      }
    } finally {
      this.#running = null;
    }
  }

  /** A board that is too old to be edited, or gone, is not posted again for that. */
  async #edit(standings: readonly TabLine[]): Promise<void> {
    const { tools, writes, place, gameId, render, shown } = this.#parts;
    await writes.inTurn(async () => {
      const { message, revision } = render(standings);
      const { ref, isOld } = place;
      if (ref === null || isOld) return;
      const sent = await tools.messaging.editMessage(ref.channelId, ref.messageId, message);
      if (sent.ok) shown(revision);
      else if (!isMessageGone(sent)) tools.events.boardFailed(gameId, sent, true);
    });
  }
}
