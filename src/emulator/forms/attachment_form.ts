import { isSnowflake } from "../snowflake.ts";
import type { Field } from "./field.ts";

/** A file as it came in a form, in the field `files[n]`. */
export interface UploadedFile {
  /** `n`: what an entry of `attachments` calls it. */
  readonly number: number;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What came in a request: its JSON, and the files beside it. */
export interface RequestBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** A file to be attached. */
export interface NewAttachment extends Omit<UploadedFile, "number"> {
  readonly description?: string;
}

/** What a body says about attachments. */
export interface AttachmentsForm {
  /** Ids of those that an edit keeps; absent: all that there are. */
  readonly keptIds?: readonly string[];
  readonly added: readonly NewAttachment[];
}

/** How many attachments a message has at most. */
export const maxAttachments = 10;

/**
 * Reads `attachments` together with the files of a request. Each entry names a file by its number, or
 * an attachment that stays by its id, and then each file needs an entry; without the list all files
 * are attached (Discord docs: Reference, Uploading Files, Editing Message Attachments).
 */
export function readAttachments(
  list: Field,
  files: readonly UploadedFile[],
): AttachmentsForm | undefined {
  const all = files.map(asAttachment);
  if (list.value === null) return { keptIds: [], added: all };
  if (!list.present) return all.length === 0 ? undefined : { added: all };
  const keptIds: string[] = [];
  const added: NewAttachment[] = [];
  const waiting = new Map(files.map((file) => [String(file.number), file]));
  for (const entry of list.list(0, maxAttachments)) {
    if (!entry.isObject()) continue;
    const id = entry.at("id");
    const name = entry.at("filename").text({ min: 1, max: 1024 });
    const description = entry.at("description").text({ max: 1024 });
    const file = waiting.get(String(id.value));
    if (file === undefined) {
      if (isSnowflake(id.value) && id.value.length > 2) keptIds.push(id.value);
      else id.fail("ATTACHMENT_NOT_FOUND", "Attachment data not found");
      continue;
    }
    waiting.delete(String(id.value));
    added.push({
      ...asAttachment(file),
      ...name !== undefined && { filename: name },
      ...description !== undefined && { description },
    });
  }
  for (const { number } of waiting.values()) {
    list.fail("ATTACHMENT_NOT_FOUND", `files[${number}] is not in the list of attachments`);
  }
  return { keptIds, added };
}

function asAttachment({ number: _, ...file }: UploadedFile): NewAttachment {
  return file;
}
