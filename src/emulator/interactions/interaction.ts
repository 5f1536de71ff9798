import type { Channel, User } from "../world/guild.ts";
import type { InteractionResponseType, InteractionType } from "../wire.ts";

/** One use of a command or component: what was sent, and the answers so far. */
export interface Interaction {
  readonly id: string;
  /** Lets its holder answer and write for fifteen minutes. */
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** The whole command, as "pay" or "game start"; absent for a component. */
  readonly commandName?: string;
  /** The message whose component was used. */
  readonly sourceMessageId?: string;
  /** By the emulator's clock. */
  readonly createdAt: number;
  /** By the machine's own steady clock. */
  readonly sentAt: number;
  /** Resolves at the first answer, or when it is too late for one. */
  readonly settled: PromiseWithResolvers<void>;
  answer?: { readonly type: InteractionResponseType; readonly afterMs: number };
  /** What the member read when nothing came in time. */
  failure?: string;
  originalId?: string;
  /** The message of a deferral that is still to be filled. */
  loadingId?: string;
  readonly followUpIds: string[];
}
