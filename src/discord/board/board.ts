import type { TabLine } from "../../game/mod.ts";
import type { BoardRef, BoardView } from "../../service/mod.ts";
import {
  type Calling,
  gameVoice,
  type Message,
  renderBoard,
  renderTumblingBoard,
  textMessage,
} from "../render/mod.ts";
import { delay } from "../../async/mod.ts";
import { type Failure, type Sent, timeOfSnowflake } from "../connection/mod.ts";
import type { Reply } from "../interactions/reply.ts";
import type { BoardWrite } from "./board_events.ts";
import { BoardPlace } from "./board_place.ts";
import type { Voice } from "../words/mod.ts";
import type { BoardTools } from "./board_tools.ts";
import { CatchUp } from "./catch_up.ts";
import { EditPace } from "./edit_pace.ts";
import { StandingsEdit } from "./standings_edit.ts";
import { alreadyAnswered, isMessageGone } from "./write_failures.ts";
import { WriteQueue } from "./write_queue.ts";

/**
 * The board of one game. Writes to it go one at a time; the latest revision wins, and a write that
 * was overtaken is followed by one more.
 */
export class Board {
  readonly #tools: BoardTools;
  readonly #hurry = new AbortController();
  readonly #writes = new WriteQueue();
  readonly #place: BoardPlace;
  readonly #pace: EditPace;
  readonly #catchUp: CatchUp;
  readonly #standings: StandingsEdit;
  #view: BoardView;
  #learnedAt = performance.now();
  /** The latest revision that Discord has accepted. */
  #shown: number;
  /** Whether the game calls its players by a new message that is still to be posted. */
  #hasToCall = false;
  /** Whether the store has it that there is such a message. */
  #isUncalled = false;
  #lastFailure: Failure | null = null;

  /** `shown` is the revision that its message is known to show; 0 if nothing is known. */
  constructor(view: BoardView, tools: BoardTools, shown = 0) {
    this.#view = view;
    this.#shown = shown;
    this.#tools = tools;
    this.#place = new BoardPlace(tools, this.#writes, view.board);
    this.#pace = new EditPace(tools.timings);
    this.#catchUp = new CatchUp({
      writes: this.#writes,
      pace: this.#pace,
      signal: this.#hurry.signal,
      isBehind: () => this.#isBehind(),
      write: () => this.#write(),
    });
    this.#standings = new StandingsEdit({
      tools,
      writes: this.#writes,
      place: this.#place,
      gameId: view.game.id,
      signal: this.#hurry.signal,
      render: (standings) => this.#renderWith(standings),
      shown: (revision) => this.#shown = Math.max(this.#shown, revision),
    });
  }

  /** Whether nothing is being written or waits to be. */
  get isIdle(): boolean {
    return this.#writes.isEmpty && this.#catchUp.isIdle && this.#standings.isIdle;
  }

  /** The revision of the game that the message is known to show; 0 if none is. */
  get shownRevision(): number {
    return this.#shown;
  }

  /** Takes over a state of the game, unless a later one is known. */
  learn(view: BoardView): void {
    if (view.game.revision < this.#view.game.revision) return;
    if (view.game.revision > this.#view.game.revision) this.#learnedAt = performance.now();
    this.#view = view;
    this.#place.learn(view.board);
  }

  /** Answers a button of this board with its new state; only the user sees `ephemeral`. */
  async answer(reply: Reply, pressed: BoardRef, ephemeral: Message | null): Promise<void> {
    const known = this.#place.is(pressed);
    // The board may have moved while the interaction was on its way.
    this.#place.moveTo(pressed);
    if (!this.#canBeAnswer(reply, pressed)) {
      await (ephemeral ? reply.sendEphemeral(ephemeral) : reply.acknowledge());
      await this.refresh();
    } else if (this.#place.isOld) {
      await this.post(reply, this.#movedDown);
      if (ephemeral) await reply.sendEphemeral(ephemeral);
    } else {
      await this.#writes.inTurn(() => this.#send("answer", reply.update(this.#render())));
      if (ephemeral) await reply.sendEphemeral(ephemeral);
      await this.refresh();
    }
    if (!known && this.#place.is(pressed)) await this.#tools.save(this.#view, pressed);
    this.#place.shrinkOld(this.#view.game);
  }

  /** Posts the board as a new message in answer to `reply`; of the old one a link is left. */
  async post(reply: Reply, note: Message): Promise<Sent> {
    const sent = await this.#postAnswer(reply, note, "quiet");
    // Refused as an answer, it may still be taken as an edit or as a message of its own.
    if (!sent.ok && sent.reason === "refused") void this.refresh();
    return sent;
  }

  /**
   * As {@linkcode post}, and it mentions those whom the game calls. `pressed` is the board that was
   * used, if one was.
   */
  async call(reply: Reply, pressed: BoardRef | null, note = this.#movedDown): Promise<Sent> {
    if (pressed) this.#place.moveTo(pressed);
    this.#rememberCall();
    const sent = await this.#postAnswer(reply, note, "loud");
    // Another process that has answered has posted the board, too.
    if (sent.ok || sent.reason === "already_answered") return sent;
    return await this.callAgain(sent.reason !== "refused");
  }

  /** Posts what an earlier try, or an earlier process, could not; by an edit if `isNew` is false. */
  async callAgain(isNew = this.#view.game.style.postsAnew): Promise<Sent> {
    this.#isUncalled = true;
    this.#hasToCall = isNew;
    return await this.refresh() ?? { ok: true, messageId: this.#place.ref?.messageId ?? null };
  }

  /**
   * Answers a button by a die that tumbles for a moment, and shows after that what the throw has led
   * to. False if this cannot be the answer.
   */
  async tumble(reply: Reply, pressed: BoardRef): Promise<boolean> {
    const { timings } = this.#tools;
    this.#place.moveTo(pressed);
    const canTumble = timings.tumbleMs > 0 && !this.#place.isOld && this.#place.is(pressed);
    if (!canTumble || reply.isAnswered) return false;
    this.#rememberCall();
    this.#hasToCall = this.#view.game.style.postsAnew;
    // What else is to be shown waits for the end of it.
    const sent = await this.#writes.inTurn(async () => {
      const sent = await reply.update(
        renderTumblingBoard(this.#voice, this.#view.game, this.#calling("loud")),
        { isOnce: true },
      );
      if (sent?.ok) await delay(timings.tumbleMs, this.#hurry.signal);
      return sent;
    });
    // Another process that has answered shows it.
    if (sent?.ok === false && sent.reason === "already_answered") this.#hasToCall = false;
    else await this.refresh();
    return true;
  }

  /**
   * Brings the message up to date by edits. Resolves when it is, with null, or when no retry helps
   * for now, with the last failure.
   */
  async refresh(): Promise<Failure | null> {
    await this.#catchUp.run();
    return this.#isBehind() ? this.#lastFailure : null;
  }

  /** Shows other standings soon, if its game is over. Resolves when nothing is left to show. */
  follow(standings: readonly TabLine[]): Promise<void> {
    return this.#standings.follow(standings);
  }

  /** Writes at once what is still to be written. Resolves when there is nothing left. */
  async finish(): Promise<void> {
    this.#hurry.abort();
    await this.#standings.ended();
    await this.refresh();
    await this.#writes.ended();
  }

  /** Whether an answer can replace the message whose button was used, with no other write near. */
  #canBeAnswer(reply: Reply, pressed: BoardRef): boolean {
    return !this.#writes.isBusy && !reply.isAnswered && this.#place.is(pressed);
  }

  #renderWith(standings: readonly TabLine[]) {
    this.#view = { ...this.#view, evening: { memories: [], ...this.#view.evening, standings } };
    return { message: this.#render(), revision: this.#view.game.revision };
  }

  #isBehind(): boolean {
    return this.#hasToCall || this.#shown < this.#view.game.revision;
  }

  get #voice(): Voice {
    return gameVoice(this.#view.game);
  }

  /** In place of a board that came as a message of its own. */
  get #movedDown(): Message {
    return textMessage(this.#voice.say(this.#voice.words.board.movedDown));
  }

  #calling(calling: Calling): Calling {
    return this.#view.game.style.mentions ? calling : "off";
  }

  #render(calling: Calling = "loud"): Message {
    return renderBoard(this.#voice, this.#view.game, this.#view.evening, this.#calling(calling));
  }

  /** Should this process end before it is posted, a later one knows of it. No answer waits for that. */
  #rememberCall(): void {
    this.#isUncalled = true;
    void this.#tools.uncalled.add(this.#view.game.id);
  }

  #forgetCall(): void {
    if (!this.#isUncalled || this.#hasToCall) return;
    this.#isUncalled = false;
    void this.#tools.uncalled.remove(this.#view.game.id);
  }

  /** An answer cannot wait for the writes before it, but those after it can wait for it. */
  async #postAnswer(reply: Reply, note: Message, calling: Calling): Promise<Sent> {
    const sent = await this.#writes.atOnce(() =>
      this.#replace(reply.sendPublic(this.#render(calling), note))
    );
    this.#place.shrinkOld(this.#view.game);
    return sent;
  }

  /** False if no retry helps for now. */
  async #write(): Promise<boolean> {
    const sent = await this.#editOrPost();
    this.#place.shrinkOld(this.#view.game);
    if (sent.ok) return true;
    const mayRetry = this.#pace.failed(sent);
    this.#tools.events.boardFailed(this.#view.game.id, sent, !mayRetry);
    return mayRetry;
  }

  async #editOrPost(): Promise<Sent> {
    const { ref, isOld } = this.#place;
    if (ref === null || isOld || this.#hasToCall) return await this.#postToChannel();
    this.#pace.edited();
    const { messaging } = this.#tools;
    const edit = messaging.editMessage(ref.channelId, ref.messageId, this.#render());
    const sent = await this.#send("edit", edit);
    if (isMessageGone(sent)) return await this.#postToChannel();
    if (sent.ok) this.#forgetCall();
    return sent;
  }

  #postToChannel(): Promise<Sent> {
    const { channelId } = this.#view.game;
    const board = this.#render(this.#hasToCall ? "loud" : "quiet");
    return this.#replace(this.#tools.messaging.createMessage(channelId, board));
  }

  async #replace(sending: Promise<Sent>): Promise<Sent> {
    const { revision } = this.#view.game;
    const sent = await this.#send("post", sending);
    if (!sent.ok) return sent;
    this.#hasToCall = false;
    if (sent.messageId !== null) {
      const { messageId } = sent;
      const postedAt = timeOfSnowflake(messageId);
      const ref = { channelId: this.#view.game.channelId, messageId, postedAt };
      this.#place.moveTo(ref);
      if (this.#place.is(ref)) {
        this.#showsAgain(revision);
        await this.#tools.save(this.#view, ref);
      }
    }
    this.#forgetCall();
    return sent;
  }

  /** What became the board was sent before what is shown elsewhere: it is brought up to date. */
  #showsAgain(revision: number): void {
    if (revision >= this.#shown) return;
    this.#shown = revision;
    void this.refresh();
  }

  async #send(how: BoardWrite, sending: Promise<Sent | null>): Promise<Sent> {
    const { revision, id } = this.#view.game;
    const learnedAt = this.#learnedAt;
    const sent = await sending ?? alreadyAnswered;
    if (sent.ok) {
      this.#shown = Math.max(this.#shown, revision);
      this.#tools.events.boardWritten(id, how, performance.now() - learnedAt);
    } else {
      this.#lastFailure = sent;
    }
    return sent;
  }
}
