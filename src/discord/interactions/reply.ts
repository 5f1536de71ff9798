import type { FirstAnswer, Messaging, Sent } from "../connection/mod.ts";
import type { Message } from "../render/mod.ts";
import type { Interaction } from "./interaction.ts";

/**
 * The answer to one interaction. Discord wants one first answer within three seconds; what comes
 * later are follow-ups. Handlers need not know whether the store was slow: after `deferAfterMs`
 * without an answer the interaction is deferred, and the answer then follows.
 *
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export class Reply {
  readonly #messaging: Messaging;
  readonly #interaction: Interaction;
  readonly #timer: ReturnType<typeof setTimeout>;
  /** The first answer, sent or on its way. */
  #first: Promise<Sent> | null = null;
  #answeredAt: number | null = null;
  /** Whether a deferred slash command still shows "thinking…". */
  #isThinking = false;

  constructor(messaging: Messaging, interaction: Interaction, deferAfterMs: number) {
    this.#messaging = messaging;
    this.#interaction = interaction;
    this.#timer = setTimeout(() => this.#defer(), deferAfterMs);
  }

  /** Whether a first answer, if only a deferral, was sent. */
  get isAnswered(): boolean {
    return this.#first !== null;
  }

  /** When the first answer reached Discord, by `performance.now()`; null if none has yet. */
  get answeredAt(): number | null {
    return this.#answeredAt;
  }

  /** Resolves with the result of the first answer; null if there is none. */
  async settled(): Promise<Sent | null> {
    return await this.#first ?? null;
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
   * answer already, or no component: then the message has to be edited.
   */
  async update(message: Message): Promise<Sent | null> {
    if (this.#interaction.action.type !== "component") return null;
    return await this.#answer({ type: "update", message });
  }

  /** Acknowledges the use of a component without a message, unless it was answered. */
  async acknowledge(): Promise<void> {
    if (this.#interaction.action.type === "component") {
      await this.#answer({ type: "deferredUpdate" });
    }
  }

  /**
   * Replaces the ephemeral message with the component that was used. A component that a user has
   * copied onto a public message replaces nothing: the answer is a message of its own.
   */
  async replaceEphemeral(message: Message): Promise<Sent> {
    const { action } = this.#interaction;
    const isReplaceable = action.type === "component" && action.isPrivate;
    if (!isReplaceable) return await this.sendEphemeral(message);
    return await this.update(message) ??
      await this.#messaging.editOriginal(this.#interaction, message);
  }

  /** Stops the timer of the deferral, where no answer will come. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Sends the first answer if none was sent; null if one was. */
  async #answer(answer: FirstAnswer): Promise<Sent | null> {
    if (this.#first) {
      await this.#first;
      return null;
    }
    clearTimeout(this.#timer);
    this.#first = this.#messaging.answer(this.#interaction, answer);
    const sent = await this.#first;
    if (sent.ok) this.#answeredAt = performance.now();
    return sent;
  }

  async #followUp(message: Message, ephemeral: boolean): Promise<Sent> {
    await this.#first;
    if (!this.#isThinking) {
      return await this.#messaging.followUp(this.#interaction, message, ephemeral);
    }
    this.#isThinking = false;
    return await this.#messaging.editOriginal(this.#interaction, message);
  }

  #defer(): void {
    if (this.#first) return;
    this.#isThinking = this.#interaction.action.type === "command";
    void this.#answer(
      this.#isThinking ? { type: "deferredMessage", ephemeral: true } : { type: "deferredUpdate" },
    );
  }
}
