import { customIdVersion, gameIdPattern } from "./custom_id.ts";

/** The kinds of modals: the forms of this bot. */
export const modalKinds = ["rules", "style", "words"] as const;

/** One of the {@linkcode modalKinds}. */
export type ModalKind = (typeof modalKinds)[number];

/** What the custom id of a modal says. */
export interface ModalId {
  readonly kind: ModalKind;
  /** What its user may do, see `HousePasses`. */
  readonly pass: string;
  /** Which change made the values it was opened with; null if none did. */
  readonly seenId: string | null;
}

const nothingSeen = "none";

/** Writes the custom id of a modal: `version:kind:pass:seenId`, at most 100 characters. */
export function encodeModalId({ kind, pass, seenId }: ModalId): string {
  return [customIdVersion, kind, pass, seenId ?? nothingSeen].join(":");
}

/** Reads what {@linkcode encodeModalId} wrote; null for anything else, as a user can send any text. */
export function parseModalId(text: string): ModalId | null {
  const [version, name, pass = "", seenId = "", ...more] = text.split(":");
  const kind = modalKinds.find((each) => each === name);
  const isOurs = version === customIdVersion && more.length === 0 && text.length <= 100;
  if (!isOurs || kind === undefined) return null;
  if (!gameIdPattern.test(pass) || !gameIdPattern.test(seenId)) return null;
  return { kind, pass, seenId: seenId === nothingSeen ? null : seenId };
}

/** What a user has entered, by the custom ids of the fields: a text, or the values that were chosen. */
export type Entries = ReadonlyMap<string, readonly string[]>;

/** A line of text to be filled in. */
interface TextInput {
  readonly type: 4;
  readonly style: 1;
  readonly customId: string;
  readonly value: string;
  readonly minLength: number;
  readonly maxLength: number;
  readonly required: boolean;
}

/** A menu to choose one option from. */
interface Menu {
  readonly type: 3;
  readonly customId: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly default: boolean;
  }[];
}

/** A field of a modal, with its name above it: 1–45 characters, below it at most 100. */
interface Label {
  readonly type: 18;
  readonly label: string;
  readonly description?: string;
  readonly component: TextInput | Menu;
}

/**
 * A form that opens over the channel, with one to five fields and a title of at most 45 characters.
 *
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
 */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Label[];
}

/** What a short text can be, and a line that says so. */
interface TextLimits {
  readonly maxLength: number;
  readonly description?: string;
  readonly isOptional?: boolean;
}

/** A field for a short text. */
export function textField(
  customId: string,
  label: string,
  value: string,
  { maxLength, description, isOptional = false }: TextLimits,
): Label {
  return {
    type: 18,
    label,
    ...description !== undefined && { description },
    component: {
      ...{ type: 4, style: 1, customId, value },
      ...{ minLength: isOptional ? 0 : 1, maxLength, required: !isOptional },
    },
  };
}

/** A field for one of at most 25 options, of which that with the value `chosen` is chosen. */
export function menuField(
  customId: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): Label {
  return {
    type: 18,
    label,
    component: {
      type: 3,
      customId,
      options: options.map(([value, label]) => ({ value, label, default: value === chosen })),
    },
  };
}
