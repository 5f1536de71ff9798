import { delay } from "../async/mod.ts";
import type { Config } from "../config.ts";
import {
  cannotRegister,
  describeAnswer,
  describeError,
  describeOffset,
  differsFromRegistered,
  inviteUrl,
  missingForBoard,
  ownCommandIds,
  permissionName,
  registrationProblem,
} from "../discord/mod.ts";
import type { DiscordAnswer, DiscordQueries } from "../ops/mod.ts";

const version = 10;
const timeoutMs = 5_000;
/** How often a request is tried that Discord answers with 429. */
const maxTries = 5;
/** What asks for a longer wait is not waited for. */
const maxWaitMs = 5_000;

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
    own: ownCommandIds,
    registrationProblem: (answer) =>
      `${cannotRegister}: ${registrationProblem(answer, { applicationId, guildId })}`,
    clockProblem: describeOffset,
    missingPermissions: (set) => missingForBoard(set, false).map(permissionName),
    get: (path) => get(`${discordApiUrl}/v${version}${path}`, token),
  };
}

/**
 * Asks, and again after the wait that a rate limit requires.
 *
 * @throws {Error} if there is no answer; its message says why, without an address.
 */
async function get(url: string, token: string): Promise<DiscordAnswer> {
  for (let tries = 1;; tries++) {
    const { answer, waitMs } = await ask(url, token);
    if (waitMs === 0 || waitMs > maxWaitMs || tries === maxTries) return answer;
    await delay(waitMs);
  }
}

/** One try, and how long a 429 asks to wait; 0 for other answers. */
async function ask(url: string, token: string): Promise<{ answer: DiscordAnswer; waitMs: number }> {
  const headers = { authorization: `Bot ${token}` };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    const { status } = response;
    const body = parse(text);
    const theirs = Date.parse(response.headers.get("date") ?? "") + 500;
    const code = codeIn(body);
    const answer = {
      status: body === undefined && response.ok ? 0 : status,
      code,
      body,
      words: describeAnswer({ status, code, isPage: body === undefined }),
      aheadMs: Number.isNaN(theirs) ? null : Date.now() - theirs,
    };
    const waitS = status === 429 ? Number(response.headers.get("retry-after") ?? 0) : 0;
    return { answer, waitMs: waitS * 1_000 };
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
