import { compact } from "../compact.ts";
import { isSnowflake } from "../snowflake.ts";
import { type ApiActionRow, type ApiEmbed, MessageFlags } from "../wire.ts";
import { type AttachmentsForm, readAttachments, type UploadedFile } from "./attachment_form.ts";
import { readComponents } from "./component_form.ts";
import { isBlankEmbed, readEmbeds } from "./embed_form.ts";
import { Field } from "./field.ts";

const maxContent = 2000;
const mentionKinds = ["roles", "users", "everyone"] as const;

/** Who a message may ping (Discord docs: Message, Allowed Mentions Object). */
export interface AllowedMentions {
  readonly parse: readonly (typeof mentionKinds)[number][];
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** A message as a bot sent it, checked. What is absent was not sent; null became empty. */
export interface MessageForm {
  readonly content?: string;
  readonly embeds?: readonly ApiEmbed[];
  readonly components?: readonly ApiActionRow[];
  readonly attachments?: AttachmentsForm;
  readonly flags?: number;
  readonly tts?: boolean;
  readonly allowedMentions?: AllowedMentions;
  readonly nonce?: string | number;
  /** A message that repeats the nonce of a recent one is that one, not another. */
  readonly enforceNonce?: boolean;
}

/**
 * Reads the whole body of a request that writes or edits a message, with its files.
 *
 * @throws {DiscordError} 50035 with everything that Discord would refuse.
 */
export function messageFormOf(body: unknown, files: readonly UploadedFile[]): MessageForm {
  const root = new Field(body);
  const form = readMessageForm(root, files);
  root.refuseIfBad();
  return form;
}

/** Reads a message's body; problems are noted on `body` (Discord docs: Message, Create Message). */
export function readMessageForm(
  body: Field,
  files: readonly UploadedFile[] = [],
): MessageForm {
  if (!body.isObject()) return {};
  return compact({
    content: readContent(body.at("content")),
    embeds: readEmbeds(body.at("embeds"))?.filter((embed) => !isBlankEmbed(embed)),
    components: readComponents(body.at("components")),
    attachments: readAttachments(body.at("attachments"), files),
    flags: readFlags(body.at("flags")),
    tts: body.at("tts").flag(),
    allowedMentions: readAllowedMentions(body.at("allowed_mentions")),
    nonce: readNonce(body.at("nonce")),
    enforceNonce: body.at("enforce_nonce").flag(),
  });
}

function readContent(content: Field): string | undefined {
  if (content.value === null) return "";
  return content.text({ max: maxContent, trim: true });
}

function readNonce(nonce: Field): string | number | undefined {
  return typeof nonce.value === "number"
    ? nonce.integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
    : nonce.text({ max: 25 });
}

function readFlags(field: Field): number | undefined {
  const flags = field.integer(0, Number.MAX_SAFE_INTEGER);
  if (flags !== undefined && (flags & MessageFlags.IsComponentsV2) !== 0) {
    return field.fail(
      "EMULATOR_NOT_SUPPORTED",
      "This emulator does not know messages of the IS_COMPONENTS_V2 flag",
    );
  }
  return flags;
}

function readAllowedMentions(field: Field): AllowedMentions | undefined {
  if (!field.present || !field.isObject()) return undefined;
  const parse = field.at("parse").list(0, 3).flatMap((kind) => kind.oneOf(mentionKinds) ?? []);
  const users = readIds(field.at("users"));
  const roles = readIds(field.at("roles"));
  field.at("replied_user").flag();
  for (const [kind, ids] of [["users", users], ["roles", roles]] as const) {
    if (parse.includes(kind) && ids.length > 0) {
      field.fail(
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
  return { parse, users, roles };
}

function readIds(list: Field): readonly string[] {
  return list.list(0, 100).flatMap((field) => {
    if (isSnowflake(field.value)) return [field.value];
    field.fail("NUMBER_TYPE_COERCE", `Value "${field.value}" is not snowflake.`);
    return [];
  });
}
