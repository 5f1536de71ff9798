import { Lru } from "../../async/mod.ts";
import {
  type InteractionRef,
  type Messaging,
  type Sent,
  timeOfSnowflake,
} from "../connection/mod.ts";
import type { Message } from "../render/mod.ts";
import type { Interaction } from "./interaction.ts";
import type { Reply } from "./reply.ts";

/** An interaction's token works for fifteen minutes; a slow edit has to fit in too. */
export const defaultNoteLifeMs = 14 * 60_000;

/** Users and channels whose last note is remembered. */
const maxNotes = 10_000;

/** A private message that can still be edited. */
interface Note {
  readonly interaction: InteractionRef;
  /** Null for the first answer to that interaction. */
  readonly messageId: string | null;
}

/** What notes need from outside. */
interface PrivateNotesOptions {
  readonly messaging: Messaging;
  /** How long a note is edited; 0 for never. */
  readonly lifeMs: number;
  /** Discord's clock, in milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Tells users in private why nothing has changed. They have one such message each in a channel: what
 * comes later takes the place of what it says, so that it does not pile up.
 */
export class PrivateNotes {
  readonly #options: PrivateNotesOptions;
  /** By user and channel. A note may still be on its way. */
  readonly #notes = new Lru<
    string,
    { readonly until: number; readonly note: Promise<Note | null> }
  >(
    maxNotes,
  );

  constructor(options: PrivateNotesOptions) {
    this.#options = options;
  }

  /** Answers with a note, by an edit of the user's last one where that is possible. */
  async tell(interaction: Interaction, reply: Reply, message: Message): Promise<void> {
    const { lifeMs, now } = this.#options;
    const key = `${interaction.person.id} ${interaction.channelId}`;
    const last = this.#notes.peek(key);
    // A command cannot be acknowledged in silence, so its answer is a message in any case.
    const isEditable = last !== undefined && now() < last.until &&
      interaction.action.type === "component";
    const isLatest = () => this.#notes.peek(key)?.note === note;
    const note: Promise<Note | null> = isEditable
      ? this.#replace(last.note, isLatest, interaction, reply, message)
      : this.#send(interaction, reply, message);
    const until = isEditable ? last.until : timeOfSnowflake(interaction.id) + lifeMs;
    this.#notes.set(key, { until, note });
    if (await note === null && isLatest()) this.#notes.delete(key);
  }

  async #replace(
    last: Promise<Note | null>,
    isLatest: () => boolean,
    interaction: Interaction,
    reply: Reply,
    message: Message,
  ): Promise<Note | null> {
    await reply.acknowledge();
    const note = await last;
    // One that came after this says what there is to say.
    if (note !== null && !isLatest()) return note;
    const edited = note !== null && (await this.#edit(note, message)).ok;
    return edited ? note : await this.#send(interaction, reply, message);
  }

  #edit({ interaction, messageId }: Note, message: Message): Promise<Sent> {
    const { messaging } = this.#options;
    return messageId === null
      ? messaging.editOriginal(interaction, message)
      : messaging.editFollowUp(interaction, messageId, message);
  }

  async #send(interaction: Interaction, reply: Reply, message: Message): Promise<Note | null> {
    const isFollowUp = reply.isAnswered && interaction.action.type === "component";
    const sent = await reply.sendEphemeral(message);
    if (!sent.ok || isFollowUp && sent.messageId === null) return null;
    return { interaction, messageId: isFollowUp ? sent.messageId : null };
  }
}
