import type { ApiSelect, InteractionType, Json } from "../wire.ts";
import type { MessageView } from "../world/message_view.ts";
import { ActorError } from "./actor_error.ts";
import type { ChannelHandle } from "./channel_handle.ts";
import { messageText } from "./screen.ts";

/** In which channel, if not the member's own. */
export interface Where {
  readonly channel?: ChannelHandle;
}

/** The message whose component is meant, or its id; without it, the newest that fits. */
export interface MessageTarget extends Where {
  readonly message?: MessageView | string | undefined;
}

/** Which message is meant: one that contains a text or matches a pattern, or passes a check. */
export type MessageMatcher = string | RegExp | ((message: MessageView) => boolean);

/** An interaction that no client would send. */
export interface ForgedInteraction {
  readonly type?: InteractionType | undefined;
  /** The `data` of the interaction, as it is. */
  readonly data: Json;
  /** The message that it claims to belong to; for a component the newest one if left out. */
  readonly message?: MessageView | string | undefined;
  /** Changes the whole body before it is sent, for example removes `member`. */
  readonly editBody?: (body: Record<string, unknown>) => void;
}

/** Whether this message is meant. */
export function matches(message: MessageView, matcher: MessageMatcher): boolean {
  if (typeof matcher === "function") return matcher(message);
  const text = messageText(message);
  return typeof matcher === "string" ? text.includes(matcher) : matcher.test(text);
}

/** The id of a message that is meant. */
export function idOf(message: MessageView | string): string {
  return typeof message === "string" ? message : message.id;
}

/** @throws {ActorError} for more or fewer options than a menu takes. */
export function refuseCount({ min_values, max_values }: ApiSelect, count: number): void {
  if (count >= min_values && count <= max_values) return;
  throw new ActorError(
    `Cannot choose ${count} options: the menu takes ${min_values}–${max_values}`,
  );
}
