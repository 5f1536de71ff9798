import { Field } from "./field.ts";

const maxImageBytes = 256 * 1024;
const base64 = /(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?/.source;
const dataUri = new RegExp(`^data:(image/(?:png|gif|jpeg|webp));base64,(${base64})$`);

/** A picture as it was uploaded. */
export interface EmojiImage {
  /** Such as `image/png`. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An emoji that is to be made. */
interface EmojiForm {
  readonly name: string;
  readonly image: EmojiImage;
}

/**
 * Reads a new emoji (Discord docs: Emoji, Create Application Emoji; Reference, Image Data).
 *
 * @throws {DiscordError} 50035 for a bad or taken name, or a bad image.
 */
export function readEmojiForm(body: unknown, taken: ReadonlySet<string>): EmojiForm {
  const form = new Field(body);
  const name = nameIn(form, taken);
  const image = imageIn(form.at("image"));
  form.refuseIfBad();
  return { name, image };
}

/**
 * Reads an emoji's new name (Discord docs: Emoji, Modify Application Emoji).
 *
 * @throws {DiscordError} 50035 for a bad or taken one.
 */
export function readEmojiName(body: unknown, taken: ReadonlySet<string>): string {
  const form = new Field(body);
  const name = nameIn(form, taken);
  form.refuseIfBad();
  return name;
}

function nameIn(form: Field, taken: ReadonlySet<string>): string {
  const field = form.at("name");
  const name = field.requiredText({ min: 2, max: 32 }) ?? "";
  if (/\W/.test(name)) {
    field.fail("STRING_TYPE_REGEX", "String value did not match validation regex.");
  } else if (taken.has(name)) {
    field.fail("APPLICATION_EMOJI_NAME_ALREADY_TAKEN", "That emoji name is already taken");
  }
  return name;
}

function imageIn(field: Field): EmojiImage {
  const [, type = "", data = ""] = dataUri.exec(field.requiredText() ?? "") ?? [];
  const bytes = Uint8Array.fromBase64(data);
  if (bytes.length > maxImageBytes) {
    field.fail("BINARY_TYPE_MAX_SIZE", "File cannot be larger than 256.0 kb.");
  } else if (field.present && !isImage(type, bytes)) {
    field.fail("IMAGE_INVALID", "Invalid image data");
  }
  return { type, bytes };
}

/** What a file of each type begins with. */
const beginnings: Readonly<Record<string, string>> = {
  "image/png": "\x89PNG\r\n\x1a\n",
  "image/gif": "GIF8",
  "image/jpeg": "\xff\xd8\xff",
  "image/webp": "RIFF",
};

function isImage(type: string, bytes: Uint8Array): boolean {
  const begin = beginnings[type];
  return begin !== undefined && String.fromCharCode(...bytes.slice(0, begin.length)) === begin;
}
