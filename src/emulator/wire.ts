/**
 * The JSON of Discord's API as its documentation describes it, as far as the emulator supports it.
 * No client library's types are used, because bot and emulator would share that library's mistakes.
 */

/** Any JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Discord docs: Channel, Channel Types. */
export const ChannelType = { guildText: 0, dm: 1, publicThread: 11 } as const;
export type ChannelType = (typeof ChannelType)[keyof typeof ChannelType];

/** Discord docs: Receiving and Responding, Interaction Type. */
export const InteractionType = { command: 2, component: 3 } as const;
export type InteractionType = (typeof InteractionType)[keyof typeof InteractionType];

/** Discord docs: Receiving and Responding, Interaction Context Types. */
export const InteractionContext = { guild: 0, botDm: 1 } as const;

/** Discord docs: Receiving and Responding, Interaction Callback Type (those supported). */
export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
} as const;
export type CallbackType = (typeof CallbackType)[keyof typeof CallbackType];

/** Discord docs: Component Reference. */
export const ComponentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
} as const;

/** Discord docs: Component Reference, Button Styles. */
export const ButtonStyle = {
  primary: 1,
  secondary: 2,
  success: 3,
  danger: 4,
  link: 5,
  premium: 6,
} as const;

/** Discord docs: Message, Message Flags (those supported). */
export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

export interface ApiUser {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: string | null;
  readonly bot?: boolean;
  readonly public_flags: number;
}

export interface ApiMember {
  readonly user: ApiUser;
  readonly nick: string | null;
  readonly avatar: string | null;
  readonly roles: readonly string[];
  readonly joined_at: string;
  readonly premium_since: string | null;
  readonly deaf: boolean;
  readonly mute: boolean;
  readonly flags: number;
  readonly pending: boolean;
  readonly communication_disabled_until: string | null;
  readonly permissions: string;
}

export interface ApiEmoji {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly animated?: boolean;
}

export interface ApiButton {
  readonly type: 2;
  readonly id: number;
  readonly style: number;
  readonly label?: string;
  readonly emoji?: ApiEmoji;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

export interface ApiSelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly emoji?: ApiEmoji;
  readonly default?: boolean;
}

export interface ApiSelect {
  readonly type: 3 | 5 | 6 | 7 | 8;
  readonly id: number;
  readonly custom_id: string;
  readonly options?: readonly ApiSelectOption[];
  readonly placeholder?: string;
  readonly min_values: number;
  readonly max_values: number;
  readonly disabled?: boolean;
}

export interface ApiActionRow {
  readonly type: 1;
  readonly id: number;
  readonly components: readonly (ApiButton | ApiSelect)[];
}

export interface ApiEmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

export interface ApiEmbed {
  readonly type: "rich";
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly timestamp?: string;
  readonly color?: number;
  readonly footer?: { readonly text: string; readonly icon_url?: string };
  readonly author?: { readonly name: string; readonly url?: string; readonly icon_url?: string };
  readonly image?: { readonly url: string };
  readonly thumbnail?: { readonly url: string };
  readonly fields?: readonly ApiEmbedField[];
}

/** Discord docs: Message, Message Interaction Metadata Object. */
export interface ApiInteractionMetadata {
  readonly id: string;
  readonly type: number;
  readonly user: ApiUser;
  readonly name?: string;
  readonly authorizing_integration_owners: { readonly [kind: string]: string };
  readonly original_response_message_id?: string;
  readonly interacted_message_id?: string;
}

/** Discord docs: Message, Message Object. */
export interface ApiMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly type: number;
  readonly author: ApiUser;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly tts: boolean;
  readonly mention_everyone: boolean;
  readonly mentions: readonly ApiUser[];
  readonly mention_roles: readonly string[];
  readonly attachments: readonly Json[];
  readonly embeds: readonly ApiEmbed[];
  readonly components: readonly ApiActionRow[];
  readonly pinned: boolean;
  readonly flags: number;
  readonly nonce?: string | number;
  readonly application_id?: string;
  readonly webhook_id?: string;
  readonly interaction_metadata?: ApiInteractionMetadata;
}

export interface ApiCommandChoice {
  readonly name: string;
  readonly value: string | number;
}

/** Discord docs: Application Commands, Application Command Option Type. */
export const OptionType = {
  subCommand: 1,
  subCommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

export interface ApiCommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly choices?: readonly ApiCommandChoice[];
  readonly options?: readonly ApiCommandOption[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly autocomplete?: boolean;
  readonly channel_types?: readonly number[];
}

/** Discord docs: Application Commands, Application Command Object. */
export interface ApiCommand {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly default_member_permissions: string | null;
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly dm_permission?: boolean;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly options?: readonly ApiCommandOption[];
  readonly nsfw: boolean;
  readonly guild_id?: string;
}

/** An option as it arrives in an interaction. */
export interface ApiCommandArgument {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly options?: readonly ApiCommandArgument[];
}

/** One frame of the gateway (Discord docs: Gateway Events, Payload Structure). */
export interface GatewayPayload {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}
