import type { BoardRef, BoardView } from "../../service/mod.ts";
import { type Message, renderBoard, renderRetiredBoard, textMessage } from "../render/mod.ts";
import { delay } from "../../async/mod.ts";
import type { Reply } from "../interactions/reply.ts";
import { timeOfSnowflake } from "../snowflake.ts";
import { discordErrors, type Sent, type Transport } from "../transport.ts";
import type { BoardEvents, BoardTimings } from "./board_events.ts";

/** Discord caps edits of messages older than an hour, so a board of this age is posted anew. */
const ageLimitMs = 50 * 60_000;

/** Where the board stood is gone, or closed to us: no retry can help until somebody presses again. */
const hopeless: readonly number[] = [
  discordErrors.unknownChannel,
  discordErrors.unknownGuild,
  discordErrors.missingAccess,
  discordErrors.missingPermissions,
  discordErrors.archivedThread,
];

/** The board message is gone, or too old to be edited: a new one takes its place. */
const replaceable: readonly number[] = [
  discordErrors.unknownMessage,
  discordErrors.tooManyOldEdits,
];

/** What a board needs of the world. */
export interface BoardTools {
  readonly transport: Transport;
  readonly events: BoardEvents;
  readonly timings: BoardTimings;
  /** The game's clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Remembers which message shows a game. Must not throw. */
  readonly save: (view: BoardView, ref: BoardRef) => Promise<void>;
}

/**
 * The board of one game. Writes to it go one at a time; the latest revision wins, and a write that
 * was overtaken is followed by one more.
 */
export class Board {
  readonly #tools: BoardTools;
  readonly #hurry = new AbortController();
  #view: BoardView;
  #learnedAt = performance.now();
  #ref: BoardRef | null;
  /** The revision Discord was last told, and accepted. */
  #shown: number;
  #failures = 0;
  #lastFailure: Sent | null = null;
  #editedAt = -Infinity;
  /** Settles when the writes asked for so far have ended. */
  #writes: Promise<unknown> = Promise.resolve();
  #writing = 0;
  #catchingUp: Promise<void> | null = null;

  /** `shown` is the revision that its message is known to show; 0 if nothing is known. */
  constructor(view: BoardView, tools: BoardTools, shown = 0) {
    this.#view = view;
    this.#shown = shown;
    this.#ref = view.board;
    this.#tools = tools;
  }

  /** Whether nothing is being written or waits to be. */
  get isIdle(): boolean {
    return this.#writing === 0 && this.#catchingUp === null;
  }

  /** The revision of the game that the message is known to show; 0 if none is. */
  get shownRevision(): number {
    return this.#shown;
  }

  /** Takes note of a state of the game, unless a later one is known. */
  learn(view: BoardView): void {
    if (view.game.revision < this.#view.game.revision) return;
    if (view.game.revision > this.#view.game.revision) this.#learnedAt = performance.now();
    this.#view = view;
    if (isNewer(view.board, this.#ref)) this.#ref = view.board;
  }

  /** Answers a press on this board with its new state; `whisper` goes to the presser alone. */
  async answer(reply: Reply, pressed: BoardRef, whisper: Message | null): Promise<void> {
    const known = this.#ref?.messageId === pressed.messageId;
    // A press may have been on its way while the board moved: what it was made on is history.
    if (isNewer(pressed, this.#ref)) this.#ref = pressed;
    const isHere = this.#ref?.messageId === pressed.messageId;
    if (this.#writing > 0 || reply.isAnswered || !isHere) {
      await (whisper ? reply.whisper(whisper) : reply.acknowledge());
      await this.refresh();
    } else if (this.#isOld()) {
      await this.post(reply, textMessage("The board has moved down."));
      if (whisper) await reply.whisper(whisper);
    } else {
      await this.#inTurn(() => this.#send("answer", reply.update(this.#render())));
      if (whisper) await reply.whisper(whisper);
      await this.refresh();
    }
    if (!known && this.#ref === pressed) await this.#tools.save(this.#view, pressed);
  }

  /** Posts the board as a new message in answer to `reply`, and takes the buttons off the old one. */
  async post(reply: Reply, note: Message): Promise<Sent> {
    return await this.#inTurn(() => this.#replace(() => reply.announce(this.#render(), note)));
  }

  /**
   * Brings the message up to date by edits. Resolves when it is, or when there is no hope for now:
   * then with what Discord last said.
   */
  async refresh(): Promise<Sent | null> {
    if (this.#isBehind()) this.#catchingUp ??= this.#catchUp();
    await this.#catchingUp;
    return this.#isBehind() ? this.#lastFailure : null;
  }

  /** Stops waiting between edits: what is still to be shown is shown at once. */
  hurry(): void {
    this.#hurry.abort();
  }

  #isBehind(): boolean {
    return this.#shown < this.#view.game.revision;
  }

  #isOld(): boolean {
    return this.#ref !== null && this.#tools.now() - this.#ref.postedAt >= ageLimitMs;
  }

  #render(): Message {
    return renderBoard(this.#view.game, this.#view.standings);
  }

  async #catchUp(): Promise<void> {
    this.#failures = 0;
    try {
      while (this.#isBehind()) {
        await this.#waitToEdit();
        const sent = await this.#inTurn(() => this.#isBehind() ? this.#editOrPost() : null);
        if (sent && !sent.ok && !this.#mayRetry(sent)) return;
      }
    } finally {
      // In the same instant as the last look: a change that comes later finds nobody at work on it.
      this.#catchingUp = null;
    }
  }

  /** Runs writes one after the other, in the order they were asked for. */
  #inTurn<T>(write: () => T | Promise<T>): Promise<T> {
    this.#writing += 1;
    const written = this.#writes.then(write).finally(() => this.#writing -= 1);
    this.#writes = written.catch(() => {});
    return written;
  }

  async #waitToEdit(): Promise<void> {
    const ms = this.#waitMs();
    if (ms > 0) await delay(ms, this.#hurry.signal);
  }

  #waitMs(): number {
    const { editSpacingMs, retryMs } = this.#tools.timings;
    const spacing = this.#editedAt + editSpacingMs - performance.now();
    const backOff = this.#failures === 0 ? 0 : retryMs * 2 ** (this.#failures - 1);
    return Math.max(0, spacing, backOff);
  }

  #mayRetry(sent: Sent & { ok: false }): boolean {
    this.#failures += 1;
    const forGood = hopeless.includes(sent.code) ||
      this.#failures > this.#tools.timings.maxRetries;
    this.#tools.events.boardFailed(this.#view.game.id, sent.code, sent.reason, forGood);
    return !forGood;
  }

  async #editOrPost(): Promise<Sent> {
    const ref = this.#ref;
    if (ref === null || this.#isOld()) return await this.#postToChannel();
    this.#editedAt = performance.now();
    const { transport } = this.#tools;
    const edit = transport.editMessage(ref.channelId, ref.messageId, this.#render());
    const sent = await this.#send("edit", edit);
    const gone = !sent.ok && replaceable.includes(sent.code);
    return gone ? await this.#postToChannel() : sent;
  }

  #postToChannel(): Promise<Sent> {
    const { channelId } = this.#view.game;
    return this.#replace(() => this.#tools.transport.createMessage(channelId, this.#render()));
  }

  async #replace(send: () => Promise<Sent>): Promise<Sent> {
    const old = this.#ref;
    const sent = await this.#send("post", send());
    if (!sent.ok || sent.messageId === null) return sent;
    const ref = {
      channelId: this.#view.game.channelId,
      messageId: sent.messageId,
      postedAt: timeOfSnowflake(sent.messageId),
    };
    this.#ref = ref;
    await this.#tools.save(this.#view, ref);
    if (old) await this.#retire(old);
    return sent;
  }

  /** Takes the buttons off a message that is no longer the board. It may be gone; that is as good. */
  async #retire(old: BoardRef): Promise<void> {
    const retired = renderRetiredBoard(this.#view.game, this.#view.standings);
    const sent = await this.#tools.transport.editMessage(old.channelId, old.messageId, retired);
    if (!sent.ok && !replaceable.includes(sent.code)) {
      this.#tools.events.boardFailed(this.#view.game.id, sent.code, sent.reason, true);
    }
  }

  async #send(how: "answer" | "edit" | "post", sending: Promise<Sent | null>): Promise<Sent> {
    const { revision, id } = this.#view.game;
    const learnedAt = this.#learnedAt;
    const sent = await sending ?? { ok: false, code: 0, reason: "answered already" };
    if (sent.ok) {
      this.#shown = Math.max(this.#shown, revision);
      this.#tools.events.boardWritten(id, how, performance.now() - learnedAt);
    } else {
      this.#lastFailure = sent;
    }
    return sent;
  }
}

function isNewer(a: BoardRef | null, b: BoardRef | null): boolean {
  return a !== null && (b === null || BigInt(a.messageId) > BigInt(b.messageId));
}
