import { compact } from "../compact.ts";
import type { NewAttachment } from "../forms/attachment_form.ts";
import type { Snowflakes } from "../snowflake.ts";
import type { ApiAttachment } from "../wire.ts";

/** Where the files of messages are, below the emulator's address, as on Discord's CDN. */
export const attachmentsRoot = "/attachments";

/** The bytes of an attachment. */
export interface StoredFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files attached to messages: anyone with the address of one can read it, as on Discord. */
export class AttachmentStore {
  readonly #ids: Snowflakes;
  readonly #origin: () => string;
  readonly #files = new Map<string, StoredFile>();

  /** `origin` gives the address that the files are below. */
  constructor(ids: Snowflakes, origin: () => string) {
    this.#ids = ids;
    this.#origin = origin;
  }

  /** Keeps a file for a message of this channel. */
  add(channelId: string, attachment: NewAttachment): ApiAttachment {
    const { filename, description, contentType, bytes } = attachment;
    const id = this.#ids.next();
    const path = `${attachmentsRoot}/${channelId}/${id}/${encodeURIComponent(filename)}`;
    this.#files.set(path, { filename, contentType, bytes });
    const url = `${this.#origin()}${path}`;
    const size = bytes.length;
    return compact({
      ...{ id, filename, description, size, url },
      content_type: contentType,
      proxy_url: url,
    });
  }

  /** Forgets a file. */
  remove({ url }: Pick<ApiAttachment, "url">): void {
    this.#files.delete(new URL(url).pathname);
  }

  /** The file at a path; undefined if there is none, or no longer. */
  find(path: string): StoredFile | undefined {
    return this.#files.get(path);
  }
}
