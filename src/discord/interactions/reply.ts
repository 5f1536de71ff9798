import type { Message } from "../render/mod.ts";
import type { Interaction } from "./interaction.ts";
import type { Callback, Sent, Transport } from "../transport.ts";

/**
 * The answer to one interaction. Discord wants a first answer within three seconds and only one of
 * them; what comes later are follow-ups. Whoever answers need not know whether the store was slow:
 * after `deferAfterMs` without an answer the press is acknowledged, and the answer then follows.
 *
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export class Reply {
  readonly #transport: Transport;
  readonly #incoming: Interaction;
  readonly #timer: ReturnType<typeof setTimeout>;
  /** The first answer, sent or on its way. */
  #first: Promise<Sent> | null = null;
  #answeredAt: number | null = null;
  /** Whether a deferred slash command still shows "thinking…". */
  #isThinking = false;

  constructor(transport: Transport, interaction: Interaction, deferAfterMs: number) {
    this.#transport = transport;
    this.#incoming = interaction;
    this.#timer = setTimeout(() => this.#defer(), deferAfterMs);
  }

  /** Whether something, if only an acknowledgement, was sent. */
  get isAnswered(): boolean {
    return this.#first !== null;
  }

  /** When the first answer had reached Discord, by `performance.now()`; null if none has yet. */
  get answeredAt(): number | null {
    return this.#answeredAt;
  }

  /** Resolves when the first answer has arrived, with its fate; null if there is none. */
  async settled(): Promise<Sent | null> {
    return await this.#first ?? null;
  }

  /** Tells only the presser. */
  async whisper(message: Message): Promise<Sent> {
    return await this.#open({ type: "message", message, isPrivate: true }) ??
      await this.#follow(message, true);
  }

  /** Tells the channel. `note` is what a presser sees in place of "thinking…", should that show. */
  async announce(message: Message, note: Message): Promise<Sent> {
    const first = await this.#open({ type: "message", message, isPrivate: false });
    if (first) return first;
    // A deferred command's first follow-up stays private, so the note takes that place.
    if (this.#isThinking) await this.#follow(note, true);
    return await this.#follow(message, false);
  }

  /**
   * Turns the pressed message into this one, in the answer itself. Null if the first answer is gone
   * already, or this was no press: then the message has to be edited.
   */
  async update(message: Message): Promise<Sent | null> {
    if (this.#incoming.action.type !== "component") return null;
    return await this.#open({ type: "update", message });
  }

  /** Says that the press was seen and nothing more, unless something was said already. */
  async acknowledge(): Promise<void> {
    if (this.#incoming.action.type === "component") await this.#open({ type: "acknowledge" });
  }

  /** Replaces the private menu this choice was made in. */
  async replaceMenu(message: Message): Promise<Sent> {
    return await this.update(message) ??
      await this.#transport.editOriginal(this.#incoming, message);
  }

  /** Gives up the timer; for a reply that will never be sent. */
  drop(): void {
    clearTimeout(this.#timer);
  }

  /** Sends the first answer if none was sent; null if one was. */
  async #open(callback: Callback): Promise<Sent | null> {
    if (this.#first) {
      await this.#first;
      return null;
    }
    clearTimeout(this.#timer);
    const sent = this.#transport.callback(this.#incoming, callback);
    this.#first = sent;
    const result = await sent;
    if (result.ok) this.#answeredAt = performance.now();
    return result;
  }

  async #follow(message: Message, isPrivate: boolean): Promise<Sent> {
    await this.#first;
    if (!this.#isThinking) return this.#transport.followUp(this.#incoming, message, isPrivate);
    this.#isThinking = false;
    return await this.#transport.editOriginal(this.#incoming, message);
  }

  #defer(): void {
    if (this.#first) return;
    const isCommand = this.#incoming.action.type === "command";
    this.#isThinking = isCommand;
    void this.#open(isCommand ? { type: "defer", isPrivate: true } : { type: "acknowledge" });
  }
}
