import type { RateLimitShape, RestAction, RestMatch } from "../../emulator/mod.ts";
import type { TestBench } from "../test_bench.ts";
import type { Faults, Undo } from "./fault.ts";

/** Faults of the bot's requests to Discord. */
export const requestFaults: Faults = {
  slow_discord: {
    label: "Slow Discord",
    hint: "Every request takes 1.5 seconds longer. The bot still answers in time.",
    lastsMs: 20_000,
    begin: onRequests({ kind: "delay", ms: 1_500 }),
  },
  late_discord: {
    label: "Discord too slow",
    hint:
      "Every request takes 4 seconds longer: too long for an answer to an interaction. The move is stored, and the board shows it later.",
    lastsMs: 15_000,
    begin: onRequests({ kind: "delay", ms: 4_000 }),
  },
  answers_late: {
    label: "Late answers",
    hint:
      "Requests are carried out at once and answered 1.5 seconds later. The bot retries, and learns that the first try has succeeded.",
    lastsMs: 15_000,
    begin: onRequests({ kind: "delayResponse", ms: 1_500 }),
  },
  answers_lost: {
    label: "Lose answers",
    hint:
      "Requests are carried out, but their answers are lost. The bot retries where that is safe.",
    lastsMs: 5_000,
    begin: onRequests({ kind: "dropResponse" }),
  },
  answers_torn: {
    label: "Torn answers",
    hint:
      "Requests are carried out, but their answers break off half-way. The bot retries where that is safe.",
    lastsMs: 5_000,
    begin: onRequests({ kind: "truncateResponse" }),
  },
  requests_cut: {
    label: "Cut requests",
    hint: "The connection of each request is cut before it is carried out. The bot sends it again.",
    lastsMs: 5_000,
    begin: onRequests({ kind: "cut" }),
  },
  requests_refused: {
    label: "API refuses",
    hint:
      "The API's port refuses connections. The bot retries for the three seconds of an interaction, and longer for the board.",
    lastsMs: 8_000,
    begin({ discord: { faults: { rest } } }) {
      rest.refuse();
      return () => rest.accept();
    },
  },
  requests_hang: {
    label: "API hangs",
    hint:
      "Requests are accepted and never answered. The bot gives each up after some seconds and sends it again.",
    lastsMs: 8_000,
    begin: onRequests({ kind: "hang" }),
  },
  server_errors: {
    label: "502 storm",
    hint:
      "Every request is answered with the error page of a proxy. The bot retries with growing delays.",
    lastsMs: 8_000,
    begin: onRequests({ kind: "status", status: 502, html: true }),
  },
  token_doubted: {
    label: "401 by mistake",
    hint:
      "Messages are refused as if the token were invalid. The bot checks the token, finds it valid, and goes on.",
    lastsMs: 8_000,
    begin: onRequests({ kind: "unauthorized" }, { routeClass: "channelMessage" }),
  },
  rate_limited: {
    label: "429 storm",
    hint:
      "Every request is over the rate limit. The bot waits for the second that the answer names.",
    lastsMs: 5_000,
    begin: onRequests(rateLimit("full")),
  },
  rate_limited_barely: {
    label: "429, bare",
    hint:
      "Like the 429 storm, but only the answer's body says how long to wait. The bot reads that.",
    lastsMs: 5_000,
    begin: onRequests(rateLimit("retryAfterOnly")),
  },
  rate_limited_mutely: {
    label: "429, empty",
    hint: "Like the 429 storm, but with one header and no body. The bot reads the header.",
    lastsMs: 5_000,
    begin: onRequests(rateLimit("noBody")),
  },
  rate_limited_globally: {
    label: "429, global",
    hint: "Like the 429 storm, but for all routes together. The bot delays all of its requests.",
    lastsMs: 5_000,
    begin: onRequests(rateLimit("global")),
  },
  rate_limited_shared: {
    label: "429, shared",
    hint:
      "Like the 429 storm, but caused by other clients. The bot waits and does not count it as an invalid request.",
    lastsMs: 5_000,
    begin: onRequests(rateLimit("shared")),
  },
};

function rateLimit(shape: RateLimitShape): RestAction {
  return { kind: "rateLimit", shape, retryAfterMs: 1_000 };
}

/** Applies `action` to each request that fits `match`. */
export function onRequests(action: RestAction, match: RestMatch = {}): (bench: TestBench) => Undo {
  return ({ discord }) => {
    const fault = discord.faults.rest.add(match, action);
    return () => fault.remove();
  };
}
