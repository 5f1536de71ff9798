import { Alarm } from "../../async/mod.ts";
import type { Failure, FailureReason, FirstAnswer, Messaging, Sent } from "../connection/mod.ts";
import type { Message, Modal } from "../render/mod.ts";
import { type Interaction, isOnMessage } from "./interaction.ts";

/** Failures after which no other answer would be taken either. */
const endOfAnswers: readonly FailureReason[] = [
  "too_late",
  "already_answered",
  "token_expired",
  "token_refused",
  "rate_limited",
  "unreachable",
];

/**
 * The answer to one interaction. Discord wants one first answer within three seconds; what comes
 * later are follow-ups. Handlers need not know whether the store was slow: after `deferAfterMs`
 * without an answer the interaction is deferred, and the answer then follows. An answer that Discord
 * refuses, by AutoMod for one, is followed by a plain one in private: what it was about may have
 * changed a game.
 *
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export class Reply {
  readonly #messaging: Messaging;
  readonly #interaction: Interaction;
  readonly #deferral: Alarm;
  /** The first answer, sent or on its way. */
  #first: Promise<Sent> | null = null;
  #answeredAt: number | null = null;
  /** Whether a deferred slash command still shows "thinking…". */
  #isThinking = false;
  readonly #onRefused: (failure: Failure) => Message | null;
  #refusal: Failure | null = null;

  /** `onRefused` makes the plain answer that replaces one which Discord refuses; null for none. */
  constructor(
    messaging: Messaging,
    interaction: Interaction,
    deferAfterMs: number,
    onRefused: (failure: Failure) => Message | null = () => null,
  ) {
    this.#messaging = messaging;
    this.#interaction = interaction;
    this.#onRefused = onRefused;
    this.#deferral = new Alarm(deferAfterMs, () => this.#defer());
  }

  /** Whether a first answer, if only a deferral, was sent. */
  get isAnswered(): boolean {
    return this.#first !== null;
  }

  /** When the first answer reached Discord, by `performance.now()`; null if none has yet. */
  get answeredAt(): number | null {
    return this.#answeredAt;
  }

  /** Why Discord refused an answer; null if it took all of them. */
  get refusal(): Failure | null {
    return this.#refusal;
  }

  /** Resolves with the result of the first answer; null if there is none. */
  async settled(): Promise<Sent | null> {
    return await this.#first ?? null;
  }

  /** Defers a command's answer at once, where it is known to take long or to be large. */
  async think(): Promise<void> {
    this.#defer();
    await this.#first;
  }

  /** Sends a message that only the user sees. */
  async sendEphemeral(message: Message): Promise<Sent> {
    return await this.#answer({ type: "message", message, ephemeral: true }) ??
      await this.#followUp(message, true);
  }

  /** Sends a message to the channel. `note` replaces "thinking…" for the user, where that shows. */
  async sendPublic(message: Message, note: Message): Promise<Sent> {
    const first = await this.#answer({ type: "message", message, ephemeral: false });
    if (first) return first;
    // The first follow-up of an ephemeral deferral is ephemeral too, so the note takes that place.
    if (this.#isThinking) await this.#followUp(note, true);
    return await this.#followUp(message, false);
  }

  /**
   * Replaces the message that the component is on, in the answer itself. Null if there is a first
   * answer already, or no component: then the message has to be edited. With `isOnce`, which costs more,
   * `already_answered` means that another process has answered.
   */
  async update(message: Message, { isOnce = false } = {}): Promise<Sent | null> {
    if (!isOnMessage(this.#interaction.action)) return null;
    return await this.#answer({ type: "update", message, isOnce });
  }

  /** Opens a form. Null if there is a first answer already: nothing else can open one. */
  async openModal(modal: Modal): Promise<Sent | null> {
    return await this.#answer({ type: "modal", modal });
  }

  /** Acknowledges the use of a component without a message, unless it was answered. */
  async acknowledge(): Promise<void> {
    if (isOnMessage(this.#interaction.action)) {
      await this.#answer({ type: "deferredUpdate" });
    }
  }

  /**
   * Replaces the ephemeral message with the component that was used, or that opened the modal. A
   * component that a user has copied onto a public message replaces nothing: the answer is a message
   * of its own.
   */
  async replaceEphemeral(message: Message): Promise<Sent> {
    const { action } = this.#interaction;
    const isReplaceable = isOnMessage(action) && "isPrivate" in action && action.isPrivate;
    if (!isReplaceable) return await this.sendEphemeral(message);
    return await this.update(message) ??
      await this.#orPlainly(await this.#messaging.editOriginal(this.#interaction, message));
  }

  /** Prevents the deferral, where no answer will come. */
  cancel(): void {
    this.#deferral[Symbol.dispose]();
  }

  /** Sends the first answer if none was sent; null if one was. */
  async #answer(answer: FirstAnswer): Promise<Sent | null> {
    if (this.#first) {
      await this.#first;
      return null;
    }
    this.#deferral[Symbol.dispose]();
    const sending = this.#messaging.answer(this.#interaction, answer);
    this.#first = sending.then((sent) => this.#answerPlainly(sent));
    if ((await this.#first).ok) this.#answeredAt = performance.now();
    return await sending;
  }

  /** A refused answer leaves the interaction without one: another may take its place. */
  async #answerPlainly(sent: Sent): Promise<Sent> {
    const message = this.#plainFor(sent);
    if (message === null) return sent;
    return await this.#messaging.answer(this.#interaction, {
      type: "message",
      message,
      ephemeral: true,
    });
  }

  /** The same for what comes after the first answer. */
  async #orPlainly(sent: Sent): Promise<Sent> {
    const message = this.#plainFor(sent);
    if (message !== null) await this.#messaging.followUp(this.#interaction, message, true);
    return sent;
  }

  /** The answer in place of one that was refused; null if it was not, or nothing would be taken. */
  #plainFor(sent: Sent): Message | null {
    if (sent.ok || endOfAnswers.includes(sent.reason)) return null;
    this.#refusal = sent;
    return this.#onRefused(sent);
  }

  async #followUp(message: Message, ephemeral: boolean): Promise<Sent> {
    await this.#first;
    if (!this.#isThinking) {
      const sent = await this.#messaging.followUp(this.#interaction, message, ephemeral);
      return await this.#orPlainly(sent);
    }
    this.#isThinking = false;
    const sent = await this.#messaging.editOriginal(this.#interaction, message);
    const plain = this.#plainFor(sent);
    if (plain !== null) await this.#messaging.editOriginal(this.#interaction, plain);
    return sent;
  }

  #defer(): void {
    if (this.#first) return;
    this.#isThinking = !isOnMessage(this.#interaction.action);
    void this.#answer(
      this.#isThinking ? { type: "deferredMessage", ephemeral: true } : { type: "deferredUpdate" },
    );
  }
}
