import { z } from "zod";
import type { Requests } from "./requests.ts";

const application = z.object({ approximate_guild_count: z.int().nonnegative() });

/**
 * In how many servers the bot is. READY would tell, but a resumed session has none, and without the
 * guilds intent nothing tells of servers joined and left since.
 *
 * Source: Discord docs, Application Object, `approximate_guild_count`.
 */
export class GuildCount {
  readonly #requests: Requests;
  readonly #keepMs: number;
  readonly #clock: () => number;
  #readAt = -Infinity;
  #count: number | undefined;

  constructor(requests: Requests, keepMs: number, clock: () => number) {
    this.#requests = requests;
    this.#keepMs = keepMs;
    this.#clock = clock;
  }

  /** The count, asked anew when it is older than it may be; undefined while Discord never told. */
  async read(): Promise<number | undefined> {
    if (this.#clock() - this.#readAt < this.#keepMs) return this.#count;
    this.#readAt = this.#clock();
    const outcome = await this.#requests.send("GET", "/applications/@me");
    const parsed = application.safeParse(outcome.ok ? outcome.body : undefined);
    if (parsed.success) this.#count = parsed.data.approximate_guild_count;
    return this.#count;
  }
}
