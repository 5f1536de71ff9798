import { compact } from "../compact.ts";
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
  if (!embed.isObject()) return { type: "rich" };
  return compact({
    type: "rich" as const,
    title: embed.at("title").text({ max: 256, trim: true }),
    description: embed.at("description").text({ max: 4096, trim: true }),
    url: embed.at("url").webAddress(),
    timestamp: readTimestamp(embed.at("timestamp")),
    color: embed.at("color").integer(0, 0xffffff),
    footer: readFooter(embed.at("footer")),
    author: readAuthor(embed.at("author")),
    image: readMedia(embed.at("image")),
    thumbnail: readMedia(embed.at("thumbnail")),
    fields: readFields(embed.at("fields")),
  });
}

function readFields(list: Field): readonly ApiEmbedField[] | undefined {
  if (!list.present) return undefined;
  return list.list(0, 25).map((field) =>
    compact({
      name: field.at("name").requiredText({ max: 256, trim: true }) ?? "",
      value: field.at("value").requiredText({ max: 1024, trim: true }) ?? "",
      inline: field.at("inline").flag() ?? false,
    })
  );
}

function readFooter(footer: Field): ApiEmbed["footer"] {
  if (!footer.present || !footer.isObject()) return undefined;
  return compact({
    text: footer.at("text").requiredText({ max: 2048, trim: true }) ?? "",
    icon_url: footer.at("icon_url").webAddress(),
  });
}

function readAuthor(author: Field): ApiEmbed["author"] {
  if (!author.present || !author.isObject()) return undefined;
  return compact({
    name: author.at("name").requiredText({ max: 256, trim: true }) ?? "",
    url: author.at("url").webAddress(),
    icon_url: author.at("icon_url").webAddress(),
  });
}

function readMedia(media: Field): { url: string } | undefined {
  if (!media.present || !media.isObject()) return undefined;
  return { url: media.at("url").webAddress() ?? "" };
}

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
