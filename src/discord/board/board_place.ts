import type { Game } from "../../game/mod.ts";
import type { BoardRef } from "../../service/mod.ts";
import { gameVoice, renderMovedBoard } from "../render/mod.ts";
import type { BoardTools } from "./board_tools.ts";
import { isMessageGone } from "./write_failures.ts";
import type { WriteQueue } from "./write_queue.ts";

/** Discord caps edits of messages older than an hour, so those of this age, in ms, are left alone. */
export const ageLimitMs = 50 * 60_000;

/** Which message is the board of a game, and which ones were. */
export class BoardPlace {
  readonly #tools: BoardTools;
  readonly #writes: WriteQueue;
  #ref: BoardRef | null;
  /** Messages that are no longer the board, and still look like it. */
  readonly #left: BoardRef[] = [];

  constructor(tools: BoardTools, writes: WriteQueue, ref: BoardRef | null) {
    this.#tools = tools;
    this.#writes = writes;
    this.#ref = ref;
  }

  /** The message that is the board; null if none is known. */
  get ref(): BoardRef | null {
    return this.#ref;
  }

  /** Whether the message is too old to be edited. */
  get isOld(): boolean {
    return this.#ref !== null && this.#tools.now() - this.#ref.postedAt >= ageLimitMs;
  }

  is({ messageId }: BoardRef): boolean {
    return this.#ref?.messageId === messageId;
  }

  /** Takes over what the store says, unless a later message is known. */
  learn(ref: BoardRef | null): void {
    if (ref !== null && isNewer(ref, this.#ref)) this.#ref = ref;
  }

  /** Takes a message as the board, unless one that was made later is. */
  moveTo(ref: BoardRef): void {
    if (this.is(ref)) return;
    const [newer, older] = isNewer(ref, this.#ref) ? [ref, this.#ref] : [this.#ref, ref];
    this.#ref = newer;
    if (older) this.#left.push(older);
  }

  /** Leaves nothing but a link of messages that were the board. No answer waits for it. */
  shrinkOld(game: Game): void {
    for (const old of this.#left.splice(0)) {
      // An edit of it may be under way.
      this.#writes.afterwards(() => this.#shrink(old, game));
    }
  }

  /** The message may be gone; that is fine. */
  async #shrink(old: BoardRef, game: Game): Promise<void> {
    if (this.#ref === null) return;
    const link = renderMovedBoard(gameVoice(game), game, this.#ref.messageId);
    const sent = await this.#tools.messaging.editMessage(old.channelId, old.messageId, link);
    if (!sent.ok && !isMessageGone(sent)) this.#tools.events.boardFailed(game.id, sent, true);
  }
}

/** Discord's ids grow with time. */
function isNewer(a: BoardRef, b: BoardRef | null): boolean {
  return b === null || BigInt(a.messageId) > BigInt(b.messageId);
}
