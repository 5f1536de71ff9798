import type { Outcome, RestCall } from "../../src/emulator/mod.ts";
import { privateTexts } from "../_helpers/answers.ts";
import type { Snapshot } from "../_helpers/snapshot.ts";
import type { Simulation } from "./_simulation.ts";
import type { Entry } from "./_timeline.ts";

/** An interaction this late after the gateway was lost may be too late when it arrives. */
const patienceMs = 1_500;
/** How far back lies what a stop may still wait for. */
const slowStopMs = 10_000;

/**
 * Interactions that have no answer, or one that never ends, without an excuse: a fault of the store is
 * none, and neither is a stop and start, or one request that went wrong.
 */
export function checkAnswers(simulation: Simulation, store: Snapshot): readonly string[] {
  const done = new Set(store.doneMarkers.map(({ interactionId }) => interactionId));
  return simulation.timeline.entries.flatMap((entry) => {
    const { outcome, what } = entry;
    const problem = problemWith(outcome, done.has(outcome.interactionId) || isCheer(entry));
    if (problem === null || isExcused(entry, simulation)) return [];
    return [`${what} (${outcome.interactionId}): ${problem}`];
  });
}

/** A cheer is no change of the books, and has no marker: one by another name counts once anyway. */
export function isCheer({ what }: Entry): boolean {
  return what.includes("presses Cheers");
}

function problemWith(outcome: Outcome, isDone: boolean): string | null {
  if (!outcome.ok) return outcome.failed ?? "no answer";
  if (outcome.message?.loading) return "is never followed by an answer";
  const isSilent = outcome.callbackType === 6 && privateTexts(outcome).length === 0;
  return isSilent && !isDone ? "was acknowledged, and nothing came of it" : null;
}

function isExcused({ outcome, sentAt, settledAt }: Entry, simulation: Simulation): boolean {
  const { timeline, discord } = simulation;
  const until = Math.max(settledAt, sentAt + 3_000);
  if (timeline.wasDisturbed(sentAt, until, /^(bot crash|rest port refuse|the clock|stall)/)) {
    return true;
  }
  if (timeline.wasDisturbed(sentAt - 1_000, until, /^rest rateLimit/)) return true;
  if (isHitHard(discord.calls.filter((call) => call.interactionId === outcome.interactionId))) {
    return true;
  }
  return stoppedSlowly(simulation, sentAt, until) || wentAstray(simulation, sentAt, until);
}

/** More than one request for it went wrong, or one that hung, or one that may not be repeated. */
function isHitHard(calls: readonly RestCall[]): boolean {
  const faulty = calls.filter(({ fault }) => fault !== undefined);
  return faulty.length > 1 ||
    faulty.some(({ fault, routeClass }) => fault === "hang" || routeClass === "webhook");
}

/** A bot that stops finishes its boards first, and Discord let it wait for that. */
function stoppedSlowly({ timeline }: Simulation, from: number, until: number): boolean {
  return timeline.wasDisturbed(from, until, /^bot restart/) &&
    timeline.wasDisturbed(from - slowStopMs, until, /^rest (hang|delay|rateLimit)/);
}

/** The gateway's session was lost with what was on its way, or came back late. */
function wentAstray({ discord }: Simulation, from: number, until: number): boolean {
  const since = discord.gatewayLog.filter(({ steadyMs }) => steadyMs >= from - patienceMs);
  const near = since.filter(({ steadyMs }) => steadyMs <= until);
  const back = since.filter(({ event }) => event === "identify" || event === "resumed");
  /** However late: a new session hears nothing of what was meant for the old one. */
  const wasLost = (closedAt: number) =>
    back.find(({ steadyMs }) => steadyMs > closedAt)?.event === "identify";
  return near.some(({ event, steadyMs }) =>
    event === "identify" || event === "undelivered" ||
    event === "close" && wasLost(steadyMs) ||
    event === "resumed" && steadyMs > from + patienceMs
  );
}
