import type { RestCall } from "../../src/emulator/mod.ts";
import type { Simulation } from "./_simulation.ts";

/** What a lost session may cost in IDENTIFYs, the first one of a start not counted. */
const identifiesPerFault = 3;

/**
 * Whether the bot kept Discord's limits: no 429 but those that were faults, no other refusal that
 * it brought upon itself, and IDENTIFYs only where a session was lost.
 */
export function checkLimits({ discord, timeline, starts }: Simulation): readonly string[] {
  const wrong = discord.calls.flatMap((call, at) => {
    const { status, fault, method, path, response } = call;
    const isOurs = status === 429 && fault === undefined &&
      !isRepetition(call, discord.calls.slice(0, at));
    return isOurs ? [`429 for ${method} ${path}: ${JSON.stringify(response)}`] : [];
  });
  const identifies = discord.gatewayLog.filter(({ event }) => event === "identify").length;
  const faults = timeline.disturbances.filter(({ what }) =>
    /^(gateway|bot|rest|store|engine)/.test(what)
  );
  const allowed = starts + faults.length * identifiesPerFault;
  if (identifies > allowed) wrong.push(`${identifies} IDENTIFYs, at most ${allowed} expected`);
  return wrong;
}

/**
 * A try whose answer was lost counts with Discord, and the bot that tries again cannot know. Limits are
 * per channel.
 */
function isRepetition({ method, path }: RestCall, earlier: readonly RestCall[]): boolean {
  const channel = channelIn(path);
  return earlier.some((call) =>
    call.fault !== undefined && call.method === method && channelIn(call.path) === channel
  );
}

/** Such as `/channels/1` of `/channels/1/messages/2`. */
function channelIn(path: string): string {
  return path.split("/messages")[0] ?? path;
}
