import type { Snapshot } from "../../src/playground/sections.ts";

/** Uses the API of a playground as its page does, without a browser. */
export class ApiClient {
  readonly #url: string;

  constructor({ playground }: { readonly playground: { readonly url: string } }) {
    this.#url = playground.url;
  }

  /** Sends a request and reads the response. */
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(new URL(path, this.#url), {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) },
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
  }

  async post(path: string, body: unknown) {
    return await this.call("POST", `api/${path}`, body);
  }

  /** The first event of a feed that is opened now. */
  async snapshot(): Promise<Snapshot> {
    await using feed = await FeedReader.open(this.#url);
    const { name, data } = await feed.next();
    if (name !== "snapshot") throw new Error(`The feed begins with ${name}`);
    return data as Snapshot;
  }

  openFeed(): Promise<FeedReader> {
    return FeedReader.open(this.#url);
  }
}

/** Reads server-sent events one by one. */
export class FeedReader implements AsyncDisposable {
  readonly #reader: ReadableStreamDefaultReader<string>;
  #text = "";

  private constructor(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
    this.#reader = body.pipeThrough(new TextDecoderStream()).getReader();
  }

  static async open(url: string): Promise<FeedReader> {
    const { body } = await fetch(new URL("api/feed", url));
    if (!body) throw new Error("The feed has no body");
    return new FeedReader(body);
  }

  /** The next event; "end" after the last one. */
  async next(): Promise<{ name: string; data: unknown }> {
    for (;;) {
      const [, name, data, rest] = /^event: (.*)\ndata: (.*)\n\n([^]*)$/.exec(this.#text) ?? [];
      if (name !== undefined && data !== undefined) {
        this.#text = rest ?? "";
        return { name, data: JSON.parse(data) };
      }
      const { done, value } = await this.#reader.read();
      if (done) return { name: "end", data: null };
      this.#text += value;
    }
  }

  /** Reads events until one has this name and fits. */
  async until(name: string, fits: (text: string) => boolean = () => true): Promise<unknown> {
    for (;;) {
      const event = await this.next();
      if (event.name === "end") throw new Error(`The feed ended before ${name}`);
      if (event.name === name && fits(JSON.stringify(event.data))) return event.data;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reader.cancel();
  }
}
