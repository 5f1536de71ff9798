/** Only `users` are mentioned. Always set, so that no name can mention anybody. */
export interface AllowedMentions {
  readonly parse: [];
  /** User ids as Discord writes them; at most 100. */
  readonly users?: string[];
}

/** One titled block of an embed. */
export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

/** The framed part of a message. All text in it together is at most 6,000 characters. */
export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly color?: number;
  readonly fields?: EmbedField[];
  readonly footer?: { readonly text: string };
}

/** Discord's button styles: 1 blurple, 2 grey, 3 green, 4 red. */
export type ButtonStyle = 1 | 2 | 3 | 4;

/** A button that sends `customId` back when pressed. */
export interface Button {
  readonly type: 2;
  readonly style: ButtonStyle;
  readonly label: string;
  readonly emoji?: { readonly name: string };
  readonly customId: string;
}

/** An option of a select menu. Labels are plain text, never markdown. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A menu that sends `customId` and the chosen values back. */
export interface SelectMenu {
  readonly type: 3;
  readonly customId: string;
  readonly placeholder: string;
  readonly minValues: number;
  readonly maxValues: number;
  readonly options: SelectOption[];
}

/** What Discord lets a row hold: up to five buttons, or one menu. */
export type RowContents =
  | [SelectMenu]
  | [Button]
  | [Button, Button]
  | [Button, Button, Button]
  | [Button, Button, Button, Button]
  | [Button, Button, Button, Button, Button];

/** A row of components, which Discord requires around them. */
export interface ActionRow {
  readonly type: 1;
  readonly components: RowContents;
}

/** A file of text. */
export interface TextFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/**
 * A message as this bot sends it: the fields of Discord's message that it uses, in discordeno's camel
 * case. Arrays are mutable only because discordeno's types are.
 *
 * https://discord.com/developers/docs/resources/message#create-message
 */
export interface Message {
  readonly content?: string;
  readonly embeds?: Embed[];
  /** An empty array takes away what the message had; leaving it out keeps it. */
  readonly components?: ActionRow[];
  /** Attached to it; an edit adds them. */
  readonly files?: readonly TextFile[];
  readonly allowedMentions: AllowedMentions;
}

/** Mentions no one. */
export const noMentions: AllowedMentions = { parse: [] };

/** A message of nothing but text. */
export function textMessage(content: string): Message {
  return { content, allowedMentions: noMentions };
}

/** A message of one embed. */
export function embedMessage(embed: Embed): Message {
  return { embeds: [embed], allowedMentions: noMentions };
}

/** The same message without components: an edit with it takes the buttons off. */
export function withoutComponents(message: Message): Message {
  return { ...message, components: [] };
}
