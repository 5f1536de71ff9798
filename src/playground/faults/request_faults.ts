import type { RestAction, RestMatch } from "../../emulator/mod.ts";
import type { Bench } from "../bench.ts";
import type { End, Fault } from "./fault.ts";

/** What can go wrong with what the bot asks of Discord. */
export const requestFaults: readonly Fault[] = [
  {
    name: "slow_discord",
    label: "Slow Discord",
    hint: "Every request takes 1.5 seconds longer. The bot still answers in time.",
    lastsMs: 20_000,
    begin: play({ kind: "delay", ms: 1_500 }),
  },
  {
    name: "late_discord",
    label: "Discord too slow",
    hint:
      "Every request takes 4 seconds longer: too long for an answer to a press. What was done is done, and the board shows it later.",
    lastsMs: 15_000,
    begin: play({ kind: "delay", ms: 4_000 }),
  },
  {
    name: "answers_late",
    label: "Late answers",
    hint:
      "Requests are carried out at once, and answered 1.5 seconds later. The bot asks again, and learns that it was heard.",
    lastsMs: 15_000,
    begin: play({ kind: "delayResponse", ms: 1_500 }),
  },
  {
    name: "answers_lost",
    label: "Lose answers",
    hint:
      "Requests are carried out, but their answers are lost. The bot asks again where that does no harm.",
    lastsMs: 5_000,
    begin: play({ kind: "dropResponse" }),
  },
  {
    name: "answers_torn",
    label: "Torn answers",
    hint:
      "Requests are carried out, but their answers break off half-way. The bot asks again where that does no harm.",
    lastsMs: 5_000,
    begin: play({ kind: "truncateResponse" }),
  },
  {
    name: "requests_cut",
    label: "Cut requests",
    hint: "The connection of each request is cut before it is carried out. The bot sends it again.",
    lastsMs: 5_000,
    begin: play({ kind: "cut" }),
  },
  {
    name: "requests_refused",
    label: "API refuses",
    hint:
      "Nobody listens where requests go. The bot tries for the three seconds of a press, and longer for the board.",
    lastsMs: 8_000,
    begin({ discord: { faults: { rest } } }) {
      rest.refuse();
      return () => rest.accept();
    },
  },
  {
    name: "requests_hang",
    label: "API hangs",
    hint:
      "Requests are taken and never answered. The bot gives each up after some seconds, and sends it again.",
    lastsMs: 8_000,
    begin: play({ kind: "hang" }),
  },
  {
    name: "server_errors",
    label: "502 storm",
    hint:
      "Every request gets the page of a broken proxy. The bot tries again after growing pauses.",
    lastsMs: 8_000,
    begin: play({ kind: "status", status: 502, html: true }),
  },
  {
    name: "token_doubted",
    label: "401 by mistake",
    hint:
      "Messages are refused as if the token were wrong. The bot asks whether it is, hears that it is not, and goes on.",
    lastsMs: 8_000,
    begin: play({ kind: "unauthorized" }, { routeClass: "channelMessage" }),
  },
  {
    name: "rate_limited",
    label: "429 storm",
    hint: "Every request is refused as one too many. The bot waits the second it is told to.",
    lastsMs: 5_000,
    begin: play({ kind: "rateLimit", shape: "full", retryAfterMs: 1_000 }),
  },
  {
    name: "rate_limited_barely",
    label: "429, bare",
    hint:
      "As the 429 storm, but only the answer's body tells how long to wait. The bot reads that.",
    lastsMs: 5_000,
    begin: play({ kind: "rateLimit", shape: "retryAfterOnly", retryAfterMs: 1_000 }),
  },
  {
    name: "rate_limited_mutely",
    label: "429, empty",
    hint: "As the 429 storm, but with one header and no body. The bot makes do with the header.",
    lastsMs: 5_000,
    begin: play({ kind: "rateLimit", shape: "noBody", retryAfterMs: 1_000 }),
  },
  {
    name: "rate_limited_globally",
    label: "429, global",
    hint: "As the 429 storm, but for everything at once. The bot holds back all of its requests.",
    lastsMs: 5_000,
    begin: play({ kind: "rateLimit", shape: "global", retryAfterMs: 1_000 }),
  },
  {
    name: "rate_limited_shared",
    label: "429, shared",
    hint:
      "As the 429 storm, but because of somebody else's requests. The bot waits, and does not count it against itself.",
    lastsMs: 5_000,
    begin: play({ kind: "rateLimit", shape: "shared", retryAfterMs: 1_000 }),
  },
];

/** Does so to each request that fits, until it is ended. */
export function play(action: RestAction, match: RestMatch = {}): (bench: Bench) => End {
  return ({ discord }) => {
    const fault = discord.faults.rest.add(match, action);
    return () => fault.remove();
  };
}
