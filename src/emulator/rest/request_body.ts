import { DiscordError } from "../discord_error.ts";
import { isClientGone } from "../net/client_gone.ts";
import { maxAttachments, type RequestBody, type UploadedFile } from "../forms/attachment_form.ts";

/** How large an attachment is at most (Discord docs: Reference, Uploading Files). */
const maxFileBytes = 10 * 1024 * 1024;
const maxFileNumber = 99;

/**
 * Reads a request's body: JSON, or a form of its `payload_json` and files
 * (Discord docs: Reference, Uploading Files).
 *
 * @throws {DiscordError} 50109 for bad JSON, 50035 for another kind of content or form, 30015 for too
 * many files, 40005 for one that is too large.
 */
export async function readBody(request: Request): Promise<RequestBody> {
  const contentType = request.headers.get("content-type") ?? "";
  if (contentType.startsWith("multipart/form-data")) return await readForm(request);
  const text = await request.text();
  if (text === "") return { body: undefined, files: [] };
  if (contentType.startsWith("application/json")) return { body: parseJson(text), files: [] };
  throw refused(
    "CONTENT_TYPE_INVALID",
    "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.",
  );
}

async function readForm(request: Request): Promise<RequestBody> {
  const form = await request.formData().catch((error) => {
    if (isClientGone(error)) throw error;
    throw refused("MULTIPART_INVALID", "The form cannot be read");
  });
  const files: UploadedFile[] = [];
  let body: unknown = {};
  for (const [name, value] of form) {
    if (name === "payload_json") body = parseJson(await textOf(value));
    else files.push(await readFile(name, value));
  }
  if (files.length > maxAttachments) throw new DiscordError("tooManyAttachments");
  if (new Set(files.map(({ number }) => number)).size < files.length) {
    throw refused("MULTIPART_INVALID", "Two files have the same number");
  }
  return { body, files: files.toSorted((a, b) => a.number - b.number) };
}

async function readFile(name: string, value: FormDataEntryValue): Promise<UploadedFile> {
  const number = Number(/^files\[(\d{1,2})\]$/.exec(name)?.[1] ?? NaN);
  if (!(number <= maxFileNumber)) {
    throw refused("MULTIPART_INVALID", `A form has payload_json and files[n], not ${name}`);
  }
  if (typeof value === "string") {
    throw refused("MULTIPART_INVALID", `${name} has no filename, so it is no file`);
  }
  if (value.size > maxFileBytes) throw new DiscordError("entityTooLarge");
  const contentType = value.type === "" ? "application/octet-stream" : value.type;
  const bytes = new Uint8Array(await value.arrayBuffer());
  return { number, filename: value.name, contentType, bytes };
}

/** The JSON may have a content type of its own, and is then taken for a file. */
function textOf(value: FormDataEntryValue): string | Promise<string> {
  return typeof value === "string" ? value : value.text();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DiscordError("invalidJson");
  }
}

function refused(code: string, message: string): DiscordError {
  return new DiscordError("invalidFormBody", { errors: { _errors: [{ code, message }] } });
}
