import { DiscordError } from "../discord_error.ts";

/**
 * Reads a request's body: JSON, or the `payload_json` of a form with files. The files themselves
 * are not kept (Discord docs: Reference, Uploading Files).
 *
 * @throws {DiscordError} 50109 for bad JSON, 50035 for another kind of content.
 */
export async function readBody(request: Request): Promise<unknown> {
  const contentType = request.headers.get("content-type") ?? "";
  if (contentType.startsWith("multipart/form-data")) {
    const form = await request.formData();
    return parseJson(String(form.get("payload_json") ?? "{}"));
  }
  const text = await request.text();
  if (text === "") return undefined;
  if (contentType.startsWith("application/json")) return parseJson(text);
  throw new DiscordError("invalidFormBody", {
    errors: {
      _errors: [{
        code: "CONTENT_TYPE_INVALID",
        message:
          "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.",
      }],
    },
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DiscordError("invalidJson");
  }
}
