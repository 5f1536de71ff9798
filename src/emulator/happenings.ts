import type { GatewayEntry } from "./gateway/gateway_log.ts";
import type { RestCall } from "./rest/call_log.ts";
import type { MessageView } from "./world/message_view.ts";

/** A message came, changed or went. `readerId` is set on what only one member can see. */
export interface MessageHappening {
  readonly kind: "created" | "edited" | "deleted";
  readonly message: MessageView;
}

/** An interaction was sent, got its first answer, or failed for want of one. */
export interface InteractionHappening {
  readonly kind: "sent" | "answered" | "failed";
  readonly interactionId: string;
  readonly userId: string;
  readonly channelId: string;
  /** What the person reads when no answer came, as "This interaction failed". */
  readonly failure?: string;
}

/** A guild, channel or member was added, changed or taken away. */
export interface PlaceHappening {
  readonly kind: "guild" | "channel" | "member";
  readonly id: string;
}

/** What can be listened to with `discord.on(name, listener)`. */
export interface Happenings {
  readonly message: MessageHappening;
  readonly interaction: InteractionHappening;
  readonly place: PlaceHappening;
  readonly rest: RestCall;
  readonly gateway: GatewayEntry;
  readonly commands: { readonly guildId?: string };
  /** The emulator stops: nothing more will come. */
  readonly closed: undefined;
  /** After any of the others, and when the clock moved. */
  readonly anything: undefined;
}
