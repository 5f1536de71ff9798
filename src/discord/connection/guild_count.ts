import * as z from "zod";
import type { Requests } from "./requests.ts";

const application = z.object({ approximate_guild_count: z.int().nonnegative() });

/**
 * Asks in how many servers the bot is; undefined if Discord does not say. READY would tell too, but
 * a resumed session has none.
 *
 * Source: Discord docs, Application Object, `approximate_guild_count`.
 */
export async function readGuildCount(requests: Requests): Promise<number | undefined> {
  const result = await requests.send("GET", "/applications/@me");
  const parsed = application.safeParse(result.ok ? result.body : undefined);
  return parsed.data?.approximate_guild_count;
}
