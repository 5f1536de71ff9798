import { alive, reachableHost } from "../ops/mod.ts";
import { exitCodes } from "./exit_codes.ts";

/** How to ask. */
export interface HealthOptions {
  /** Default: 2 seconds. */
  readonly timeoutMs?: number;
}

/** The answer: a line for people and an exit code for machines. */
export interface Health {
  readonly exitCode: number;
  readonly line: string;
}

/**
 * Asks a bot on this machine whether it is alive; `port` is its HTTP_PORT, `host` its HTTP_HOST. Never
 * rejects.
 */
export async function askHealth(
  port: number | null,
  host: string | null = null,
  { timeoutMs = 2_000 }: HealthOptions = {},
): Promise<Health> {
  if (port === null) {
    return notAlive("Cannot ask for health: HTTP_PORT is not set, so the bot serves no HTTP");
  }
  const url = `http://${reachableHost(host)}:${port}/healthz`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    if (response.ok && text.trim() === alive) return { exitCode: exitCodes.ok, line: "Alive" };
    return notAlive(`Not alive: ${url} answered ${response.status}, and not as a bot does`);
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === "TimeoutError";
    return notAlive(
      isTimeout
        ? `Not alive: ${url} did not answer within ${timeoutMs} ms`
        : `Not alive: nothing answers on ${url}`,
    );
  }
}

function notAlive(line: string): Health {
  return { exitCode: exitCodes.failed, line };
}
