import type { Config } from "../config.ts";
import {
  describeAnswer,
  describeError,
  describeOffset,
  differsFromRegistered,
  inviteUrl,
  missingForBoard,
} from "../discord/mod.ts";
import type { DiscordAnswer, DiscordQueries } from "../ops/mod.ts";

const version = 10;
const timeoutMs = 5_000;

/** What `doctor` asks Discord; null if there is no token. */
export function discordQueries(
  { token, applicationId, guildId, discordApiUrl }: Config,
): DiscordQueries | null {
  if (token === null || applicationId === null) return null;
  return {
    applicationId,
    guildId,
    inviteUrl: inviteUrl(applicationId),
    differs: differsFromRegistered,
    clockProblem: describeOffset,
    missingPermissions: (set) => missingForBoard(set, false),
    get: (path) => get(`${discordApiUrl}/v${version}${path}`, token),
  };
}

/** @throws {Error} if there is no answer; its message says why, without an address. */
async function get(url: string, token: string): Promise<DiscordAnswer> {
  const headers = { authorization: `Bot ${token}` };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    const { status } = response;
    const body = parse(text);
    const theirs = Date.parse(response.headers.get("date") ?? "") + 500;
    return {
      status: body === undefined && response.ok ? 0 : status,
      body,
      words: describeAnswer({ status, code: codeIn(body), isPage: body === undefined }),
      aheadMs: Number.isNaN(theirs) ? null : Date.now() - theirs,
    };
  } catch (error) {
    throw new Error(describeError(error), { cause: error });
  }
}

/** The JSON of an answer; undefined for a page, of which nothing is repeated. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeIn(body: unknown): number {
  const isCoded = typeof body === "object" && body !== null && "code" in body;
  return isCoded && typeof body.code === "number" ? body.code : 0;
}
