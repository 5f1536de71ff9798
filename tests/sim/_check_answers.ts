import type { RestCall } from "../../src/emulator/mod.ts";
import type { Bar } from "./_bar.ts";
import type { Entry } from "./_diary.ts";

/** A press this late after the gateway was lost may be too late when it arrives. */
const patienceMs = 1_500;

/**
 * Who was left without an answer, or with one that never ended, without an excuse: trouble with the
 * store is none, and neither is a stop and start, or one request that went wrong.
 */
export function checkAnswers(bar: Bar): readonly string[] {
  return bar.diary.entries.flatMap((entry) => {
    const { outcome, what } = entry;
    const who = `${what} (${outcome.interactionId})`;
    const problem = outcome.ok
      ? outcome.message?.loading ? "is thinking for ever" : null
      : outcome.failed ?? "no answer";
    return problem === null || isExcused(entry, bar) ? [] : [`${who}: ${problem}`];
  });
}

function isExcused({ outcome, sentAt, settledAt }: Entry, bar: Bar): boolean {
  const { diary, discord } = bar;
  const until = Math.max(settledAt, sentAt + 3_000);
  if (diary.wasDisturbed(sentAt, until, /^(bot crash|rest port refuse|the clock|stall)/)) {
    return true;
  }
  if (diary.wasDisturbed(sentAt - 1_000, until, /^rest rateLimit/)) return true;
  if (isHitHard(discord.calls.filter((call) => call.interactionId === outcome.interactionId))) {
    return true;
  }
  return lostItsWay(bar, sentAt, until);
}

/** More than one request for it went wrong, or one that hung. */
function isHitHard(calls: readonly RestCall[]): boolean {
  const faulty = calls.filter(({ fault }) => fault !== undefined);
  return faulty.length > 1 || faulty.some(({ fault }) => fault === "hang");
}

/** The gateway's session was lost with what was on its way, or came back late. */
function lostItsWay({ discord }: Bar, from: number, until: number): boolean {
  const near = discord.gatewayLog.filter(({ steadyMs }) =>
    steadyMs >= from - patienceMs && steadyMs <= until
  );
  return near.some(({ event, steadyMs }) =>
    event === "identify" || event === "undelivered" ||
    event === "resumed" && steadyMs > from + patienceMs
  );
}
