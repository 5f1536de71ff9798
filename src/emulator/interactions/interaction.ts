import type { Channel, User } from "../world/guild.ts";
import type { ApiModal, InteractionResponseType, InteractionType } from "../wire.ts";

/** One use of a command or component, or a sent modal: what was sent, and the answers so far. */
export interface Interaction {
  readonly id: string;
  /** Lets its holder answer and write for fifteen minutes. */
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** The whole command, as "pay" or "game start"; absent for a component. */
  readonly commandName?: string;
  /** The message whose component was used, or on which the modal was opened. */
  readonly sourceMessageId?: string;
  /** The interaction whose answer opened the modal that was sent. */
  readonly opener?: Interaction;
  /** By the emulator's clock. */
  readonly createdAt: number;
  /** By the machine's own steady clock. */
  readonly sentAt: number;
  /** Resolves at the first answer, or when it is too late for one. */
  readonly settled: PromiseWithResolvers<void>;
  answer?: { readonly type: InteractionResponseType; readonly afterMs: number };
  /** What the member read when nothing came in time. */
  failure?: string;
  /** The modal that answered it, while it is open. */
  modal?: ApiModal;
  originalId?: string;
  /** The message of a deferral that is still to be filled. */
  loadingId?: string;
  readonly followUpIds: string[];
}
