/**
 * The JSON of Discord's API, as far as the emulator supports it. The types are those of
 * `discord-api-types`, which describes Discord's documentation and contains no client: bot and
 * emulator share no code that could be wrong for both.
 */
import type {
  APIActionRowComponent,
  APIApplicationCommand,
  APIApplicationCommandInteractionMetadata,
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIBaseSelectMenuComponent,
  APIButtonComponentBase,
  APIEmbed,
  APIEmbedField,
  APIEmoji,
  APIInteractionGuildMember,
  APILabelComponent,
  APIMessage,
  APIMessageComponentEmoji,
  APISelectMenuOption,
  APITextInputComponent,
  APIUser,
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/payloads/v10";

export {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
  TextInputStyle,
} from "discord-api-types/payloads/v10";
export { Locale } from "discord-api-types/rest/v10";

/** Any JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A type as JSON: nothing is changed in place, and numbers and texts are not of an enum. */
type Wire<T> = T extends boolean | null | undefined ? T
  : T extends number ? number
  : T extends string ? string
  : { readonly [Key in keyof T]: Wire<T[Key]> };

export type ApiUser = Wire<APIUser>;
export type ApiMember = Wire<APIInteractionGuildMember>;
export type ApiEmoji = Wire<APIMessageComponentEmoji>;
/** An emoji of an application. */
export type ApiApplicationEmoji =
  & Required<Wire<Omit<APIEmoji, "id" | "name">>>
  & { readonly id: string; readonly name: string };
export type ApiEmbed = Wire<APIEmbed>;
export type ApiAttachment = Wire<APIAttachment>;
export type ApiEmbedField = Wire<APIEmbedField>;
export type ApiSelectOption = Wire<APISelectMenuOption>;

/** A component that was sent: Discord has numbered it. */
type Sent<T, Type> = Wire<Omit<T, "id" | "type">> & { readonly id: number; readonly type: Type };

/** A button of any style. */
export type ApiButton =
  & Sent<APIButtonComponentBase<ButtonStyle>, ComponentType.Button>
  & { readonly custom_id?: string; readonly url?: string };

/** A select menu of any kind; only one of texts lists its options. */
export type ApiSelect =
  & Sent<
    APIBaseSelectMenuComponent<SelectType>,
    SelectType
  >
  & {
    readonly options?: readonly ApiSelectOption[];
    readonly min_values: number;
    readonly max_values: number;
    /** In a modal only. */
    readonly required?: boolean;
  };

type SelectType =
  | ComponentType.StringSelect
  | ComponentType.UserSelect
  | ComponentType.RoleSelect
  | ComponentType.MentionableSelect
  | ComponentType.ChannelSelect;

export type ApiActionRow =
  & Sent<Omit<APIActionRowComponent<never>, "components">, ComponentType.ActionRow>
  & { readonly components: readonly (ApiButton | ApiSelect)[] };

/** A line or a box of text in a modal. */
export type ApiTextInput =
  & Sent<Omit<APITextInputComponent, "label">, ComponentType.TextInput>
  & { readonly required: boolean };

/** A text above a component of a modal. */
export type ApiLabel =
  & Sent<Omit<APILabelComponent, "component">, ComponentType.Label>
  & { readonly component: ApiTextInput | ApiSelect };

/** A form that opens over the channel. */
export interface ApiModal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly ApiLabel[];
}

/** What a message says about the interaction that it answers. */
export type ApiInteractionMetadata =
  & Wire<Omit<APIApplicationCommandInteractionMetadata, "name">>
  & {
    readonly name?: string;
    readonly interacted_message_id?: string;
    readonly triggering_interaction_metadata?: ApiInteractionMetadata;
  };

export type ApiMessage =
  & Wire<Omit<APIMessage, "components" | "flags" | "interaction_metadata">>
  & {
    readonly components: readonly ApiActionRow[];
    readonly flags: number;
    readonly interaction_metadata?: ApiInteractionMetadata;
  };

export type ApiCommandChoice = Wire<APIApplicationCommandOptionChoice>;

/** An option of any type, with the limits that its type may have. */
export interface ApiCommandOption {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
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

export type ApiCommand =
  & Wire<Omit<APIApplicationCommand, "options">>
  & { readonly options?: readonly ApiCommandOption[] };

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

/** The numbers of an enum of numbers. */
export function numbersOf<Value extends number>(
  numbers: Readonly<Record<string, Value | string>>,
): readonly Value[] {
  return Object.values(numbers).filter((value) => typeof value === "number");
}
