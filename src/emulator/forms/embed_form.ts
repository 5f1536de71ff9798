import type { ApiEmbed, ApiEmbedField } from "../wire.ts";
import { characterCount, type Field } from "./field.ts";

const maxEmbeds = 10;
const maxCharacters = 6000;

/** Reads a list of embeds and notes what breaks a limit (Discord docs: Message, Embed Limits). */
export function readEmbeds(list: Field): readonly ApiEmbed[] | undefined {
  if (list.value === undefined) return undefined;
  const embeds = list.list(0, maxEmbeds).map(readEmbed);
  const characters = embeds.reduce((sum, embed) => sum + embedCharacters(embed), 0);
  if (characters > maxCharacters) {
    list.fail(
      "MAX_EMBED_SIZE_EXCEEDED",
      `Embed size exceeds maximum size of ${maxCharacters}`,
    );
  }
  return embeds;
}

/** Tells whether an embed shows nothing; Discord drops such an embed. */
export function isBlankEmbed(embed: ApiEmbed): boolean {
  const shown = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  const media = [embed.image, embed.thumbnail, embed.timestamp];
  return !shown.some(Boolean) && !media.some(Boolean) && !embed.fields?.length;
}

function readEmbed(embed: Field): ApiEmbed {
  if (!embed.isObject()) return {};
  return embed.object({
    type: () => "rich",
    title: shown(256),
    description: shown(4096),
    url: webAddress,
    timestamp: readTimestamp,
    color: (field) => field.integer(0, 0xffffff),
    footer: (field) => field.object({ text: needed(2048), icon_url: webAddress }),
    author: (field) => field.object({ name: needed(256), url: webAddress, icon_url: webAddress }),
    image: readMedia,
    thumbnail: readMedia,
    fields: (field) => field.present ? field.list(0, 25).map(readField) : undefined,
  }) ?? {};
}

function readField(field: Field): ApiEmbedField {
  const inline = field.at("inline").flag() ?? false;
  return { name: needed(256)(field.at("name")), value: needed(1024)(field.at("value")), inline };
}

function readMedia(media: Field): { url: string } | undefined {
  return media.object({ url: (field) => field.webAddress() ?? "" });
}

const webAddress = (field: Field) => field.webAddress();
const shown = (max: number) => (field: Field) => field.text({ max, trim: true });
const needed = (max: number) => (field: Field) => field.requiredText({ max, trim: true }) ?? "";

function readTimestamp(field: Field): string | undefined {
  const text = field.text();
  if (text === undefined || !Number.isNaN(Date.parse(text))) return text;
  return field.fail("DATE_TIME_TYPE_PARSE", `Could not parse ${text}. Should be ISO8601.`);
}

function embedCharacters(embed: ApiEmbed): number {
  const texts = [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
  ];
  return texts.reduce((sum, text) => sum + characterCount(text ?? ""), 0);
}
